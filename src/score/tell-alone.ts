/** What a sentence plainly tells by itself is told, whatever stands around it. */

import type { Clause } from '../language/clause.ts';
import { type ElementId, elementIds } from '../rubric/element.ts';
import { shownTarget } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { FindLevelsIn, FoundElement, FoundElements } from './find-levels.ts';
import type { Hit } from './find-signals.ts';

/**
 * An element that the whole answer is found not to tell is told all the same when a sentence shows it by itself: in full when
 * a signal of the rubric says so, too, else as a claim.
 */
export function tellAlone(
  found: FoundElements,
  { reading, scores }: Told,
  findIn: FindLevelsIn,
): FoundElements {
  if (scores.length < 2) return found;
  const missing = elementIds.filter((id) => found[id].level === 0);
  const signalled = showingSignals(reading.hits);
  const told = new Map<ElementId, FoundElement>();
  for (const [i, unit] of reading.units.entries()) {
    const isSignalled = (id: ElementId) => unit.clauses.some((clause) => signalled.get(clause)?.has(id));
    const asked = missing.filter(
      (id) => isSignalled(id) || (scores[i]?.[shownTarget(elementIds.indexOf(id))] as number) > 0,
    );
    if (asked.length === 0) continue;
    const isKept = reading.units.map((other) => other === unit);
    for (const [id, alone] of Object.entries(findIn(isKept, asked)) as [ElementId, FoundElement][]) {
      if (alone.level < 2 || told.get(id)?.level === 2) continue;
      told.set(id, isSignalled(id) ? alone : { ...alone, level: 1 });
    }
  }
  return told.size === 0 ? found : { ...found, ...Object.fromEntries(told) };
}

/** Of each clause, what its signals say is shown. */
function showingSignals(hits: readonly Hit[]): ReadonlyMap<Clause, ReadonlySet<string>> {
  const targets = new Map<Clause, Set<string>>();
  for (const { clause, signal } of hits) {
    if (signal.signal.level !== 2) continue;
    const own = targets.get(clause) ?? new Set();
    targets.set(clause, own.add(signal.target));
  }
  return targets;
}
