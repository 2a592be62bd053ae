/** A sorted list of words that is searched where it lies in its file: no dictionary is built when the program starts. */

import type { UnpackedArrays } from './packed-arrays.ts';

/** Words of which one is looked up by its letters, so that few have to be compared. */
const perBlock = 16;

/** The list as it is stored. */
export interface StoredWords {
  /** The words by line feeds, UTF-8. */
  readonly text: Uint8Array;
  /** Where every sixteenth word begins. */
  readonly blocks: Uint32Array;
}

export interface WordList {
  /** The word's place in the list, -1 when it is not there. */
  indexOf(word: string): number;
}

/** Each word once, in the order of a list: that of their bytes. */
export function orderWords(words: Iterable<string>): string[] {
  const byKey = [...new Set(words)].map((word) => [keyOf(word), word] as const);
  return byKey.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, word]) => word);
}

/** UTF-16 alone would put what is beyond U+FFFF before the last letters below it. */
function keyOf(word: string): string {
  return word.replace(/[\u{10000}-\u{10ffff}]/gu, '\uffff$&');
}

/** @param words as `orderWords` orders them, without line feeds */
export function storeWords(words: readonly string[]): StoredWords {
  const blocks: number[] = [];
  let at = 0;
  for (const [i, word] of words.entries()) {
    const previous = words[i - 1];
    if (previous !== undefined && keyOf(word) <= keyOf(previous))
      throw new RangeError(`"${word}" is out of order`);
    if (i % perBlock === 0) blocks.push(at);
    at += encoder.encode(word).length + 1;
  }
  return { text: encoder.encode(words.join('\n')), blocks: Uint32Array.from(blocks) };
}

/** The list among the arrays of a file, to which `storeWords` gave it. */
export function takeWords(take: UnpackedArrays<unknown>['take']): StoredWords {
  return { text: take('text', 'u8'), blocks: take('blocks', 'u32') };
}

export function readWordList({ text, blocks }: StoredWords): WordList {
  return {
    indexOf(word) {
      const sought = bytesOf(word);
      // The last block whose first word is not after the one that is sought.
      let low = 0;
      let high = blocks.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (compare(text, blocks[middle] as number, sought) <= 0) low = middle + 1;
        else high = middle;
      }
      if (low === 0) return -1;
      let at = blocks[low - 1] as number;
      const end = blocks[low] ?? text.length;
      for (let place = (low - 1) * perBlock; at < end; place += 1) {
        const order = compare(text, at, sought);
        if (order === 0) return place;
        if (order > 0) return -1;
        while (at < end && text[at] !== lineFeed) at += 1;
        at += 1;
      }
      return -1;
    },
  };
}

const lineFeed = 10;

/** Negative when the word that begins at `at` comes before the one that is sought, 0 when it is that word. */
function compare(text: Uint8Array, at: number, sought: ArrayLike<number>): number {
  for (let i = 0; i < sought.length; i += 1) {
    const byte = text[at + i] ?? lineFeed;
    if (byte === lineFeed) return -1;
    if (byte !== sought[i]) return byte - (sought[i] as number);
  }
  return (text[at + sought.length] ?? lineFeed) === lineFeed ? 0 : 1;
}

const encoder = new TextEncoder();

/** In UTF-8, which for nearly all words are the letters' own numbers. */
function bytesOf(word: string): ArrayLike<number> {
  const bytes: number[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) return encoder.encode(word);
    bytes.push(code);
  }
  return bytes;
}
