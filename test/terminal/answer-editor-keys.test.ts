import { describe, expect, test } from 'vitest';
import { decodeKeys, type Key } from '../../src/terminal/answer-editor-keys.ts';

const text = (inserted: string): Key => ({ kind: 'insert', text: inserted });

test.each<[string, string, readonly Key[]]>([
  ['text at once', 'abc é 日本 👍🏽', [text('abc é 日本 👍🏽')]],
  ['Enter', 'a\rb', [text('a'), { kind: 'newline' }, text('b')]],
  ['one line break for both', 'a\r\nb', [text('a'), { kind: 'newline' }, text('b')]],
  ['paste', '\u001b[200~a\n\nb\u001b[201~c', [{ kind: 'paste', text: 'a\n\nb' }, text('c')]],
  [
    'keys in a paste are text',
    '\u001b[200~\u0004\u0003\u001b[A\u001b[201~',
    [{ kind: 'paste', text: '\u0004\u0003\u001b[A' }],
  ],
  [
    'up as CSI and as SS3',
    '\u001b[A\u001bOA',
    [
      { kind: 'row', towards: 'up' },
      { kind: 'row', towards: 'up' },
    ],
  ],
  [
    'Ctrl-right, Alt-f',
    '\u001b[1;5C\u001bf',
    Array(2).fill({ kind: 'move', towards: 'forward', by: 'word' }),
  ],
  [
    'Home in its dialects',
    '\u001b[H\u001b[1~\u001b[7~\u001bOH',
    Array(4).fill({ kind: 'row', towards: 'start' }),
  ],
  ['Delete', '\u001b[3~', [{ kind: 'delete', towards: 'forward', by: 'character' }]],
  [
    'Ctrl-W, Alt-Backspace',
    '\u0017\u001b\u007f',
    Array(2).fill({ kind: 'delete', towards: 'back', by: 'word' }),
  ],
  ['Shift-Enter of newer terminals', '\u001b[13;2u', [{ kind: 'newline' }]],
  ['unknown sequences are dropped', '\u001b[99;9X\u001b[?1;2c\u001bOZa', [text('a')]],
  ['focus events are dropped', '\u001b[I\u001b[O', []],
  ['unknown control keys are dropped', '\u0000\u0007a', [text('a')]],
  ['Ctrl-Z and Ctrl-_', '\u001a\u001f', Array(2).fill({ kind: 'undo' })],
  ['Ctrl-Y', '\u0019', [{ kind: 'redo' }]],
  ['Ctrl-T, F1 in its dialects', '\u0014\u001bOP\u001b[11~\u001b[[A', Array(4).fill({ kind: 'hint' })],
  ['F2 of the Linux console', '\u001b[[Ba', [text('a')]],
])('%s', (_, chunk, keys) => {
  expect(decodeKeys(chunk)).toEqual({ keys, rest: '' });
});

describe('cut anywhere into two chunks, the keys are the same', () => {
  test.each(['ab\u001b[1;5Ccd', '\u001b[200~x\ny\u001b[201~z', '\u001bOAq', 'a\u001b[[Aq'])('%j', (whole) => {
    const joined = (keys: readonly Key[]): string =>
      JSON.stringify(
        keys.flatMap((key): readonly unknown[] => (key.kind === 'insert' ? [...key.text] : [key])),
      );
    const expected = joined(decodeKeys(whole).keys);
    for (let at = 1; at < whole.length; at += 1) {
      const first = decodeKeys(whole.slice(0, at));
      const second = decodeKeys(first.rest + whole.slice(at));
      expect(joined([...first.keys, ...second.keys])).toBe(expected);
      expect(second.rest).toBe('');
    }
  });
});
