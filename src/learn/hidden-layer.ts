/** A small network (one rectified hidden layer, dropout, AdaGrad) that all targets share, so that seldom ones learn from frequent ones. */

import { labelledTargets, type Sample } from './logistic.ts';
import { seededNumbers, shuffle } from './seeded-order.ts';

export interface HiddenOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly size: number;
  /** Share of hidden units, and of sparse features, left out at each step. */
  readonly dropHidden: number;
  readonly dropFeatures: number;
  readonly seed: number;
  /** The weights are the mean of those at the ends of this epoch (from 0) and the later ones: steadier than the last alone. */
  readonly averagedFrom: number;
}

export interface HiddenModel {
  /** (features + dense + 1) × size; sparse rows already scaled for the features dropped in training. */
  readonly hidden: Float32Array;
  /** (size + 1) × targets */
  readonly output: Float32Array;
}

export function trainHidden(
  samples: readonly Sample[],
  features: number,
  dense: number,
  targets: number,
  options: HiddenOptions,
): HiddenModel {
  const { size } = options;
  const random = seededNumbers(options.seed);
  const rows = features + dense + 1;
  const hidden = Float32Array.from(
    { length: rows * size },
    (_, i) => (random() - 0.5) * (i >= features * size ? 0.4 : 0.1),
  );
  const output = Float32Array.from({ length: (size + 1) * targets }, (_, i) =>
    i < size * targets ? (random() - 0.5) * 0.2 : -3,
  );
  const hiddenSquares = new Float32Array(hidden.length).fill(1e-2);
  const outputSquares = new Float32Array(output.length).fill(1e-2);
  const order = Int32Array.from({ length: samples.length }, (_, i) => i);
  const labelled = samples.map(labelledTargets);
  const active = new Float32Array(size);
  const back = new Float32Array(size);
  const mask = new Float32Array(size);
  const averagedFrom = options.averagedFrom;
  const hiddenMean = new Float32Array(hidden.length);
  const outputMean = new Float32Array(output.length);
  let rate = options.rate;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    rate = options.rate * (1 - (0.7 * epoch) / options.epochs);
    for (const at of order) {
      const sample = samples[at] as Sample;
      const kept = sample.sparse.filter(() => random() > options.dropFeatures);
      forward(sample, kept);
      for (const t of labelled[at] as Int32Array) learnOutput(t, sample);
      for (const f of kept) learnRow(f * size, 1);
      for (let d = 0; d < dense; d += 1)
        if (sample.dense[d] !== 0) learnRow((features + d) * size, sample.dense[d] as number);
      learnRow((rows - 1) * size, 1);
    }
    if (epoch >= averagedFrom) {
      addTo(hiddenMean, hidden);
      addTo(outputMean, output);
    }
  }
  const share = 1 / (options.epochs - averagedFrom);
  for (let i = 0; i < hidden.length; i += 1) hidden[i] = (hiddenMean[i] as number) * share;
  for (let i = 0; i < output.length; i += 1) output[i] = (outputMean[i] as number) * share;
  const keep = 1 - options.dropFeatures;
  for (let i = 0; i < features * size; i += 1) hidden[i] = (hidden[i] as number) * keep;
  return { hidden, output };

  function addTo(sum: Float32Array, weights: Float32Array): void {
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (weights[i] as number);
  }

  function gather(row: number, value: number): void {
    for (let k = 0; k < size; k += 1) active[k] = (active[k] as number) + (hidden[row + k] as number) * value;
  }

  function forward(sample: Sample, kept: Int32Array): void {
    active.fill(0);
    back.fill(0);
    for (const f of kept) gather(f * size, 1);
    for (let d = 0; d < dense; d += 1)
      if (sample.dense[d] !== 0) gather((features + d) * size, sample.dense[d] as number);
    gather((rows - 1) * size, 1);
    for (let k = 0; k < size; k += 1) {
      mask[k] =
        (active[k] as number) > 0 && random() >= options.dropHidden ? 1 / (1 - options.dropHidden) : 0;
      active[k] = (active[k] as number) * (mask[k] as number);
    }
  }

  function learnOutput(t: number, sample: Sample): void {
    let score = output[size * targets + t] as number;
    for (let k = 0; k < size; k += 1) score += (active[k] as number) * (output[k * targets + t] as number);
    const error = (1 / (1 + Math.exp(-score)) - (sample.labels[t] as number)) * (sample.weights[t] as number);
    if (error < 1e-3 && error > -1e-3) return;
    for (let k = 0; k < size; k += 1) {
      if (mask[k] === 0) continue;
      const i = k * targets + t;
      back[k] = (back[k] as number) + error * (output[i] as number);
      step(output, outputSquares, i, error * (active[k] as number) + options.l2 * (output[i] as number));
    }
    step(output, outputSquares, size * targets + t, error);
  }

  function learnRow(row: number, value: number): void {
    for (let k = 0; k < size; k += 1) {
      if (mask[k] === 0) continue;
      const gradient =
        (back[k] as number) * (mask[k] as number) * value + options.l2 * (hidden[row + k] as number);
      if (gradient !== 0) step(hidden, hiddenSquares, row + k, gradient);
    }
  }

  function step(weights: Float32Array, squares: Float32Array, i: number, gradient: number): void {
    squares[i] = (squares[i] as number) + gradient * gradient;
    weights[i] = (weights[i] as number) - (rate * gradient) / Math.sqrt(squares[i] as number);
  }
}
