/** Lists of numbers come back from their two arrays as they were put in, empty ones too. */

import { describe, expect, it } from 'vitest';
import { joinLists, listAt, openLists } from '../../src/text/number-lists.ts';

describe('joinLists, openLists and listAt', () => {
  it.each<[string, readonly (readonly number[])[]]>([
    ['no lists', []],
    ['one empty list', [[]]],
    ['lists of several lengths', [[3, 1, 2], [7], [4, 4]]],
    ['empty lists first, between and last', [[], [1], [], [], [2, 3], []]],
    ['the smallest and the largest number', [[0], [65_535]]],
  ])('%s', (_, lists) => {
    const joined = openLists(joinLists(lists));
    expect(joined.starts).toHaveLength(lists.length + 1);
    expect(joined.items).toHaveLength(lists.flat().length);
    expect(lists.map((_, k) => [...listAt(joined, k)])).toEqual(lists);
  });

  it('joins many lists', () => {
    const lists = Array.from({ length: 5000 }, (_, k) =>
      Array.from({ length: k % 7 }, (_, i) => (k * i) % 65_536),
    );
    const joined = openLists(joinLists(lists));
    for (const [k, list] of lists.entries()) expect([...listAt(joined, k)]).toEqual(list);
  });

  it('gives views, not copies', () => {
    const joined = openLists(joinLists([[1], [2, 3]]));
    expect(listAt(joined, 1).buffer).toBe(joined.items.buffer);
  });

  it('refuses a number that would not fit, rather than storing another', () => {
    for (const number of [65_536, -1, 2.5]) expect(() => joinLists([[1], [number]])).toThrow(RangeError);
  });
});
