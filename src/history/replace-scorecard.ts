/** Puts a new scorecard in the place of an attempt's old one; one that another measure gave is kept with the attempt. */

import type { DisputedFlag } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { AttemptDetails } from './attempt-details.ts';
import type { Attempt } from './attempts.ts';
import type { History } from './open-history.ts';

/** Commits one attempt. @throws CoachError `history-unavailable` */
export async function replaceScorecard(
  history: History,
  attempt: Attempt,
  scorecard: Scorecard,
  rubricHash: string,
): Promise<void> {
  await update(history, attempt, scorecard, rubricHash, withEarlier(attempt));
}

/**
 * Commits which flags of the attempt are called wrong, with the scorecard without them. By the same measure the old
 * scorecard is not kept: without the dispute the engine would give it again.
 * @throws CoachError `history-unavailable`
 */
export async function saveDisputed(
  history: History,
  attempt: Attempt,
  disputed: readonly DisputedFlag[],
  scorecard: Scorecard,
  rubricHash: string,
): Promise<void> {
  const isSameMeasure = attempt.rubricHash === rubricHash && attempt.scorecard.engine === scorecard.engine;
  const { disputed: _, ...details } = isSameMeasure ? { ...attempt.details } : withEarlier(attempt);
  const now = disputed.length === 0 ? details : { ...details, disputed };
  await update(history, attempt, scorecard, rubricHash, now);
}

function withEarlier({ details, rubricHash, scorecard }: Attempt): AttemptDetails {
  return { ...details, earlier: [...(details?.earlier ?? []), { rubricHash, scorecard }] };
}

async function update(
  { db }: History,
  { id }: Attempt,
  scorecard: Scorecard,
  rubricHash: string,
  details: AttemptDetails,
): Promise<void> {
  await db
    .updateTable('attempts')
    .set({
      score: scorecard.score,
      rating: scorecard.rating,
      engine: scorecard.engine,
      rubric_hash: rubricHash,
      scorecard: JSON.stringify(scorecard),
      details: JSON.stringify(details),
    })
    .where('id', '=', id)
    .execute();
}
