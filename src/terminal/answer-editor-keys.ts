/** Turns what a terminal sends into keys: text, pastes of any size, and the editing keys in the dialects in use. */

import { altKeys, arrowKeys, controlKeys, type Key, numberedKeys } from './key-tables.ts';

export type { Key } from './key-tables.ts';

export interface Decoded {
  readonly keys: readonly Key[];
  /** The beginning of something that the next chunk completes; hand it back with it. */
  readonly rest: string;
}

export const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

function sequenceKey(parameters: string, final: string): Key | undefined {
  const [first = '', modifier = '1'] = parameters.split(';');
  /** 3 and 4 hold Alt, 5 to 8 Ctrl: both mean "by words" here. */
  const held = Number(modifier) >= 3 ? 1 : 0;
  if (final === '~') return numberedKeys[first]?.[held];
  if (final === 'u') return first === '13' ? { kind: 'newline' } : undefined;
  return arrowKeys[final]?.[held];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const sequence = /^\u001b(?:\[([0-9;<=>?]*)[ -/]*([@-Z\\-~])|O([ -~]))/u;
/** F1 to F5 of the Linux console, which no other terminal sends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const consoleKey = /^\u001b\[\[(.)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const unfinished = /^\u001b(?:\[\[?[0-9;<=>? -/]*|O)?$/u;
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
    const onConsole = consoleKey.exec(rest);
    if (onConsole !== null) {
      if (onConsole[1] === 'A') keys.push({ kind: 'hint' });
      rest = rest.slice(onConsole[0].length);
      continue;
    }
    const match = sequence.exec(rest);
    const key =
      match === null ? altKeys[rest.charAt(1)] : sequenceKey(match[1] ?? '', match[2] ?? match[3] ?? '');
    if (key !== undefined) keys.push(key);
    rest = rest.slice(match?.[0].length ?? (key === undefined ? 1 : 2));
  }
  return { keys, rest: '' };
}
