import { describe, expect, it } from 'vitest';
import { hashName, rowFinder } from '../../src/score/feature-rows.ts';

describe('hashName', () => {
  it('is the same on every machine', () => {
    expect(['', 'a', 'i:listen', 'r:empathy.names_feeling', 'é😊'].map(hashName)).toMatchInlineSnapshot(`
      [
        2166202364,
        3826114868,
        278556049,
        1783134579,
        986466427,
      ]
    `);
  });

  it('is a whole number of 32 bits', () => {
    for (const name of ['', 'x', 'yy', 'listen_to']) {
      expect(hashName(name)).toBe(hashName(name) >>> 0);
    }
  });
});

describe('rowFinder', () => {
  const names = ['listen', 'apologise', 'refund', 'i:ring', '#first'];
  const sorted = [...names].sort((a, b) => hashName(a) - hashName(b));
  const rowOf = rowFinder(Uint32Array.from(sorted, hashName));

  it.each(sorted.map((name, row) => [name, row] as const))('%s', (name, row) => {
    expect(rowOf(name)).toBe(row);
  });

  it.each(['', 'listening', 'unknown'])('-1 for %j', (name) => {
    expect(rowOf(name)).toBe(-1);
  });

  it('-1 for everything when nothing was learned', () => {
    expect(rowFinder(new Uint32Array(0))('listen')).toBe(-1);
  });
});
