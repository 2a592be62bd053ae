/** The learned part at run time: scores of a sentence for every element and flag, by a linear and a small hidden-layer model. */

import type { WordVectors } from '../language/word-vectors.ts';
import { elementIds, flagIds } from '../rubric/element.ts';
import type { Rows } from '../text/late-rows.ts';
import type { RowFinder } from './feature-rows.ts';
import { sumRows, type WeightedRows } from './sum-rows.ts';
import { type Unit, visitFeatures } from './unit-features.ts';

/** Two targets an element (at least claimed; shown), then one a flag, then one for talk of other things. */
export const targetCount = elementIds.length * 2 + flagIds.length + 1;
export const claimedTarget = (element: number) => element * 2;
export const shownTarget = (element: number) => element * 2 + 1;
export const flagTarget = (flag: number) => elementIds.length * 2 + flag;
export const digressionTarget = targetCount - 1;

/** Whole numbers, each column to be multiplied by its scale. */
export interface Matrix {
  readonly rows: Rows;
  readonly scale: Float32Array;
}

/** Rows are features in the vocabulary's order, then the dense numbers, then the bias. */
export interface UnitModel {
  readonly rowOf: RowFinder;
  readonly sparseRows: number;
  readonly denseRows: number;
  /** (sparseRows + denseRows + 1) × (targetCount + hiddenSize): the linear model's columns, then those of the hidden layer. */
  readonly input: Matrix;
  readonly hiddenSize: number;
  /** (hiddenSize + 1) × targetCount, the last row the bias */
  readonly output: Matrix;
}

/** Scores before the logistic function, one per target: the mean of both models. */
export function scoreUnit(unit: Unit, model: UnitModel, vectors: WordVectors): Float32Array {
  const { input, output } = model;
  const sums = sumInputs(unit, model, vectors);
  const second = new Float64Array(targetCount);
  sumRows(output.rows.values, activeRows(sums, input.scale), second);
  const scores = new Float32Array(targetCount);
  for (let t = 0; t < targetCount; t += 1)
    scores[t] =
      ((sums[t] as number) * (input.scale[t] as number) +
        (second[t] as number) * (output.scale[t] as number)) /
      2;
  return scores;
}

/** What the rows of the sentence add up to, in whole numbers: the targets of the linear model, then the hidden numbers. */
export function sumInputs(unit: Unit, model: UnitModel, vectors: WordVectors): Float64Array {
  const sums = new Float64Array(targetCount + model.hiddenSize);
  // The rows first: with those that are read now, `values` becomes another array.
  const rows = findRows(unit, model, vectors);
  sumRows(model.input.rows.values, rows, sums);
  return sums;
}

/** The rows of what a sentence has: each sparse feature once, the numbers that are not 0, and the bias. */
function findRows(
  unit: Unit,
  { rowOf, sparseRows, denseRows, input }: UnitModel,
  vectors: WordVectors,
): WeightedRows {
  const found = new Set<number>();
  const dense = visitFeatures(unit, vectors, (one, two, three) => {
    const row = rowOf(one, two, three);
    if (row >= 0) found.add(row);
  });
  const most = found.size + denseRows + 1;
  const weighted = { rows: new Int32Array(most), weights: new Float64Array(most), count: 0 };
  const add = (row: number, weight: number) => {
    weighted.rows[weighted.count] = input.rows.placeOf(row);
    weighted.weights[weighted.count] = weight;
    weighted.count += 1;
  };
  for (const row of found) add(row, 1);
  for (let d = 0; d < dense.length; d += 1) if (dense[d] !== 0) add(sparseRows + d, dense[d] as number);
  add(sparseRows + denseRows, 1);
  return weighted;
}

/** Hidden numbers above 0, and the bias after them all. @param sums as of `sumInputs` @param scale of the input's columns */
export function activeRows(sums: Float64Array, scale: Float32Array): WeightedRows {
  const size = sums.length - targetCount;
  const active = { rows: new Int32Array(size + 1), weights: new Float64Array(size + 1), count: 0 };
  for (let k = 0; k <= size; k += 1) {
    const at = targetCount + k;
    const weight = k === size ? 1 : (sums[at] as number) * (scale[at] as number);
    if (weight <= 0) continue;
    active.rows[active.count] = k;
    active.weights[active.count] = weight;
    active.count += 1;
  }
  return active;
}

/** Whether the signal was there when the model was trained; not one that an author brought along. */
export function knowsSignal(model: UnitModel, name: string): boolean {
  return model.rowOf('r:', name) >= 0;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
