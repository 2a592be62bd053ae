/** Puts a new scorecard in the place of an attempt's old one; the old one is kept with the attempt. */

import type { Scorecard } from '../score/scorecard.ts';
import type { AttemptDetails } from './attempt-details.ts';
import type { Attempt } from './attempts.ts';
import type { History } from './open-history.ts';

/** Commits one attempt. @throws CoachError `history-unavailable` */
export async function replaceScorecard(
  { db }: History,
  attempt: Attempt,
  scorecard: Scorecard,
  rubricHash: string,
): Promise<void> {
  const before = { rubricHash: attempt.rubricHash, scorecard: attempt.scorecard };
  const earlier = [...(attempt.details?.earlier ?? []), before];
  const details: AttemptDetails = { ...attempt.details, earlier };
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
    .where('id', '=', attempt.id)
    .execute();
}
