/** What adds nothing to an answer raises no level: neither an insult nor a sentence that may be talk of other things. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import { claimedTarget } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { type FoundElement, tellingScore } from './find-levels.ts';
import type { Unit } from './unit-features.ts';

type Found = Readonly<Record<ElementId, FoundElement>>;

/** A level that is higher with some sentences, of which none tells the element, is what it is without them. */
export function keepLevels(
  found: Found,
  foundWithout: Found,
  { reading, scores }: Told,
  { reading: rest }: Told,
): Record<ElementId, FoundElement> {
  const kept = new Set(rest.clauses);
  const isLeftOut = ({ clauses }: Unit) => clauses.some((clause) => !kept.has(clause));
  const leftOut = scores.filter((_, i) => isLeftOut(reading.units[i] as Unit));
  const levels = elementIds.map((id, k): [ElementId, FoundElement] => {
    const tells = leftOut.some((unit) => (unit[claimedTarget(k)] as number) >= tellingScore);
    return [id, tells || found[id].level <= foundWithout[id].level ? found[id] : foundWithout[id]];
  });
  return Object.fromEntries(levels) as Record<ElementId, FoundElement>;
}
