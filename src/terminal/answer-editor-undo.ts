/** The writing with its past: every step can be taken back and made again, and a word typed is one step. */

import { type Edit, editWriting, startWriting, type Writing } from './answer-editor-model.ts';

/** What went on in the latest step; steps of the same kind run together. */
type Run = 'typing' | 'erasing' | 'other';

export interface Undoable {
  readonly writing: Writing;
  /** The writings that undo brings back, the latest last. */
  readonly before: readonly Writing[];
  /** The writings that redo brings back, the next one last. */
  readonly after: readonly Writing[];
  readonly run: Run;
}

/** More steps than anybody takes back, and little memory. */
const remembered = 500;

export function startUndoable(text: string, atLine?: number): Undoable {
  return { writing: startWriting(text, atLine), before: [], after: [], run: 'other' };
}

function runOf(edit: Edit): Run {
  if (edit.kind === 'insert' && edit.text.length < 40) return 'typing';
  return edit.kind === 'delete' && edit.by === 'character' ? 'erasing' : 'other';
}

/** A new word begins a new step, so that undo takes back word by word. */
function beginsWord(writing: Writing, edit: Edit): boolean {
  const last = (writing.lines[writing.line] ?? '').charAt(writing.offset - 1);
  return edit.kind === 'insert' && /^\S/u.test(edit.text) && /^\s?$/u.test(last);
}

/** Replaces the writing in a step of its own. */
export function replaceWriting(now: Undoable, writing: Writing): Undoable {
  const before = [...now.before, now.writing].slice(-remembered);
  return { writing, before, after: [], run: 'other' };
}

/** Moves the cursor, which is no step. */
export function moveCursor(now: Undoable, writing: Writing): Undoable {
  return { ...now, writing, run: 'other' };
}

/** Applies one editing step. */
export function editUndoable(now: Undoable, edit: Edit): Undoable {
  const writing = editWriting(now.writing, edit);
  if (edit.kind === 'move') return moveCursor(now, writing);
  if (writing === now.writing) return now;
  const run = runOf(edit);
  const goesOn =
    run !== 'other' && run === now.run && now.before.length > 0 && !beginsWord(now.writing, edit);
  return goesOn ? { ...now, writing, after: [], run } : { ...replaceWriting(now, writing), run };
}

/** Takes the latest step back; nothing when there is none. */
export function undo(now: Undoable): Undoable {
  const writing = now.before.at(-1);
  if (writing === undefined) return now;
  return { writing, before: now.before.slice(0, -1), after: [...now.after, now.writing], run: 'other' };
}

/** Makes again what undo took back. */
export function redo(now: Undoable): Undoable {
  const writing = now.after.at(-1);
  if (writing === undefined) return now;
  return { writing, before: [...now.before, now.writing], after: now.after.slice(0, -1), run: 'other' };
}
