/** What adds nothing to an answer raises no level: neither an insult nor a sentence that may be talk of other things. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import { claimedTarget } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { FindLevelsIn, FoundElements } from './find-levels.ts';

/**
 * A level that is higher with suspect sentences which do not tell the element is what it is without them.
 *
 * @param isSuspect for each sentence
 */
export function keepLevels(
  found: FoundElements,
  { scores }: Told,
  isSuspect: readonly boolean[],
  findIn: FindLevelsIn,
): FoundElements {
  if (!isSuspect.includes(true)) return found;
  // More likely than not: of a suspect sentence more is asked than of another.
  const tells = (i: number, id: ElementId) =>
    (scores[i]?.[claimedTarget(elementIds.indexOf(id))] as number) > 0;
  const idsByKept = new Map<string, { isKept: readonly boolean[]; ids: ElementId[] }>();
  for (const id of elementIds.filter((id) => found[id].level > 0)) {
    const isKept = isSuspect.map((suspect, i) => !suspect || tells(i, id));
    if (!isKept.includes(false) || !isKept.includes(true)) continue;
    const key = isKept.join();
    const group = idsByKept.get(key) ?? { isKept, ids: [] };
    group.ids.push(id);
    idsByKept.set(key, group);
  }
  const lower = [...idsByKept.values()].flatMap(({ isKept, ids }) =>
    Object.entries(findIn(isKept, ids)).filter(([id, { level }]) => level < found[id as ElementId].level),
  );
  return { ...found, ...Object.fromEntries(lower) };
}
