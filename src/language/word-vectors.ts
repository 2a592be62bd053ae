/** Meanings of words as points in space (GloVe, reduced), so that a word never seen in training still counts as its neighbours do. */

import type { ByteSource } from '../text/byte-source.ts';
import { packArrays, unpackArrays } from '../text/packed-arrays.ts';
import { readWordList, storeWords, takeWords } from '../text/word-list.ts';

export interface WordVectors {
  readonly size: number;
  /** Adds `weight` × the word's vector to `into`; false when the word is unknown. */
  add(word: string, weight: number, into: Float32Array): boolean;
}

interface About {
  /** Numbers of a vector. */
  readonly size: number;
  /** What a whole number of the file is divided by. */
  readonly divisor: number;
}

/** @param rows of each word, in the order of the words: whole numbers from -127 to 127 */
export function storeWordVectors(words: readonly string[], rows: Int8Array, divisor: number): Uint8Array {
  const about: About = { size: rows.length / words.length, divisor };
  return packArrays(about, { ...storeWords(words), rows });
}

/** @param file as `storeWordVectors` made it */
export function readWordVectors(file: Uint8Array | ByteSource): WordVectors {
  const { about, take, takeRows } = unpackArrays<About>(file);
  const { size, divisor } = about;
  const words = readWordList(takeWords(take));
  const rows = takeRows('rows', size);
  const known = new Map<string, number>();
  const indexOf = (word: string): number => {
    let at = known.get(word);
    if (at === undefined) {
      at = words.indexOf(word);
      if (known.size < 20_000) known.set(word, at);
    }
    return at;
  };
  return {
    size,
    add(word, weight, into) {
      const row = indexOf(word);
      if (row < 0) return false;
      const at = rows.placeOf(row) * size;
      const { values } = rows;
      const scale = weight / divisor;
      for (let d = 0; d < size; d += 1) into[d] = (into[d] as number) + (values[at + d] as number) * scale;
      return true;
    },
  };
}
