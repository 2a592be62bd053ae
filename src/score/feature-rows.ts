/** Finds a feature's row by the hash of its name, so that starting up builds no dictionary. */

import { hashSeed, hashStep } from '../text/hash-step.ts';

/** FNV-1a over UTF-16 units, 32 bits, unsigned; of the parts as if they were one text, which need not be made. */
export function hashName(one: string, two = '', three = ''): number {
  let hash = hashOn(hashOn(hashOn(hashSeed, one), two), three);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

function hashOn(from: number, text: string): number {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/** The row of a feature by its name, which may come in parts; -1 for one that was not learned. */
export type RowFinder = (one: string, two?: string, three?: string) => number;

/** @param hashes ascending; the row of a name is the place of its hash */
export function rowFinder(hashes: Uint32Array): RowFinder {
  const perHash = hashes.length / 2 ** 32;
  return (one, two, three) => {
    const hash = hashName(one, two, three);
    // Hashes are spread evenly: the place is near where it would be if they were so exactly.
    let at = Math.floor(hash * perHash);
    while (at > 0 && (hashes[at] as number) > hash) at -= 1;
    while (at < hashes.length && (hashes[at] as number) < hash) at += 1;
    return hashes[at] === hash ? at : -1;
  };
}
