/** The last step of the learned part: from an answer's numbers to the likelihood of a level or flag. */

import { logistic } from './classifier.ts';

/** @returns probability 0…1 */
export function judge(weights: ArrayLike<number>, input: ArrayLike<number>): number {
  let score = 0;
  for (let j = 0; j < input.length; j += 1) score += (weights[j] as number) * (input[j] as number);
  return logistic(score);
}
