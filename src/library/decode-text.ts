/** Bytes of a file → its text, refusing what is no text before anything tries to parse it. */

import type { Problem } from '../error.ts';

/** 2 MB: a bank of some ten thousand questions. */
export const largestFile = 2_000_000;

export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** `file-too-large` and `not-text` (no UTF-8; UTF-16 is named as such) come back as a problem. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > largestFile) return { problem: tooLarge(file) };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: notText(file, 1, 1, 'is written in UTF-16') };
  }
  const text = decode(bytes);
  if (text !== null) return { text };
  let line = 1;
  let start = 0;
  for (let at = bytes.indexOf(0x0a); at !== -1 && decode(bytes.subarray(start, at)) !== null; line += 1) {
    start = at + 1;
    at = bytes.indexOf(0x0a, start);
  }
  return { problem: notText(file, line, validPrefix(bytes.subarray(start)) + 1, 'is not valid UTF-8 here') };
}

export function tooLarge(file: string): Problem {
  return {
    code: 'file-too-large',
    message: `${file} is larger than ${largestFile / 1_000_000} MB`,
    at: { file, line: 1, column: 1, length: 0 },
    hint: 'cut it into several files and name their folder',
  };
}

function notText(file: string, line: number, column: number, what: string): Problem {
  return {
    code: 'not-text',
    message: `${file} ${what}`,
    at: { file, line, column, length: 1 },
    hint: 'save the file as UTF-8 text',
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many characters (UTF-16) of the line can be read before the first bad byte. */
function validPrefix(line: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let characters = 0;
  try {
    for (const byte of line) characters += decoder.decode(Uint8Array.of(byte), { stream: true }).length;
  } catch {
    return characters;
  }
  return characters;
}
