/** Makes a trained model smaller: the features that weigh least in it are left out, at no measurable loss. */

import { wholeRows } from '../text/late-rows.ts';
import type { TrainedUnits } from './train-units.ts';
import { weightiestRows } from './weightiest-rows.ts';

/** So many are shipped, as the package has to stay below its size. */
const mostShipped = 21_700;

/** By the sum of their squared weights. */
export function leaveOutWeakest(units: TrainedUnits, most = mostShipped): TrainedUnits {
  const { vocabulary, denseRows, input } = units;
  const { rows, scale } = input;
  const width = scale.length;
  const rowAt = (row: number) => rows.values.subarray(row * width, (row + 1) * width);
  const weights = vocabulary.map((_, row) =>
    rowAt(row).reduce((sum, value, column) => sum + (value * (scale[column] as number)) ** 2, 0),
  );
  const kept = weightiestRows(vocabulary, weights, most);
  const tail = Array.from({ length: denseRows + 1 }, (_, i) => vocabulary.length + i);
  const values = new Int8Array((kept.length + tail.length) * width);
  for (const [at, row] of [...kept, ...tail].entries()) values.set(rowAt(row), at * width);
  const names = kept.map((row) => vocabulary[row] as string);
  const places = new Map(names.map((name, at) => [name, at]));
  return {
    ...units,
    vocabulary: names,
    rowOf: (one, two = '', three = '') => places.get(one + two + three) ?? -1,
    sparseRows: names.length,
    input: { rows: wholeRows(values), scale },
  };
}
