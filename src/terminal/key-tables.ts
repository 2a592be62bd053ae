/** The keys of the editor, and what terminals send for them. */

import type { Edit } from './answer-editor-model.ts';

export type Key =
  | Edit
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'row'; readonly towards: 'up' | 'down' | 'start' | 'end' | 'page-up' | 'page-down' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'open-editor' }
  | { readonly kind: 'hint' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'redraw' };

const move = (towards: 'back' | 'forward', by: 'character' | 'word' | 'text'): Key => ({
  kind: 'move',
  towards,
  by,
});
const erase = (towards: 'back' | 'forward', by: 'character' | 'word' | 'line'): Key => ({
  kind: 'delete',
  towards,
  by,
});
const row = (towards: 'up' | 'down' | 'start' | 'end' | 'page-up' | 'page-down'): Key => ({
  kind: 'row',
  towards,
});

export const controlKeys: Readonly<Record<string, Key>> = {
  '\u0001': row('start'),
  '\u0002': move('back', 'character'),
  '\u0003': { kind: 'interrupt' },
  '\u0004': { kind: 'finish' },
  '\u0005': { kind: 'open-editor' },
  '\u0006': move('forward', 'character'),
  '\b': erase('back', 'character'),
  '\t': { kind: 'insert', text: '\t' },
  '\n': { kind: 'newline' },
  '\u000b': erase('forward', 'line'),
  '\u000c': { kind: 'redraw' },
  '\r': { kind: 'newline' },
  '\u000e': row('down'),
  '\u0010': row('up'),
  '\u0014': { kind: 'hint' },
  '\u0015': erase('back', 'line'),
  '\u0017': erase('back', 'word'),
  '\u0019': { kind: 'redo' },
  '\u001a': { kind: 'undo' },
  '\u001f': { kind: 'undo' },
  '\u007f': erase('back', 'character'),
};

/** After ESC: Alt with a letter, or Alt with Backspace. */
export const altKeys: Readonly<Record<string, Key>> = {
  b: move('back', 'word'),
  f: move('forward', 'word'),
  d: erase('forward', 'word'),
  '\b': erase('back', 'word'),
  '\u007f': erase('back', 'word'),
  '\r': { kind: 'newline' },
};

/** The final letter of `ESC [ … letter` and `ESC O letter`; with Ctrl or Alt held, the second of the pair. */
export const arrowKeys: Readonly<Record<string, readonly [Key, Key]>> = {
  A: [row('up'), row('up')],
  B: [row('down'), row('down')],
  C: [move('forward', 'character'), move('forward', 'word')],
  D: [move('back', 'character'), move('back', 'word')],
  F: [row('end'), move('forward', 'text')],
  H: [row('start'), move('back', 'text')],
  /** F1. */
  P: [{ kind: 'hint' }, { kind: 'hint' }],
};

/** The number of `ESC [ number ~`. */
export const numberedKeys: Readonly<Record<string, readonly [Key, Key]>> = {
  1: [row('start'), move('back', 'text')],
  3: [erase('forward', 'character'), erase('forward', 'word')],
  4: [row('end'), move('forward', 'text')],
  5: [row('page-up'), row('page-up')],
  6: [row('page-down'), row('page-down')],
  7: [row('start'), move('back', 'text')],
  8: [row('end'), move('forward', 'text')],
  11: [{ kind: 'hint' }, { kind: 'hint' }],
};
