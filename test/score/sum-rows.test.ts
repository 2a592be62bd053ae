/** Four rows at a time give the same numbers, to the last bit, as one row after another. */

import { describe, expect, it } from 'vitest';
import { sumRows } from '../../src/score/sum-rows.ts';

const width = 5;
const height = 12;
const values = {
  'real numbers': Float32Array.from({ length: width * height }, (_, i) => Math.sin(i) / 3),
  'small whole numbers': Int8Array.from({ length: width * height }, (_, i) => ((i * 37) % 255) - 127),
};
const rows = Int32Array.of(7, 0, 11, 3, 3, 8, 1, 10, 5, 2, 4);
const weights = Float64Array.of(0.1, -2, 1 / 3, 0, 5, 1e-9, -0.7, 1, 1e6, 99, 99);

/** One row after another. */
function plainSum(matrix: Float32Array | Int8Array, count: number, into: Float64Array): void {
  for (let k = 0; k < count; k += 1)
    for (let t = 0; t < into.length; t += 1)
      into[t] = Number(into[t]) + Number(weights[k]) * Number(matrix[Number(rows[k]) * into.length + t]);
}

describe.each(Object.entries(values))('rows of %s', (_, matrix) => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('%i of them', (count) => {
    const begun = Float64Array.of(1, -1, 0.5, 0, 1000);
    const expected = Float64Array.from(begun);
    plainSum(matrix, count, expected);
    sumRows(matrix, { rows, weights, count }, begun);
    expect(begun).toEqual(expected);
  });
});

describe('sumRows', () => {
  it('adds one row by hand', () => {
    const into = Float64Array.of(10, 20);
    const one = { rows: Int32Array.of(1), weights: Float64Array.of(2), count: 1 };
    sumRows(Int8Array.of(9, 9, 3, -4, 9, 9), one, into);
    expect([...into]).toEqual([16, 12]);
  });

  it('has nothing to add to no columns', () => {
    const into = new Float64Array(0);
    sumRows(new Float32Array(0), { rows, weights, count: 9 }, into);
    expect(into).toHaveLength(0);
  });
});
