import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/terminal/graphemes.ts';
import { printable, printableLine } from '../../src/terminal/printable.ts';
import { fillLines, wrapText } from '../../src/terminal/wrap-text.ts';

const rows = (text: string, width: number): readonly string[] =>
  wrapText(text, width).map(({ start, end }) => text.slice(start, end));

test.each<[string, number, readonly string[]]>([
  ['', 10, ['']],
  ['one two three', 8, ['one two ', 'three']],
  ['one two', 7, ['one two']],
  ['one  two', 5, ['one  ', 'two']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a abcdefgh', 4, ['a ', 'abcd', 'efgh']],
  ['a\n\nb', 4, ['a', '', 'b']],
  ['日本語', 4, ['日本', '語']],
  ['日本語', 5, ['日本', '語']],
  ['👍🏽👍🏽👍🏽', 4, ['👍🏽👍🏽', '👍🏽']],
  ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ['日', 1, ['日']],
])('%j at %i', (text, width, expected) => {
  expect(rows(text, width)).toEqual(expected);
});

test('rows cover the text, and only their hanging spaces exceed the width', () => {
  const text =
    'The  customer called 日本語 cafe\u0301 averyveryverylongwordindeed, and\n I let   her finish.';
  for (let width = 2; width < 60; width += 1) {
    const cut = rows(text, width);
    expect(cut.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', '').replaceAll('\n', ''));
    for (const row of cut) expect(displayWidth(row.trimEnd())).toBeLessThanOrEqual(width);
  }
});

describe('fillLines', () => {
  test('hangs the other lines under the first', () => {
    expect(fillLines('one two three', 10, '1. ')).toEqual(['1. one two', '   three']);
    expect(fillLines('one two three', 10, '- ', '')).toEqual(['- one two', 'three']);
  });
});

describe('printable', () => {
  test.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\tb\r\nc', 'a b \nc'],
    ['\u009b\u0085x', '\ufffd\ufffdx'],
    ['\u202eabc\u2066', '\ufffdabc\ufffd'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['👍🏽 é ق', '👍🏽 é ق'],
    ['a\u2028b', 'a b'],
    ['\u007f', '␡'],
  ])('%j', (text, expected) => {
    expect(printable(text)).toBe(expected);
    expect(printable(text)).toHaveLength(text.length);
  });

  test('on one line', () => {
    expect(printableLine(' a\n\n b\u0007 ')).toBe('a b␇');
  });
});
