/** Adds to the attempts of an interview what the candidate thought of them before the scores were shown. */

import type { OwnRatings } from '../practice/self-rating.ts';
import type { AttemptDetails } from './attempt-details.ts';
import { type Attempt, listAttempts } from './attempts.ts';
import type { History } from './open-history.ts';

export interface RatedInterview {
  /** As in the details of its attempts. */
  readonly id: string;
  /** When it began. */
  readonly since: Date;
  readonly ratings: OwnRatings;
}

/** Commits all of them or none. @throws CoachError `history-unavailable` */
export async function saveOwnRatings(
  history: History,
  { id, since, ratings }: RatedInterview,
): Promise<void> {
  await history.exclusively(async (db) => {
    for (const attempt of await listAttempts({ db }, { since })) {
      const rated = attempt.details?.interview?.id === id ? withRating(attempt, ratings) : undefined;
      if (rated === undefined) continue;
      const details = JSON.stringify(rated);
      await db.updateTable('attempts').set({ details }).where('id', '=', attempt.id).execute();
    }
  });
}

/** Undefined when nothing was said of the attempt. */
function withRating({ questionId, details }: Attempt, ratings: OwnRatings): AttemptDetails | undefined {
  if (details?.interview === undefined) return undefined;
  if (ratings.kind === 'whole') {
    return { ...details, interview: { ...details.interview, ownRating: ratings.rating } };
  }
  const ownRating =
    ratings.kind === 'each' && questionId !== null ? ratings.ratings.get(questionId) : undefined;
  return ownRating === undefined ? undefined : { ...details, ownRating };
}
