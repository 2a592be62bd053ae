/** Turns what a terminal sends into keys: text, pastes of any size, and the editing keys in the dialects in use. */

import type { Edit } from './answer-editor-model.ts';

export type Key =
  | Edit
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'row'; readonly towards: 'up' | 'down' | 'start' | 'end' | 'page-up' | 'page-down' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'open-editor' }
  | { readonly kind: 'redraw' };

export interface Decoded {
  readonly keys: readonly Key[];
  /** The beginning of something that the next chunk completes; hand it back with it. */
  readonly rest: string;
}

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

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

const controlKeys: Readonly<Record<string, Key>> = {
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
  '\u0015': erase('back', 'line'),
  '\u0017': erase('back', 'word'),
  '\u007f': erase('back', 'character'),
};

/** After ESC: Alt with a letter, or Alt with Backspace. */
const altKeys: Readonly<Record<string, Key>> = {
  b: move('back', 'word'),
  f: move('forward', 'word'),
  d: erase('forward', 'word'),
  '\b': erase('back', 'word'),
  '\u007f': erase('back', 'word'),
  '\r': { kind: 'newline' },
};

/** The final letter of `ESC [ … letter` and `ESC O letter`; with Ctrl or Alt held, the second of the pair. */
const arrowKeys: Readonly<Record<string, readonly [Key, Key]>> = {
  A: [row('up'), row('up')],
  B: [row('down'), row('down')],
  C: [move('forward', 'character'), move('forward', 'word')],
  D: [move('back', 'character'), move('back', 'word')],
  F: [row('end'), move('forward', 'text')],
  H: [row('start'), move('back', 'text')],
};

/** The number of `ESC [ number ~`. */
const numberedKeys: Readonly<Record<string, readonly [Key, Key]>> = {
  1: [row('start'), move('back', 'text')],
  3: [erase('forward', 'character'), erase('forward', 'word')],
  4: [row('end'), move('forward', 'text')],
  5: [row('page-up'), row('page-up')],
  6: [row('page-down'), row('page-down')],
  7: [row('start'), move('back', 'text')],
  8: [row('end'), move('forward', 'text')],
};

function sequenceKey(parameters: string, final: string): Key | undefined {
  const [first = '', modifier = '1'] = parameters.split(';');
  /** 3 and 4 hold Alt, 5 to 8 Ctrl: both mean "by words" here. */
  const held = Number(modifier) >= 3 ? 1 : 0;
  if (final === '~') return numberedKeys[first]?.[held];
  if (final === 'u') return first === '13' ? { kind: 'newline' } : undefined;
  return arrowKeys[final]?.[held];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const sequence = /^\u001b(?:\[([0-9;<=>?]*)[ -/]*([@-~])|O([ -~]))/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const unfinished = /^\u001b(?:\[[0-9;<=>? -/]*|O)?$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text is everything but them.
const plainText = /^[^\u0000-\u001f\u007f]+/u;

/**
 * Decodes a chunk. Sequences that mean nothing here are dropped. A paste whose end has not come yet is all in
 * `rest`: nothing of it is seen before it is complete.
 */
export function decodeKeys(chunk: string): Decoded {
  const keys: Key[] = [];
  let rest = chunk;
  while (rest !== '') {
    if (rest.startsWith(pasteStart)) {
      const end = rest.indexOf(pasteEnd, pasteStart.length);
      if (end < 0) return { keys, rest };
      keys.push({ kind: 'paste', text: rest.slice(pasteStart.length, end) });
      rest = rest.slice(end + pasteEnd.length);
      continue;
    }
    const text = plainText.exec(rest)?.[0];
    if (text !== undefined) {
      keys.push({ kind: 'insert', text });
      rest = rest.slice(text.length);
      continue;
    }
    if (!rest.startsWith('\u001b')) {
      const key = controlKeys[rest.charAt(0)];
      if (key !== undefined) keys.push(key);
      // "\r\n" is one line break, as pasted text on some systems has it.
      rest = rest.slice(rest.startsWith('\r\n') ? 2 : 1);
      continue;
    }
    if (unfinished.test(rest)) return { keys, rest };
    const match = sequence.exec(rest);
    const key =
      match === null ? altKeys[rest.charAt(1)] : sequenceKey(match[1] ?? '', match[2] ?? match[3] ?? '');
    if (key !== undefined) keys.push(key);
    rest = rest.slice(match?.[0].length ?? (key === undefined ? 1 : 2));
  }
  return { keys, rest: '' };
}
