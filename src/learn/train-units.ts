/** Trains the classifier of sentences: vocabulary, linear model and hidden-layer model, from labelled units. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type Matrix, type UnitModel, targetCount } from '../score/classifier.ts';
import { hashName } from '../score/feature-rows.ts';
import { type Unit, type UnitFeatures, unitFeatures } from '../score/unit-features.ts';
import { trainHidden } from './hidden-layer.ts';
import type { Labels } from './label-units.ts';
import { type Sample, trainLogistic } from './logistic.ts';

export interface LabelledUnit {
  readonly unit: Unit;
  readonly labels: Labels;
}

/** Found by five-fold cross-validation; see docs/accuracy.md. */
export const settings = {
  /** A feature must occur this often to be learned. */
  leastCount: 3,
  linear: { epochs: 4, rate: 0.1, l2: 1e-5 },
  hidden: { epochs: 8, rate: 0.05, l2: 1e-5, size: 64, dropHidden: 0.3, dropFeatures: 0.2, seed: 12345 },
};

const featuresOf = new WeakMap<Unit, UnitFeatures>();

export function trainUnits(units: readonly LabelledUnit[], vectors: WordVectors): UnitModel & { vocabulary: readonly string[] } {
  const known = (unit: Unit) => {
    let features = featuresOf.get(unit);
    if (!features) {
      features = unitFeatures(unit, vectors);
      featuresOf.set(unit, features);
    }
    return features;
  };
  const counts = new Map<string, number>();
  for (const { unit } of units) for (const name of known(unit).names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= settings.leastCount).map(([name]) => name).sort((a, b) => hashName(a) - hashName(b));
  const rows = new Map(vocabulary.map((name, row) => [name, row]));
  const rowOf = (name: string) => rows.get(name) ?? -1;
  const samples: Sample[] = units.map(({ unit, labels }) => {
    const { names, dense } = known(unit);
    return { sparse: Int32Array.from(names.map(rowOf).filter((row) => row >= 0)), dense, labels: labels.labels, weights: labels.weights };
  });
  const denseRows = vectors.size * 2;
  const { size } = settings.hidden;
  const linear = trainLogistic(samples, vocabulary.length, denseRows, targetCount, settings.linear);
  const { hidden, output } = trainHidden(samples, vocabulary.length, denseRows, targetCount, settings.hidden);
  return {
    vocabulary, rowOf, sparseRows: vocabulary.length, denseRows, hiddenSize: size,
    linear: quantise(linear, targetCount), hidden: quantise(hidden, size), output: quantise(output, targetCount),
  };
}

/** Whole numbers −127…127 with one scale a column: a quarter of the size, and the very numbers that scoring will use. */
function quantise(weights: Float32Array, columns: number): Matrix {
  const largest = new Float32Array(columns).fill(1e-9);
  for (const [i, weight] of weights.entries()) largest[i % columns] = Math.max(largest[i % columns] as number, Math.abs(weight));
  const scale = largest.map((value) => value / 127);
  return { scale, values: Int8Array.from(weights, (weight, i) => Math.round(weight / (scale[i % columns] as number))) };
}
