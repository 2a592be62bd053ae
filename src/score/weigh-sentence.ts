/** An answer of one sentence is judged by that sentence more than by what answers in general are like. */

import { logistic } from './classifier.ts';

/** How much its own score counts then; found by cross-validation over the check-list of single sentences. */
const ownWeight = 0.6;

/**
 * @param judged the judge's probability
 * @param scores of each sentence, by target
 * @returns the probability to go by
 */
export function weighSentence(judged: number, scores: readonly Float32Array[], target: number): number {
  const [only, ...others] = scores;
  if (only === undefined || others.length > 0) return judged;
  return (1 - ownWeight) * judged + ownWeight * logistic(only[target] as number);
}
