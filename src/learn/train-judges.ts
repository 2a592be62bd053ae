/** Trains the judges that turn sentence scores into the level of an element or the likelihood of a flag in a whole answer. */

import { judge } from '../score/judge.ts';

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
): Float32Array {
  const size = inputs[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const gradient = new Float64Array(size);
  for (let round = 0; round < 300; round += 1) {
    gradient.fill(0);
    for (const [i, input] of inputs.entries()) {
      const error = (judge(weights, input) - (labels[i] as number)) * (importance[i] as number);
      for (let j = 0; j < size; j += 1) gradient[j] = (gradient[j] as number) + error * (input[j] as number);
    }
    for (let j = 0; j < size; j += 1) {
      const total = (gradient[j] as number) + (j === size - 1 ? 0 : penalty * (weights[j] as number));
      squares[j] = (squares[j] as number) + total * total;
      weights[j] = (weights[j] as number) - (0.5 * total) / Math.sqrt(squares[j] as number);
    }
  }
  return Float32Array.from(weights);
}
