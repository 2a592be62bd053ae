/** Trains the classifier of sentences: vocabulary, linear model and hidden-layer model, from labelled units. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type Matrix, targetCount, type UnitModel } from '../score/classifier.ts';
import { hashName } from '../score/feature-rows.ts';
import { type Unit, type UnitFeatures, unitFeatures } from '../score/unit-features.ts';
import { wholeRows } from '../text/late-rows.ts';
import { trainHidden } from './hidden-layer.ts';
import type { Labels } from './label-units.ts';
import { type Sample, trainLogistic } from './logistic.ts';
import { weightiestRows } from './weightiest-rows.ts';

export interface LabelledUnit {
  readonly unit: Unit;
  readonly labels: Labels;
}

/** Found by five-fold cross-validation; see docs/accuracy.md. */
export const settings = {
  /** A feature must occur this often to be learned. */
  leastCount: 3,
  /** After training, only the features that weigh most are kept: the file stays small at no measurable loss. */
  mostFeatures: 22_400,
  linear: { epochs: 3, rate: 0.1, l2: 1e-5 },
  hidden: {
    epochs: 16,
    averagedFrom: 8,
    rate: 0.05,
    l2: 1e-5,
    size: 64,
    dropHidden: 0.3,
    dropFeatures: 0.5,
    seed: 12345,
  },
};

export type TrainedUnits = UnitModel & {
  /** The names of the sparse features, in the order of their rows. */
  readonly vocabulary: readonly string[];
};

const featuresOf = new WeakMap<Unit, UnitFeatures>();

export function trainUnits(units: readonly LabelledUnit[], vectors: WordVectors): TrainedUnits {
  const known = (unit: Unit) => {
    let features = featuresOf.get(unit);
    if (!features) {
      features = unitFeatures(unit, vectors);
      featuresOf.set(unit, features);
    }
    return features;
  };
  const counts = new Map<string, number>();
  for (const { unit } of units)
    for (const name of known(unit).names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const vocabulary = [...counts]
    .filter(([name, count]) => count >= settings.leastCount || name.startsWith('r:'))
    .map(([name]) => name)
    .sort((a, b) => hashName(a) - hashName(b));
  const rows = new Map(vocabulary.map((name, row) => [name, row]));
  const rowOf = (name: string) => rows.get(name) ?? -1;
  const samples: Sample[] = units.map(({ unit, labels }) => {
    const { names, dense } = known(unit);
    return {
      sparse: Int32Array.from(names.map(rowOf).filter((row) => row >= 0)),
      dense,
      labels: labels.labels,
      weights: labels.weights,
    };
  });
  const denseRows = vectors.size * 2;
  const { size } = settings.hidden;
  const linear = trainLogistic(samples, vocabulary.length, denseRows, targetCount, settings.linear);
  const { hidden, output } = trainHidden(samples, vocabulary.length, denseRows, targetCount, settings.hidden);
  const kept = weightiest(vocabulary, counts, linear, hidden, size);
  const keptRows = new Map(kept.map((row, at) => [vocabulary[row] as string, at]));
  const tail = Array.from({ length: denseRows + 1 }, (_, i) => vocabulary.length + i);
  const pick = (weights: Float32Array, columns: number) => pickRows(weights, [...kept, ...tail], columns);
  return {
    vocabulary: kept.map((row) => vocabulary[row] as string),
    rowOf: (one, two = '', three = '') => keptRows.get(one + two + three) ?? -1,
    sparseRows: kept.length,
    denseRows,
    hiddenSize: size,
    input: quantise(
      joinColumns(pick(linear, targetCount), pick(hidden, size), size),
      targetCount + size,
      rowSteps,
    ),
    output: quantise(output, targetCount, outputSteps),
  };
}

/** The rows that weigh most, often-used ones before seldom ones, in the vocabulary's order. */
function weightiest(
  vocabulary: readonly string[],
  counts: ReadonlyMap<string, number>,
  linear: Float32Array,
  hidden: Float32Array,
  size: number,
): number[] {
  const squares = (weights: Float32Array, row: number, columns: number) =>
    weights.subarray(row * columns, (row + 1) * columns).reduce((sum, weight) => sum + weight * weight, 0);
  const weight = vocabulary.map(
    (name, row) =>
      Math.sqrt(counts.get(name) ?? 0) * (squares(linear, row, targetCount) + squares(hidden, row, size)),
  );
  return weightiestRows(vocabulary, weight, settings.mostFeatures);
}

function pickRows(weights: Float32Array, rows: readonly number[], columns: number): Float32Array {
  const picked = new Float32Array(rows.length * columns);
  for (const [at, row] of rows.entries())
    picked.set(weights.subarray(row * columns, (row + 1) * columns), at * columns);
  return picked;
}

/** Rows of the linear model, each followed by the hidden layer's, of so many numbers. */
function joinColumns(linear: Float32Array, hidden: Float32Array, size: number): Float32Array {
  const width = targetCount + size;
  const joined = new Float32Array(linear.length + hidden.length);
  for (let row = 0; row * width < joined.length; row += 1) {
    joined.set(linear.subarray(row * targetCount, (row + 1) * targetCount), row * width);
    joined.set(hidden.subarray(row * size, (row + 1) * size), row * width + targetCount);
  }
  return joined;
}

/** Steps on each side of zero: so few that the rows compress to a third, and score as well as with three times as many. */
export const rowSteps = 10;
/** The few weights between the hidden numbers and the targets may be finer. */
export const outputSteps = 127;

/** Whole numbers with one scale a column: the very numbers that scoring will use. */
export function quantise(weights: Float32Array, columns: number, steps: number): Matrix {
  const largest = new Float32Array(columns).fill(1e-9);
  for (const [i, weight] of weights.entries())
    largest[i % columns] = Math.max(largest[i % columns] as number, Math.abs(weight));
  const scale = largest.map((value) => value / steps);
  const values = Int8Array.from(weights, (weight, i) => Math.round(weight / (scale[i % columns] as number)));
  return { scale, rows: wholeRows(values) };
}
