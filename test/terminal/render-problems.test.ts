import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/error.ts';
import { renderProblems } from '../../src/terminal/render-problems.ts';

function problem(source: string, column: number, length: number, more: Partial<Problem> = {}): Problem {
  const at = { file: 'questions/my-bank.yaml', line: 4, column, length };
  return { code: 'bad-value', message: 'is wrong', at, source, ...more };
}

/** Caret columns and the text that stands above them. */
function above(frame: string): string {
  const [, line = '', carets = ''] = frame.split('\n');
  const from = carets.indexOf('^');
  const to = carets.lastIndexOf('^') + 1;
  let at = 0;
  let text = '';
  for (const { segment } of new Intl.Segmenter('en').segment(line)) {
    const width = stringWidth(segment);
    if (at >= from && at < to) text += segment;
    at += width;
  }
  return text;
}

test('a code frame', () => {
  const hint = 'did you mean "behavioral"?';
  expect(renderProblems([problem('    type: behavoral', 11, 9, { code: 'unknown-type', hint })])).toBe(
    [
      'questions/my-bank.yaml:4:11  unknown-type',
      '  4 │     type: behavoral',
      '    │           ^^^^^^^^^  is wrong',
      '  hint: did you mean "behavioral"?',
      '',
    ].join('\n'),
  );
});

test('a message without room beside the carets stands under them', () => {
  const message = 'this is a message that is too long to stand beside the carets of so narrow a frame';
  const lines = renderProblems([problem('    type: behavoral', 11, 9, { message })], { columns: 50 }).split(
    '\n',
  );
  expect(lines.slice(2)).toEqual([
    '    │           ^^^^^^^^^',
    '    │ this is a message that is too long to stand',
    '    │ beside the carets of so narrow a frame',
    '',
  ]);
});

test('without a place or a line, the message alone', () => {
  expect(renderProblems([{ code: 'usage', message: 'no such option' }])).toBe('usage\n  no such option\n');
  const at = { file: 'a.yaml', line: 1, column: 1, length: 0 };
  expect(renderProblems([{ code: 'empty-file', message: 'a.yaml is empty', at }])).toBe(
    'a.yaml:1:1  empty-file\n  a.yaml is empty\n',
  );
});

test('several are counted', () => {
  const other = { file: 'b.yaml', line: 1, column: 1, length: 1 };
  const two = [problem('a: b', 4, 1), problem('a: c', 4, 1)];
  expect(renderProblems(two)).toMatch(/\n\n2 faults\n$/);
  expect(renderProblems([...two, problem('x', 1, 1, { at: other })])).toMatch(/\n\n3 faults in 2 files\n$/);
  expect(renderProblems([])).toBe('');
});

describe('carets stand under the fault', () => {
  test.each([
    ['plain', 'type: behavoral', 7, 9, 'behavoral'],
    ['after a tab', '\ttype:\tbehavoral', 8, 9, 'behavoral'],
    ['after wide characters', '質問: behavoral', 5, 9, 'behavoral'],
    ['on wide characters', 'ask: 質問です', 6, 4, '質問です'],
    ['after emoji', '😀👩‍💻: behavoral', 10, 9, 'behavoral'],
    ['after combining marks', 'e\u0301e\u0301: behavoral', 7, 9, 'behavoral'],
    ['at the end of the line', 'ask:', 5, 1, ''],
    ['beyond the end', 'ask:', 50, 3, ''],
  ])('%s', (_, source, column, length, expected) => {
    const frame = renderProblems([problem(source, column, length)]);
    expect(frame).toContain('^');
    expect(above(frame)).toBe(expected);
  });
});

describe('long lines are cut around the fault', () => {
  const filler = 'lorem ipsum '.repeat(40);
  test.each([
    ['at the start', `WRONG ${filler}`, 1],
    ['in the middle', `${filler}WRONG ${filler}`, filler.length + 1],
    ['at the end', `${filler}WRONG`, filler.length + 1],
    ['after wide characters', `${'質'.repeat(300)}WRONG ${filler}`, 301],
    ['in a line of a megabyte', `${'x'.repeat(1_000_000)} WRONG ${filler}`, 1_000_002],
  ])('%s', (_, source, column) => {
    for (const columns of [30, 40, 80, 120]) {
      const frame = renderProblems([problem(source, column, 5)], { columns });
      expect(above(frame)).toBe('WRONG');
      for (const line of frame.split('\n').slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  test('a fault that is longer than the line shows its beginning', () => {
    const frame = renderProblems([problem(`ask: ${filler}`, 6, filler.length)], { columns: 40 });
    expect(frame.split('\n')[1]).toBe('  4 │ ask: lorem ipsum lorem ipsum lore…');
    expect(above(frame)).toBe('lorem ipsum lorem ipsum lore');
  });
});

test('nothing that stands in a file steers the terminal', () => {
  const evil = '\u001b[31m\u0007\u0000\u009b2J\u202e\r';
  const at = { file: `a${evil}.yaml`, line: 4, column: 3, length: 2 };
  const text = renderProblems([problem(`x: ${evil}`, 1, 20, { at, message: evil, hint: evil })]);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(text).toContain('␛[31m');
});

test('colour only when asked for', () => {
  const one = problem('type: behavoral', 7, 9, { hint: 'look' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escapes are what it looks for.
  const escapes = /\u001b\[\d+m/g;
  expect(renderProblems([one])).not.toMatch(escapes);
  const coloured = renderProblems([one], { colour: true });
  expect(coloured).toMatch(escapes);
  expect(coloured.replace(escapes, '')).toBe(renderProblems([one]));
});
