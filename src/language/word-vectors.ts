/** Meanings of words as points in space (GloVe, reduced), so that a word never seen in training still counts as its neighbours do. */

export interface WordVectors {
  readonly size: number;
  /** Adds `weight` × the word's vector to `into`; false when the word is unknown. */
  add(word: string, weight: number, into: Float32Array): boolean;
}

/** @param bytes three 32-bit little-endian counts (words, dimensions, bytes of the list), the word list by line feeds, then int8 rows */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const listBytes = view.getUint32(8, true);
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + listBytes, view.getUint32(0, true) * size);
  let index: Map<string, number> | null = null;
  const indexOf = (word: string) => {
    if (!index) {
      index = new Map();
      const list = new TextDecoder('latin1').decode(bytes.subarray(12, 12 + listBytes)).split('\n');
      for (let i = 0; i < list.length; i += 1) index.set(list[i] as string, i * size);
    }
    return index.get(word);
  };
  return {
    size,
    add(word, weight, into) {
      const at = indexOf(word);
      if (at === undefined) return false;
      const scale = weight / 200;
      for (let d = 0; d < size; d += 1) into[d] = (into[d] as number) + (rows[at + d] as number) * scale;
      return true;
    },
  };
}
