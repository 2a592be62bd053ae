/** What a sentence plainly tells by itself is told, whatever stands around it. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import { shownTarget } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { FoundElement } from './find-levels.ts';

type Found = Readonly<Record<ElementId, FoundElement>>;

/**
 * An element that the whole answer is found not to tell is told all the same when a sentence shows it by itself: in full when
 * a signal of the rubric says so, too, else as a claim.
 *
 * @param findIn the levels of these elements when only some sentences are kept, asked for only where they may matter
 */
export function tellAlone(
  found: Found,
  { reading, scores }: Told,
  findIn: (isKept: readonly boolean[], ids: readonly ElementId[]) => Partial<Found>,
): Found {
  if (scores.length < 2) return found;
  const missing = elementIds.filter((id) => found[id].level === 0);
  const hits = reading.hits.filter(({ signal }) => signal.signal.level === 2);
  const told = new Map<ElementId, FoundElement>();
  for (const [i, unit] of reading.units.entries()) {
    const signalled = hits
      .filter(({ clause }) => unit.clauses.includes(clause))
      .map(({ signal }) => signal.target);
    const asked = missing.filter(
      (id) => signalled.includes(id) || (scores[i]?.[shownTarget(elementIds.indexOf(id))] as number) > 0,
    );
    if (asked.length === 0) continue;
    const isKept = reading.units.map((other) => other === unit);
    for (const [id, alone] of Object.entries(findIn(isKept, asked)) as [ElementId, FoundElement][]) {
      if (alone.level < 2 || told.get(id)?.level === 2) continue;
      told.set(id, signalled.includes(id) ? alone : { ...alone, level: 1 });
    }
  }
  return told.size === 0 ? found : { ...found, ...Object.fromEntries(told) };
}
