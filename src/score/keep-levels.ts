/** What adds nothing to an answer raises no level: neither an insult nor a sentence that may be talk of other things. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import { claimedTarget } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { type FoundElement, tellingScore } from './find-levels.ts';
import type { Unit } from './unit-features.ts';

type Found = Readonly<Record<ElementId, FoundElement>>;

/**
 * A level that is higher with some sentences, of which none tells the element, is what it is without them.
 *
 * @param findWithout the levels of the rest, asked for only where they may matter
 */
export function keepLevels(
  found: Found,
  findWithout: (ids: readonly ElementId[]) => Partial<Found>,
  { reading, scores }: Told,
  { reading: rest }: Told,
): Found {
  const kept = new Set(rest.clauses);
  const isLeftOut = ({ clauses }: Unit) => clauses.some((clause) => !kept.has(clause));
  const leftOut = scores.filter((_, i) => isLeftOut(reading.units[i] as Unit));
  const tells = (id: ElementId) =>
    leftOut.some((unit) => (unit[claimedTarget(elementIds.indexOf(id))] as number) >= tellingScore);
  const unsure = elementIds.filter((id) => found[id].level > 0 && !tells(id));
  const lower = Object.entries(findWithout(unsure)).filter(
    ([id, { level }]) => level < found[id as ElementId].level,
  );
  return { ...found, ...Object.fromEntries(lower) };
}
