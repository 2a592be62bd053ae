/** An insult does not make the rest of an answer look better: the rest is judged by itself, too. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type FlagId, flagIds } from '../rubric/element.ts';
import type { UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { FoundFlag } from './find-flags.ts';
import { readPart } from './read-part.ts';

/** What is said of a person or at them: it lengthens an answer, and tells nothing of the work. */
const insults: ReadonlySet<string> = new Set<FlagId>(['bad_mouthing', 'hostility', 'profanity']);

/** For each sentence whether it is surely an insult. */
export function findInsults({ reading }: Told): boolean[] {
  const insulting = reading.hits.filter(
    ({ signal }) => insults.has(signal.target) && signal.signal.level === 2,
  );
  return reading.units.map((unit) => insulting.some(({ clause }) => unit.clauses.includes(clause)));
}

/** The sentences without a sure insult; the same `told` when there is none, or nothing else. */
export function withoutInsults(told: Told, model: UnitModel, vectors: WordVectors): Told {
  const isInsult = findInsults(told);
  if (told.scores.length === 0 || !isInsult.includes(true) || !isInsult.includes(false)) return told;
  return readPart(
    told,
    isInsult.map((insult) => !insult),
    model,
    vectors,
  );
}

/** So many insults are left out one by one. */
const mostInsults = 6;

/** Each of several marked sentences by itself, the first few. */
export function eachAlone(isInsult: readonly boolean[]): boolean[][] {
  return [...isInsult.keys()]
    .filter((i) => isInsult[i])
    .slice(0, mostInsults)
    .map((only) => isInsult.map((_, i) => i === only));
}

/** For each sure insult, all other sentences: what these raise is raised whatever insult comes on top. */
export function withoutEachInsult(told: Told, model: UnitModel, vectors: WordVectors): readonly Told[] {
  if (told.scores.length < 2) return [];
  return eachAlone(findInsults(told)).map((isLeft) =>
    readPart(
      told,
      isLeft.map((left) => !left),
      model,
      vectors,
    ),
  );
}

/** Of each flag the surer finding, in the order of the codebook. */
export function joinFlags(one: readonly FoundFlag[], other: readonly FoundFlag[]): FoundFlag[] {
  return flagIds.flatMap((id) => {
    const found = [...one, ...other].filter(({ flag }) => flag === id);
    const best = found.find(({ sure }) => sure) ?? found[0];
    return best === undefined ? [] : [best];
  });
}
