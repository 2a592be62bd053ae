/** An insult does not make the rest of an answer look better: the rest is judged by itself, too. */

import { type FlagId, flagIds } from '../rubric/element.ts';
import type { Told } from './credited-part.ts';
import type { FoundFlag } from './find-flags.ts';

/** What is said of a person or at them: it lengthens an answer, and tells nothing of the work. */
const insults: ReadonlySet<string> = new Set<FlagId>(['bad_mouthing', 'hostility', 'profanity']);

/** The sentences without a sure insult; null when there is none, or nothing else. */
export function withoutInsults({ reading, scores }: Told): Told | null {
  const insulting = reading.hits.filter(
    ({ signal }) => insults.has(signal.target) && signal.signal.level === 2,
  );
  if (insulting.length === 0 || scores.length === 0) return null;
  const isKept = reading.units.map((unit) => insulting.every(({ clause }) => !unit.clauses.includes(clause)));
  const units = reading.units.filter((_, index) => isKept[index]);
  if (units.length === 0) return null;
  const clauses = units.flatMap((unit) => unit.clauses);
  const kept = new Set(clauses);
  return {
    reading: { clauses, units, hits: reading.hits.filter(({ clause }) => kept.has(clause)) },
    scores: scores.filter((_, index) => isKept[index]),
  };
}

/** Of each flag the surer finding, in the order of the codebook. */
export function joinFlags(one: readonly FoundFlag[], other: readonly FoundFlag[]): FoundFlag[] {
  return flagIds.flatMap((id) => {
    const found = [...one, ...other].filter(({ flag }) => flag === id);
    const best = found.find(({ sure }) => sure) ?? found[0];
    return best === undefined ? [] : [best];
  });
}
