/** The learned part at run time: scores of a sentence for every element and flag, by a linear and a small hidden-layer model. */

import type { WordVectors } from '../language/word-vectors.ts';
import { elementIds, flagIds } from '../rubric/element.ts';
import { type Unit, unitFeatures } from './unit-features.ts';

/** Two targets an element (at least claimed; shown), then one a flag. */
export const targetCount = elementIds.length * 2 + flagIds.length;
export const claimedTarget = (element: number) => element * 2;
export const shownTarget = (element: number) => element * 2 + 1;
export const flagTarget = (flag: number) => elementIds.length * 2 + flag;

/** Whole numbers (or plain numbers while training), each column to be multiplied by its scale. */
export interface Matrix {
  readonly values: Float32Array | Int8Array;
  readonly scale: Float32Array;
}

/** Rows are features in the vocabulary's order, then the dense numbers, then the bias. */
export interface UnitModel {
  /** Feature name → row; -1 when unknown. */
  readonly rowOf: (name: string) => number;
  readonly sparseRows: number;
  readonly denseRows: number;
  /** (sparseRows + denseRows + 1) × targetCount */
  readonly linear: Matrix;
  readonly hiddenSize: number;
  /** (sparseRows + denseRows + 1) × hiddenSize */
  readonly hidden: Matrix;
  /** (hiddenSize + 1) × targetCount, the last row the bias */
  readonly output: Matrix;
}

/** Scores before the logistic function, one per target: the mean of both models. */
export function scoreUnit(unit: Unit, model: UnitModel, vectors: WordVectors): Float32Array {
  const { names, dense } = unitFeatures(unit, vectors);
  const rows = names.map(model.rowOf).filter((row) => row >= 0);
  const linear = new Float32Array(targetCount);
  const hidden = new Float32Array(model.hiddenSize);
  const output = new Float32Array(targetCount);
  const add = (row: number, value: number) => {
    addRow(model.linear, row, value, linear);
    addRow(model.hidden, row, value, hidden);
  };
  for (const row of rows) add(row, 1);
  for (const [d, value] of dense.entries()) if (value !== 0) add(model.sparseRows + d, value);
  add(model.sparseRows + model.denseRows, 1);
  for (const [k, value] of hidden.entries())
    if (value > 0) addRow(model.output, k, value * (model.hidden.scale[k] as number), output);
  addRow(model.output, model.hiddenSize, 1, output);
  return linear.map(
    (score, t) =>
      (score * (model.linear.scale[t] as number) +
        (output[t] as number) * (model.output.scale[t] as number)) /
      2,
  );
}

function addRow(matrix: Matrix, row: number, value: number, into: Float32Array): void {
  const { values } = matrix;
  const at = row * into.length;
  for (let t = 0; t < into.length; t += 1) into[t] = (into[t] as number) + (values[at + t] as number) * value;
}

export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
