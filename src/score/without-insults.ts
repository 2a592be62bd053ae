/** An insult does not make the rest of an answer look better: the rest is judged by itself, too. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type FlagId, flagIds } from '../rubric/element.ts';
import { claimedTarget, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { FoundFlag } from './find-flags.ts';
import { type FoundElement, tellingScore } from './find-levels.ts';
import { readPart } from './read-part.ts';
import type { Unit } from './unit-features.ts';

/** What is said of a person or at them: it lengthens an answer, and tells nothing of the work. */
const insults: ReadonlySet<string> = new Set<FlagId>(['bad_mouthing', 'hostility', 'profanity']);

/** The sentences without a sure insult; null when there is none, or nothing else. */
export function withoutInsults(told: Told, model: UnitModel, vectors: WordVectors): Told | null {
  const { reading, scores } = told;
  const insulting = reading.hits.filter(
    ({ signal }) => insults.has(signal.target) && signal.signal.level === 2,
  );
  if (insulting.length === 0 || scores.length === 0) return null;
  const isKept = reading.units.map((unit) => insulting.every(({ clause }) => !unit.clauses.includes(clause)));
  return isKept.includes(true) ? readPart(told, isKept, model, vectors) : null;
}

/** A level that an insult raises without telling anything of the element is what it is without the insult. */
export function keepLevels(
  found: Readonly<Record<ElementId, FoundElement>>,
  foundWithout: Readonly<Record<ElementId, FoundElement>>,
  { reading, scores }: Told,
  { reading: rest }: Told,
): Record<ElementId, FoundElement> {
  const isInsulting = ({ clauses }: Unit) => clauses.some((clause) => !rest.clauses.includes(clause));
  const insulting = scores.filter((_, i) => isInsulting(reading.units[i] as Unit));
  const kept = elementIds.map((id, k): [ElementId, FoundElement] => {
    const tells = insulting.some((unit) => (unit[claimedTarget(k)] as number) >= tellingScore);
    return [id, tells || found[id].level <= foundWithout[id].level ? found[id] : foundWithout[id]];
  });
  return Object.fromEntries(kept) as Record<ElementId, FoundElement>;
}

/** Of each flag the surer finding, in the order of the codebook. */
export function joinFlags(one: readonly FoundFlag[], other: readonly FoundFlag[]): FoundFlag[] {
  return flagIds.flatMap((id) => {
    const found = [...one, ...other].filter(({ flag }) => flag === id);
    const best = found.find(({ sure }) => sure) ?? found[0];
    return best === undefined ? [] : [best];
  });
}
