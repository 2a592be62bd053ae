/** Trains the judges that turn sentence scores into the level of an element or the likelihood of a flag in a whole answer. */

import { logistic } from '../score/classifier.ts';
import { weightedSum } from '../score/judge.ts';
import type { Judge } from '../score/model.ts';

/**
 * Logistic regression on few dense numbers (the last is the constant 1), by AdaGrad over the whole batch: deterministic.
 *
 * @param penalty L2, on all weights but the constant's
 */
export function trainJudge(
  inputs: readonly ArrayLike<number>[],
  labels: readonly number[],
  importance: readonly number[],
  penalty: number,
): Judge {
  const size = inputs[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let round = 0; round < 300; round += 1) {
    gradient.fill(0);
    for (const [i, input] of inputs.entries()) {
      const error =
        (logistic(weightedSum(weights, input)) - (labels[i] as number)) * (importance[i] as number);
      for (let j = 0; j < size; j += 1) gradient[j] = (gradient[j] as number) + error * (input[j] as number);
    }
    for (let j = 0; j < size; j += 1) {
      const total = (gradient[j] as number) + (j === size - 1 ? 0 : penalty * (weights[j] as number));
      squares[j] = (squares[j] as number) + total * total;
      weights[j] = (weights[j] as number) - (0.5 * total) / Math.sqrt(squares[j] as number);
    }
  }
  return quantiseJudge(Float32Array.from(weights));
}

/** Steps on each side of zero: twelve bits a number are fine enough, and pack well. */
const steps = 2047;

/** Whole numbers with one scale: the very numbers that scoring will use. */
export function quantiseJudge(weights: Float32Array): Judge {
  const scale = Math.fround(Math.max(1e-9, ...weights.map(Math.abs)) / steps);
  return { weights: Int16Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
