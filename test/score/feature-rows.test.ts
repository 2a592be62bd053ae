/** A feature is found by its name's hash, whole or in parts, at the row that its hash has. */

import { describe, expect, it } from 'vitest';
import { hashName, rowFinder } from '../../src/score/feature-rows.ts';

describe('hashName', () => {
  it('is the same on every machine', () => {
    expect(
      ['', 'a', 'i:listen', 'r:empathy.names_feeling', 'é😊'].map((name) => hashName(name)),
    ).toMatchInlineSnapshot(`
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

  it.each(['', 'a', 'i:listen', 'r:empathy.names_feeling', 'é😊'])('%j is the same in parts', (name) => {
    for (let i = 0; i <= name.length; i += 1) {
      expect(hashName(name.slice(0, i), name.slice(i))).toBe(hashName(name));
      for (let k = i; k <= name.length; k += 1)
        expect(hashName(name.slice(0, i), name.slice(i, k), name.slice(k))).toBe(hashName(name));
    }
  });

  it('heeds the order of the parts', () => {
    expect(hashName('one', 'two')).not.toBe(hashName('two', 'one'));
  });
});

describe('rowFinder', () => {
  const names = ['listen', 'apologise', 'refund', 'i:ring', '#first'];
  const sorted = [...names].sort((a, b) => hashName(a) - hashName(b));
  const rowOf = rowFinder(Uint32Array.from(sorted, (name) => hashName(name)));

  it.each(sorted.map((name, row) => [name, row] as const))('%s', (name, row) => {
    expect(rowOf(name)).toBe(row);
  });

  it.each(['', 'listening', 'unknown'])('-1 for %j', (name) => {
    expect(rowOf(name)).toBe(-1);
  });

  it('finds a name that comes in parts', () => {
    expect(rowOf('i:', 'ring')).toBe(rowOf('i:ring'));
    expect(rowOf('i', ':', 'ring')).toBe(rowOf('i:ring'));
    expect(rowOf('lis', 'ten')).toBe(rowOf('listen'));
    expect(rowOf('listen', 'listen')).toBe(-1);
  });

  it('-1 for everything when nothing was learned', () => {
    expect(rowFinder(new Uint32Array(0))('listen')).toBe(-1);
  });
});

describe('rows of hashes that are spread unevenly', () => {
  const many = Array.from({ length: 2000 }, (_, k) => `feature ${k}`).sort(
    (a, b) => hashName(a) - hashName(b),
  );

  it.each([
    ['evenly', many],
    ['all low', many.slice(0, 50)],
    ['all high', many.slice(-50)],
    ['low and high', [...many.slice(0, 40), ...many.slice(-3)]],
    ['one alone', many.slice(700, 701)],
  ])('%s', (_, names) => {
    const rowOf = rowFinder(Uint32Array.from(names, (name) => hashName(name)));
    const expected = new Map(names.map((name, row) => [name, row]));
    for (const name of many) expect(rowOf(name)).toBe(expected.get(name) ?? -1);
  });

  it('finds the lowest and the highest hash there can be', () => {
    const name = many[1000] as string;
    expect(rowFinder(Uint32Array.of(0, hashName(name), 0xffffffff))(name)).toBe(1);
    expect(rowFinder(Uint32Array.of(0, 1, 2, hashName(name)))(name)).toBe(3);
    expect(rowFinder(Uint32Array.of(hashName(name), 0xfffffffe, 0xffffffff))(name)).toBe(0);
  });
});
