/** An attempt as `coach history --json` writes it; other programs build on these names. */

import type { Attempt } from '../history/attempts.ts';

/** Instants are in UTC; `scorecard` is as in `coach score`, without what `disputed` names. */
export function dataOfAttempt(attempt: Attempt) {
  const { scorecard } = attempt;
  return {
    schema: 1,
    id: attempt.id,
    finished_at: attempt.finishedAt.toISOString(),
    time_zone: attempt.timeZone,
    kind: attempt.kind,
    question: attempt.questionId,
    wording: attempt.wording,
    type: attempt.type,
    score: scorecard.score,
    rating: scorecard.rating,
    engine: scorecard.engine,
    rubric_hash: attempt.rubricHash,
    sitting: attempt.sittingId,
    revision_of: attempt.revisionOf,
    answer: attempt.answer,
    scorecard,
    ...(attempt.details?.disputed && { disputed: attempt.details.disputed }),
  };
}
