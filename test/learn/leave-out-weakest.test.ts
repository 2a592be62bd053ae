import { expect, it } from 'vitest';
import { leaveOutWeakest } from '../../src/learn/leave-out-weakest.ts';
import type { TrainedUnits } from '../../src/learn/train-units.ts';
import { wholeRows } from '../../src/text/late-rows.ts';

/** Four features of two numbers each, a dense number and the bias. */
const vocabulary = ['w:rang', 'w:the', 'r:apology.said', 'w:sorry'];
const values = Int8Array.of(3, -1, 1, 1, 0, 0, -2, 2, 7, 8, 9, 10);
const units: TrainedUnits = {
  vocabulary,
  rowOf: (name) => vocabulary.indexOf(name),
  sparseRows: 4,
  denseRows: 1,
  hiddenSize: 1,
  input: { rows: wholeRows(values), scale: Float32Array.of(1, 3) },
  output: { rows: wholeRows(new Int8Array(2)), scale: Float32Array.of(1) },
};

it('keeps signals and what weighs most, by the weights that scoring uses, in their order', () => {
  const { vocabulary: names, rowOf, sparseRows, input } = leaveOutWeakest(units, 3);
  expect(names).toEqual(['w:rang', 'r:apology.said', 'w:sorry']);
  expect(sparseRows).toBe(3);
  expect([rowOf('r:', 'apology.said'), rowOf('w:sorry'), rowOf('w:the')]).toEqual([1, 2, -1]);
  expect([...input.rows.values]).toEqual([3, -1, 0, 0, -2, 2, 7, 8, 9, 10]);
});

it('keeps the signals even where nothing else has room', () => {
  expect(leaveOutWeakest(units, 1).vocabulary).toEqual(['r:apology.said']);
});
