/** Rows come when they are asked for, once, and are the same as if all had been read. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateRows, wholeRows } from '../../src/text/late-rows.ts';
import { propertyTimeout, runs } from '../property-runs.ts';

const width = 3;
const numberOf = (row: number, column: number) => ((row * 7 + column * 13) % 255) - 127;

function makeMatrix(count: number) {
  const whole = Int8Array.from({ length: count * width }, (_, i) =>
    numberOf(Math.floor(i / width), i % width),
  );
  const reads: (readonly [number, number])[] = [];
  const rows = lateRows(
    (row, rows) => {
      reads.push([row, rows]);
      return whole.subarray(row * width, (row + rows) * width);
    },
    { count, width },
  );
  return { whole, reads, rows };
}

describe('lateRows', () => {
  it('reads nothing before a row is asked for, and no row twice', () => {
    const { rows, reads } = makeMatrix(10);
    expect(reads).toEqual([]);
    rows.load(7, 3);
    for (const row of [2, 8, 2, 9, 7]) rows.placeOf(row);
    expect(reads).toEqual([
      [7, 3],
      [2, 1],
    ]);
  });

  it(
    'holds each row that was asked for, however many and in which order',
    () => {
      fc.assert(
        fc.property(fc.array(fc.nat(4999), { maxLength: 3000 }), (asked) => {
          const { rows, whole } = makeMatrix(5000);
          const places = asked.map((row) => rows.placeOf(row));
          for (const [i, row] of asked.entries()) {
            const at = (places[i] as number) * width;
            expect([...rows.values.subarray(at, at + width)]).toEqual([
              ...whole.subarray(row * width, (row + 1) * width),
            ]);
          }
          expect(asked.map((row) => rows.placeOf(row))).toEqual(places);
        }),
        runs(10),
      );
    },
    propertyTimeout,
  );
});

it('rows that are all there stand at their own places', () => {
  const rows = wholeRows(Int8Array.of(1, 2, 3, 4));
  expect([rows.placeOf(0), rows.placeOf(1)]).toEqual([0, 1]);
  expect([...rows.values]).toEqual([1, 2, 3, 4]);
});
