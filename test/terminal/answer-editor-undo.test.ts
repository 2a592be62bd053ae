import { expect, test } from 'vitest';
import { type Edit, writtenText } from '../../src/terminal/answer-editor-model.ts';
import {
  editUndoable,
  redo,
  startUndoable,
  type Undoable,
  undo,
} from '../../src/terminal/answer-editor-undo.ts';

const letters = (text: string): readonly Edit[] =>
  [...text].map((letter) => ({ kind: 'insert', text: letter }));
const back: Edit = { kind: 'delete', towards: 'back', by: 'character' };
const left: Edit = { kind: 'move', towards: 'back', by: 'character' };

const write = (edits: readonly Edit[], from: Undoable = startUndoable('')): Undoable =>
  edits.reduce(editUndoable, from);

/** The texts that undo brings back until there is no step left. */
function undone(page: Undoable): readonly string[] {
  const before = undo(page);
  return before === page ? [] : [writtenText(before.writing), ...undone(before)];
}

test.each<[string, readonly Edit[], readonly string[]]>([
  ['letters are one step a word', letters('one two'), ['one ', '']],
  ['letters taken back are one step', [...letters('one'), back, back], ['one', '']],
  ['a line break is a step', [...letters('a'), { kind: 'newline' }, ...letters('b')], ['a\n', 'a', '']],
  ['typing after a move is a new step', [...letters('ab'), left, ...letters('x')], ['ab', '']],
  ['what changes nothing is no step', [back, left], []],
])('%s', (_, edits, texts) => {
  expect(undone(write(edits))).toEqual(texts);
});

test('redo makes again what undo took back, until something else is typed', () => {
  const page = write(letters('one two'));
  const before = undo(undo(page));
  expect(writtenText(redo(before).writing)).toBe('one ');
  expect(redo(redo(before)).writing).toEqual(page.writing);
  const other = write(letters('x'), before);
  expect(redo(other)).toBe(other);
});

test('the text to begin with is never undone', () => {
  const page = startUndoable('draft');
  expect(undo(page)).toBe(page);
});
