/** The last step of the learned part: from an answer's numbers to the likelihood of a level or flag. */

import { logistic } from './classifier.ts';
import { type ByLength, briefSentences, type Judge, type Judges } from './model.ts';

/** From so many sentences on only what was learned from whole answers counts. */
const fullSentences = 6;

/** @returns probability 0…1 */
export function judge({ weights, scale }: Judge, input: ArrayLike<number>): number {
  return logistic(scale * weightedSum(weights, input));
}

export function weightedSum(weights: ArrayLike<number>, input: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < input.length; j += 1) sum += (weights[j] as number) * (input[j] as number);
  return sum;
}

/** Between a sentence or two and a whole answer both kinds of judges have a say: the more sentences, the more the latter. */
export function judgeByLength(
  { brief, full }: ByLength<Judges>,
  kind: keyof Judges,
  k: number,
  input: ArrayLike<number>,
  sentences: number,
): number {
  const share = Math.min(1, Math.max(0, (sentences - briefSentences) / (fullSentences - briefSentences)));
  const by = (judges: Judges) => judge(judges[kind][k] as Judge, input);
  if (share === 0) return by(brief);
  return share === 1 ? by(full) : share * by(full) + (1 - share) * by(brief);
}
