/** The last step of the learned part: from an answer's numbers to the likelihood of a level or flag. */

import { logistic } from './classifier.ts';
import { type ByLength, briefSentences, type Judges } from './model.ts';

/** From so many sentences on only what was learned from whole answers counts. */
const fullSentences = 6;

/** @returns probability 0…1 */
export function judge(weights: ArrayLike<number>, input: ArrayLike<number>): number {
  let score = 0;
  for (let j = 0; j < input.length; j += 1) score += (weights[j] as number) * (input[j] as number);
  return logistic(score);
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
  const by = (judges: Judges) => judge(judges[kind][k] as Float32Array, input);
  if (share === 0) return by(brief);
  return share === 1 ? by(full) : share * by(full) + (1 - share) * by(brief);
}
