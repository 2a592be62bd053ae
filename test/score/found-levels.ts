/** What sentences tell, and levels, as the steps after the classifier are given them; for tests. */

import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import { targetCount } from '../../src/score/classifier.ts';
import type { Told } from '../../src/score/credited-part.ts';
import type { FoundElement } from '../../src/score/find-levels.ts';
import type { Hit } from '../../src/score/find-signals.ts';
import type { Unit } from '../../src/score/unit-features.ts';

/** Sentences that tell next to nothing, but for a score of one target in one of them. */
export function toldOf(
  units: readonly Unit[],
  { sentence, target, score }: { readonly sentence: number; readonly target: number; readonly score: number },
  hits: readonly Hit[] = [],
): Told {
  return {
    reading: { clauses: units.flatMap(({ clauses }) => clauses), hits, units },
    scores: units.map((_, i) => {
      const scores = new Float32Array(targetCount).fill(-5);
      if (i === sentence) scores[target] = score;
      return scores;
    }),
  };
}

/** The same level for each of the elements. */
export function levelsOf(
  level: Level,
  ids: readonly ElementId[] = elementIds,
): Record<ElementId, FoundElement> {
  const found = ids.map((id): [ElementId, FoundElement] => [id, { level, quote: () => [] }]);
  return Object.fromEntries(found) as Record<ElementId, FoundElement>;
}
