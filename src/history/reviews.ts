/** The attempts as the schedule sees them. */

import type { Review } from '../practice/review.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import { type Attempt, listAttempts } from './attempts.ts';
import { joinReplies } from './join-replies.ts';
import type { History } from './open-history.ts';

/** Attempts at questions that have an id, oldest first. @throws CoachError `history-unavailable` */
export async function listReviews(history: History): Promise<readonly Review[]> {
  return reviewsOf((await listAttempts(history)).toReversed());
}

/**
 * In the order of the attempts. An answer of an interview counts with its reply; in practice the reply comes after the
 * feedback, and the answer before it is what an interviewer would have heard.
 */
export function reviewsOf(attempts: readonly Attempt[]): readonly Review[] {
  return joinReplies(attempts, 'interviews').flatMap(reviewOf);
}

/** None for a question that was given by its wording only: nobody could ask it again. */
export function reviewOf(attempt: Attempt): readonly Review[] {
  const { questionId, wording, finishedAt, timeZone, scorecard, details } = attempt;
  if (questionId === null) return [];
  const levels: Partial<Record<ElementId, Level>> = {};
  for (const id of elementIds) {
    // An older engine may not have known the element.
    const found: Scored | undefined = scorecard.elements[id];
    if (found?.expected) levels[id] = found.level;
  }
  const { score, rating } = scorecard;
  const hints = details?.hints ?? 0;
  return [{ question: questionId, wording, finishedAt, timeZone, score, rating, hints, levels }];
}

type Scored = Attempt['scorecard']['elements'][ElementId];
