/** From sentences to the answer: what the judge of one element or flag sees. */

import { type ElementId, elementIds, type FlagId, flagIds } from '../rubric/element.ts';
import { claimedTarget, flagTarget, logistic, shownTarget } from './classifier.ts';
import { creditUnit } from './credit-unit.ts';
import type { Hit } from './find-signals.ts';
import type { Reading } from './text-reader.ts';

/** What a sentence's score is at most when the codebook gives it no credit for the target. */
const uncredited = -3;

/** Highest, second highest and summed score of a target over the sentences, each scaled to about 1. `credits`: whether each sentence may count. */
function pool(
  scores: readonly Float32Array[],
  target: number,
  credits?: readonly boolean[],
): [number, number, number] {
  let first = -9;
  let second = -9;
  let sum = 0;
  for (const [i, unit] of scores.entries()) {
    const highest = credits && !credits[i] ? uncredited : 9;
    const score = Math.max(-9, Math.min(highest, unit[target] as number));
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
    sum += logistic(score);
  }
  return [first / 4, second / 4, Math.min(3, sum) / 2];
}

/** Of a text's scores, worked out once for all of its judges. */
const known = new WeakMap<readonly Float32Array[], Float64Array>();

/** The highest score of every target that tells of something shown or flagged, scaled to about 1. */
function summitsOf(scores: readonly Float32Array[]): Float64Array {
  const found = known.get(scores);
  if (found !== undefined) return found;
  const summits = new Float64Array(summitTargets.length).fill(-9 / 4);
  for (const unit of scores)
    for (const [k, target] of summitTargets.entries())
      summits[k] = Math.max(summits[k] as number, Math.min(9, unit[target] as number) / 4);
  known.set(scores, summits);
  return summits;
}

const summitTargets = [...elementIds.keys()].map(shownTarget).concat([...flagIds.keys()].map(flagTarget));

/** How the target's signals fired: any of level 1, any of level 2, more than one place. */
function fired(hits: readonly Hit[], target: ElementId | FlagId): [number, number, number] {
  const own = hits.filter((hit) => hit.signal.target === target);
  return [
    own.length > 0 ? 1 : 0,
    own.some((hit) => hit.signal.signal.level === 2) ? 1 : 0,
    own.length > 1 ? 1 : 0,
  ];
}

/** Numbers for the judge of an element, the constant 1 last. `scores`: of each unit of the reading, by target. */
export function elementInput(
  element: number,
  { units, hits }: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
): Float64Array {
  const id = elementIds[element] as ElementId;
  const credits = units.map((unit) => creditUnit(unit, id));
  const own = [
    ...pool(
      scores,
      claimedTarget(element),
      credits.map((credit) => credit > 0),
    ),
    ...pool(
      scores,
      shownTarget(element),
      credits.map((credit) => credit > 1),
    ),
    ...fired(hits, id),
  ];
  return joinInput(own, scores, shownTarget(element), common);
}

/** Numbers for the judge of a flag, the constant 1 last. */
export function flagInput(
  flag: number,
  { hits }: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
): Float64Array {
  const own = [...pool(scores, flagTarget(flag)), ...fired(hits, flagIds[flag] as FlagId)];
  return joinInput(own, scores, flagTarget(flag), common);
}

/** What else an answer shows speaks for or against an element or flag: so the summits of all other targets stand in its input. */
function joinInput(
  own: readonly number[],
  scores: readonly Float32Array[],
  ownTarget: number,
  common: Float32Array,
): Float64Array {
  const summits = summitsOf(scores);
  const input = new Float64Array(own.length + summits.length + common.length + 1);
  input.set(own);
  input.set(summits, own.length);
  // Its own summit stands in its pool, by the credit of each sentence; here it would slip past that.
  input[own.length + summitTargets.indexOf(ownTarget)] = 0;
  input.set(common, own.length + summits.length);
  input[input.length - 1] = 1;
  return input;
}
