/** Whatever keys are pressed, the cursor stands between characters, nothing but what was erased is lost, and undo leads back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeKeys, type Key } from '../../src/terminal/answer-editor-keys.ts';
import { moveByRows, moveInRow, rememberRows } from '../../src/terminal/answer-editor-layout.ts';
import { cleanInput, type Edit, type Writing, writtenText } from '../../src/terminal/answer-editor-model.ts';
import {
  editUndoable,
  moveCursor,
  redo,
  replaceWriting,
  startUndoable,
  type Undoable,
  undo,
} from '../../src/terminal/answer-editor-undo.ts';
import { anyText, propertyTimeout, runs, textOf } from '../property-runs.ts';

/** Letters that combine with their neighbours, wide ones, halves, and everything that a key can send. */
const typed = textOf([
  ...[
    'a',
    ' ',
    '. ',
    'word ',
    "didn't ",
    'e',
    '\u0301',
    '日本',
    '👍🏽',
    '👨\u200d👩\u200d👧',
    '\u200d',
    '🇬🇧',
    '🇫',
  ],
  ...[
    '\ud83d',
    '\udc4d',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0000',
    'ا',
    'ก',
    'ำ',
    '\u1100',
    '\u1161',
    '\ufe0f',
    '❤',
  ],
]);

const units = ['character', 'word', 'line'] as const;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: typed.map((text): Edit => ({ kind: 'insert', text })) },
  fc.constant<Edit>({ kind: 'newline' }),
  fc
    .tuple(fc.constantFrom('back', 'forward'), fc.constantFrom(...units))
    .map(([towards, by]): Edit => ({ kind: 'delete', towards, by })),
  fc
    .tuple(fc.constantFrom('back', 'forward'), fc.constantFrom('character', 'word', 'text'))
    .map(([towards, by]): Edit => ({ kind: 'move', towards, by })),
);
type Step = Edit | { readonly kind: 'undo' | 'redo' } | { readonly kind: 'row'; readonly by: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: edit },
  fc.constantFrom<Step>({ kind: 'undo' }, { kind: 'redo' }),
  fc.integer({ min: -3, max: 3 }).map((by): Step => ({ kind: 'row', by })),
);
const steps = fc.array(step, { maxLength: 40 });

const rowsOf = rememberRows(12);
const moveRow = (writing: Writing, by: number): Writing =>
  by === 0 ? moveInRow(writing, rowsOf, 'start') : moveByRows(writing, rowsOf, by, 5);

function take(page: Undoable, one: Step): Undoable {
  if (one.kind === 'undo') return undo(page);
  if (one.kind === 'redo') return redo(page);
  if (one.kind === 'row') return moveCursor(page, moveRow(page.writing, one.by));
  return editUndoable(page, one as Edit);
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

function expectSound({ lines, line, offset }: Writing): void {
  expect(line >= 0 && line < lines.length).toBe(true);
  const text = lines[line] ?? '';
  const bounds = [...segments.segment(text)].map(({ index }) => index);
  expect([...bounds, text.length]).toContain(offset);
  for (const each of lines) expect(each).toBe(cleanInput(each).replaceAll('\n', ''));
}

test(
  'the cursor stands between characters after every step',
  () => {
    fc.assert(
      fc.property(typed, steps, (text, all) => {
        let page = startUndoable(text);
        expectSound(page.writing);
        for (const one of all) {
          page = take(page, one);
          expectSound(page.writing);
        }
      }),
      runs(200),
    );
  },
  propertyTimeout,
);

test(
  'undo leads back to the start, and redo to the end',
  () => {
    fc.assert(
      fc.property(typed, fc.array(edit, { maxLength: 60 }), (text, edits) => {
        const start = startUndoable(text);
        const end = edits.reduce(editUndoable, start);
        let page = end;
        for (let left = end.before.length; left > 0; left -= 1) page = undo(page);
        expect(undo(page)).toBe(page);
        expect(writtenText(page.writing)).toBe(writtenText(start.writing));
        for (let left = page.after.length; left > 0; left -= 1) page = redo(page);
        expect(writtenText(page.writing)).toBe(writtenText(end.writing));
      }),
      runs(400),
    );
  },
  propertyTimeout,
);

test(
  'what is put in and taken out again leaves the text as it was',
  () => {
    fc.assert(
      fc.property(typed, steps, anyText, (text, all, more) => {
        const page = all.reduce(take, startUndoable(text));
        const put = replaceWriting(page, editUndoable(page, { kind: 'insert', text: more }).writing);
        expect(writtenText(undo(put).writing)).toBe(writtenText(page.writing));
        expect(writtenText(put.writing).length).toBe(
          writtenText(page.writing).length + cleanInput(more).length,
        );
      }),
      runs(300),
    );
  },
  propertyTimeout,
);

test(
  'keys are read alike however the terminal cuts them, text whole',
  () => {
    const sent = textOf([
      ...[
        'a',
        'text',
        '\r',
        '\n',
        '\u007f',
        '\u0003',
        '\u0004',
        '\u001b',
        '\u001b[A',
        '\u001b[1;5C',
        '\u001bOD',
      ],
      ...[
        '\u001b[3~',
        '\u001b[200~',
        'pasted\ntext',
        '\u001b[201~',
        '\u001b[',
        '\u001b[[A',
        '\u001b[<0;1;1M',
      ],
    ]);
    fc.assert(
      fc.property(sent, fc.double({ min: 0, max: 1, noNaN: true }), (chunk, share) => {
        const at = Math.floor(share * chunk.length);
        const whole = decodeKeys(chunk);
        const first = decodeKeys(chunk.slice(0, at));
        const second = decodeKeys(first.rest + chunk.slice(at));
        expect(second.rest).toBe(whole.rest);
        const join = (keys: typeof whole.keys) => {
          const joined: Key[] = [];
          for (const key of keys) {
            const last = joined.at(-1);
            if (key.kind === 'insert' && last?.kind === 'insert')
              joined.splice(-1, 1, { ...key, text: last.text + key.text });
            else joined.push(key);
          }
          return joined;
        };
        // A "\r" at the end of a chunk cannot know of the "\n" in the next: it is one more line break.
        fc.pre(!chunk.slice(0, at).endsWith('\r') || !chunk.slice(at).startsWith('\n'));
        expect(join([...first.keys, ...second.keys])).toEqual(join(whole.keys));
      }),
      runs(600),
    );
  },
  propertyTimeout,
);
