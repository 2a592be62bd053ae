/** Reads the learned model from its file: a line of JSON that describes it, then the arrays one after another. */

import { type Matrix, targetCount } from './classifier.ts';
import { rowFinder } from './feature-rows.ts';
import type { Model, Thresholds } from './model.ts';

/** The first line of the file. Arrays follow in this order: hashes (u32), scales (f32), judges (f32), matrices (i8); all little-endian. */
export interface ModelHeader {
  readonly sparseRows: number;
  readonly denseRows: number;
  readonly hiddenSize: number;
  readonly judgeSizes: {
    readonly claimed: readonly number[];
    readonly shown: readonly number[];
    readonly flags: readonly number[];
  };
  readonly thresholds: Thresholds;
}

/** @param file the whole file; the arrays begin at the first multiple of 4 after the line feed */
export function readModel(file: Uint8Array): Model {
  const lineEnd = file.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(0, lineEnd))) as ModelHeader;
  const { sparseRows, denseRows, hiddenSize, judgeSizes } = header;
  // A copy, so that 32-bit arrays start on a multiple of 4 whatever the buffer's own offset is (a Buffer's `slice` would not copy).
  const data = Uint8Array.prototype.slice.call(file, (lineEnd + 4) & ~3).buffer;
  let at = 0;
  const floats = (count: number) => {
    at += count * 4;
    return new Float32Array(data, at - count * 4, count);
  };
  const hashes = new Uint32Array(data, 0, sparseRows);
  at += sparseRows * 4;
  const scales = { linear: floats(targetCount), hidden: floats(hiddenSize), output: floats(targetCount) };
  const judges = {
    claimed: judgeSizes.claimed.map(floats),
    shown: judgeSizes.shown.map(floats),
    flags: judgeSizes.flags.map(floats),
  };
  const matrix = (rows: number, scale: Float32Array): Matrix => {
    const count = rows * scale.length;
    at += count;
    return { scale, values: new Int8Array(data, at - count, count) };
  };
  const rows = sparseRows + denseRows + 1;
  const linear = matrix(rows, scales.linear);
  const hidden = matrix(rows, scales.hidden);
  const output = matrix(hiddenSize + 1, scales.output);
  return {
    units: { rowOf: rowFinder(hashes), sparseRows, denseRows, linear, hiddenSize, hidden, output },
    judges,
    thresholds: header.thresholds,
  };
}
