import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/practice/seeded-random.ts';
import { moveByRows, moveInRow, rememberRows } from '../../src/terminal/answer-editor-layout.ts';
import {
  type Edit,
  editWriting,
  startWriting,
  type Writing,
  writtenText,
} from '../../src/terminal/answer-editor-model.ts';
import { viewWriting } from '../../src/terminal/answer-editor-window.ts';
import { displayWidth, splitGraphemes } from '../../src/terminal/graphemes.ts';

/** "|" stands for the cursor. */
const show = (writing: Writing): string =>
  writing.lines
    .map((line, index) =>
      index === writing.line ? `${line.slice(0, writing.offset)}|${line.slice(writing.offset)}` : line,
    )
    .join('\n');
const at = (marked: string): Writing => {
  const lines = marked.split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  const offset = lines[line]?.indexOf('|') ?? 0;
  return { lines: lines.map((text) => text.replace('|', '')), line, offset };
};

const back = (by: 'character' | 'word' | 'line'): Edit => ({ kind: 'delete', towards: 'back', by });
const forward = (by: 'character' | 'word' | 'line'): Edit => ({ kind: 'delete', towards: 'forward', by });
const move = (towards: 'back' | 'forward', by: 'character' | 'word' | 'text'): Edit => ({
  kind: 'move',
  towards,
  by,
});

test.each<[string, Edit, string]>([
  ['a|c', { kind: 'insert', text: 'b' }, 'ab|c'],
  ['a|d', { kind: 'insert', text: 'b\r\n\rc' }, 'ab\n\nc|d'],
  ['a|', { kind: 'insert', text: '\tb\u0000' }, 'a    b|'],
  ['a|b', { kind: 'newline' }, 'a\n|b'],
  ['|ab', back('character'), '|ab'],
  ['a\n|b', back('character'), 'a|b'],
  ['a\n|b', back('word'), 'a|b'],
  ['a\n|b', back('line'), 'a|b'],
  ['a|\nb', forward('character'), 'a|b'],
  ['a|\nb', forward('line'), 'a|b'],
  ['ab|', forward('character'), 'ab|'],
  ['one two  |', back('word'), 'one |'],
  ["I didn't|", back('word'), 'I |'],
  ['wait ...|', back('word'), 'wait |'],
  ['go ❤️|', back('word'), 'go |'],
  ['a 👨‍👩‍👧|', back('word'), 'a |'],
  ['one |two three', forward('word'), 'one | three'],
  ['e\u0301|x', back('character'), '|x'],
  ['🇬🇧|🇫🇷', back('character'), '|🇫🇷'],
  ['|🇬🇧🇫🇷', move('forward', 'character'), '🇬🇧|🇫🇷'],
  ['a\n|b', move('back', 'character'), 'a|\nb'],
  ['a|\nb', move('forward', 'word'), 'a\n|b'],
  ['a\nb|c\nd', move('back', 'text'), '|a\nbc\nd'],
  ['a\nb|c\nd', move('forward', 'text'), 'a\nbc\nd|'],
  ['e|', { kind: 'insert', text: '\u0301' }, 'e\u0301|'],
])('%j %o → %j', (before, edit, after) => {
  expect(show(editWriting(at(before), edit))).toBe(after);
});

describe('rows', () => {
  const rowsOf = rememberRows(10);
  test.each([
    // "one two " and "three four" are the rows.
    ['one two three f|our', -1, 7, 'one two| three four'],
    ['one tw|o three four', 1, 6, 'one two three |four'],
    ['on|e two three four', -1, 2, '|one two three four'],
    ['one two three fou|r', 1, 9, 'one two three four|'],
    ['日本|語', 1, 4, '日本語|'],
    ['abcd|\n日本語', 1, 4, 'abcd\n日本|語'],
    ['abc|d\n日本語', 1, 3, 'abcd\n日|本語'],
  ])('%j by %i rows at column %i → %j', (before, count, column, after) => {
    expect(show(moveByRows(at(before), rowsOf, count, column))).toBe(after);
  });

  test.each([
    ['one two three f|our', 'start', 'one two |three four'],
    ['o|ne two three four', 'end', 'one two| three four'],
    ['one two thr|ee four', 'end', 'one two three four|'],
    ['abcdefghij|klm', 'end', 'abcdefghijklm|'],
    ['ab|cdefghijklm', 'end', 'abcdefghi|jklm'],
  ] as const)('%j to the %s → %j', (before, towards, after) => {
    expect(show(moveInRow(at(before), rowsOf, towards))).toBe(after);
  });
});

test('any run of edits keeps the cursor between clusters and the view in its size', () => {
  const random = seededRandom(5);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const pieces = [
    'a',
    'word ',
    ' ',
    'e\u0301',
    '👍🏽',
    '日',
    '\n',
    '\u0301',
    '\u200d',
    '👩',
    'longerthanarow',
    '\ufe0f',
  ];
  const edits = (): Edit =>
    pick<Edit>([
      { kind: 'insert', text: pick(pieces) },
      { kind: 'insert', text: pick(pieces) },
      back(pick(['character', 'word', 'line'])),
      forward(pick(['character', 'word', 'line'])),
      move(pick(['back', 'forward']), pick(['character', 'word', 'text'])),
    ]);
  const rowsOf = rememberRows(8);
  let writing = startWriting('');
  let top = 0;
  for (let step = 0; step < 3000; step += 1) {
    writing =
      random() < 0.2
        ? moveByRows(writing, rowsOf, pick([-2, -1, 1, 2]), pick([0, 3, 7]))
        : editWriting(writing, edits());
    const line = writing.lines[writing.line] ?? '';
    const places = [0, ...splitGraphemes(line).map(({ end }) => end)];
    expect(places).toContain(writing.offset);
    const view = viewWriting(writing, rowsOf, 8, 4, top);
    top = view.top;
    expect(view.rows.length).toBeLessThanOrEqual(4);
    expect(view.cursorRow).toBeLessThan(view.rows.length);
    expect(view.cursorRow).toBeGreaterThanOrEqual(0);
    for (const row of view.rows) expect(displayWidth(row)).toBeLessThanOrEqual(8);
    expect(writtenText(writing)).not.toContain('\r');
  }
});
