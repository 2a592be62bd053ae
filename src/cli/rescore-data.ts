/** An attempt that was scored anew, as `coach rescore --json` writes it; other programs build on these names. */

import { compareScorecards } from '../coach/compare-scorecards.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Rescored } from './rescore-attempt.ts';

/** `elements` and `flags` name what differs; `scorecard` is the new one, as in `coach score`. */
export function dataOfRescored({ attempt, scorecard, rubricHash, reasons, changed }: Rescored) {
  const { gained, lost } = compareScorecards(attempt.scorecard, scorecard);
  const changes = [...gained, ...lost];
  return {
    schema: 1,
    id: attempt.id,
    finished_at: attempt.finishedAt.toISOString(),
    question: attempt.questionId,
    wording: attempt.wording,
    changed,
    reasons,
    old: measure(attempt.scorecard, attempt.rubricHash),
    new: measure(scorecard, rubricHash),
    elements: changes.flatMap((change) => {
      if (change.kind === 'flag') return [];
      const { element, from, to, points } = change;
      return [{ element, old_level: from, new_level: to, points }];
    }),
    flags: changes.flatMap((change) => {
      if (change.kind === 'element') return [];
      return [{ flag: change.flag, change: change.change, points: change.points }];
    }),
    scorecard,
  };
}

function measure({ score, rating, engine }: Scorecard, hash: string) {
  return { score, rating, engine, rubric_hash: hash };
}
