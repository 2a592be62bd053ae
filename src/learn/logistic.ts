/** Many logistic regressions at once over shared sparse and dense features, by AdaGrad in a fixed order. */

import { seededNumbers, shuffle } from './seeded-order.ts';

export interface Sample {
  /** Feature numbers. */
  readonly sparse: Int32Array;
  readonly dense: Float32Array;
  /** Per target 0 or 1. */
  readonly labels: Float32Array;
  /** Per target how much it counts; 0 where unlabelled. */
  readonly weights: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty per update. */
  readonly l2: number;
}

/** @returns (features + dense + 1) × targets weights, row by row; the last row is the bias */
export function trainLogistic(
  samples: readonly Sample[],
  features: number,
  dense: number,
  targets: number,
  options: TrainingOptions,
): Float32Array {
  const rows = features + dense + 1;
  const weights = new Float32Array(rows * targets);
  const squares = new Float32Array(rows * targets).fill(1e-2);
  const errors = new Float32Array(targets);
  const scores = new Float32Array(targets);
  const order = shuffle(
    Int32Array.from({ length: samples.length }, (_, i) => i),
    seededNumbers(20261125),
  );
  const labelled = samples.map(labelledTargets);
  let active: Int32Array = new Int32Array(0);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const at of order) {
      const sample = samples[at] as Sample;
      active = labelled[at] as Int32Array;
      scores.fill(0);
      for (const f of sample.sparse) gather(f * targets, 1);
      for (let d = 0; d < dense; d += 1) gather((features + d) * targets, sample.dense[d] as number);
      gather((rows - 1) * targets, 1);
      for (const t of active) {
        const p = 1 / (1 + Math.exp(-(scores[t] as number)));
        errors[t] = (p - (sample.labels[t] as number)) * (sample.weights[t] as number);
      }
      for (const f of sample.sparse) update(f * targets, 1);
      for (let d = 0; d < dense; d += 1) {
        const value = sample.dense[d] as number;
        if (value !== 0) update((features + d) * targets, value);
      }
      update((rows - 1) * targets, 1);
    }
  }
  return weights;

  function gather(row: number, value: number): void {
    for (const t of active) scores[t] = (scores[t] as number) + (weights[row + t] as number) * value;
  }

  function update(row: number, value: number): void {
    for (const t of active) {
      const error = errors[t] as number;
      if (error < 1e-3 && error > -1e-3) continue;
      const k = row + t;
      const gradient = error * value + options.l2 * (weights[k] as number);
      squares[k] = (squares[k] as number) + gradient * gradient;
      weights[k] = (weights[k] as number) - (options.rate * gradient) / Math.sqrt(squares[k] as number);
    }
  }
}

/** The targets that somebody labelled. */
export function labelledTargets(sample: Sample): Int32Array {
  return Int32Array.from(sample.weights.keys()).filter((t) => (sample.weights[t] as number) > 0);
}
