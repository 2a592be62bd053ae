import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBytes } from '../../src/cli/open-bytes.ts';
import { readLine, sourceOf } from '../../src/text/byte-source.ts';
import { packArrays, unpackArrays } from '../../src/text/packed-arrays.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(bytes: Uint8Array): string {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe.each([
  ['in memory', (bytes: Uint8Array) => sourceOf(bytes)],
  ['in a file', (bytes: Uint8Array) => openBytes(fileOf(bytes))],
])('bytes %s', (_, open) => {
  it('are given in parts', () => {
    const source = open(Buffer.from('abcdef'));
    expect([
      source.length,
      text(source.read(0, 2)),
      text(source.read(3, 3)),
      text(source.read(6, 0)),
    ]).toEqual([6, 'ab', 'def', '']);
  });

  it.each([
    ['', ''],
    ['no end', ''],
    ['\nrest', '\n'],
    ['short\nrest\n', 'short\n'],
    [`${'x'.repeat(4095)}\nrest`, `${'x'.repeat(4095)}\n`],
    [`${'x'.repeat(4096)}\nrest`, `${'x'.repeat(4096)}\n`],
    [`${'x'.repeat(100_000)}\n`, `${'x'.repeat(100_000)}\n`],
  ])('have a first line (%#)', (whole, line) => {
    expect(text(readLine(open(Buffer.from(whole))))).toBe(line);
  });

  it('give packed arrays, and rows of one', () => {
    const matrix = Int8Array.from({ length: 12 }, (_, i) => i - 6);
    const packed = packArrays(
      { name: 'x' },
      { odd: Uint8Array.of(1, 2, 3), large: Uint32Array.of(7, 8), matrix },
    );
    const { about, take, takeRows } = unpackArrays(open(packed));
    expect([about, [...take('large', 'u32')], [...take('odd', 'u8')]]).toEqual([
      { name: 'x' },
      [7, 8],
      [1, 2, 3],
    ]);
    const rows = takeRows('matrix', 4);
    const at = rows.placeOf(2) * 4;
    expect([...rows.values.subarray(at, at + 4)]).toEqual([2, 3, 4, 5]);
    expect(() => takeRows('odd', 1)).toThrow(TypeError);
  });
});

it('a file that is not there is told of by Node', () => {
  expect(() => openBytes(join(folder, 'none'))).toThrow(/ENOENT/u);
});
