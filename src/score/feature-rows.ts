/** Finds a feature's row by the hash of its name, so that starting up builds no dictionary. */

/** FNV-1a over UTF-16 units, 32 bits, unsigned. */
export function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash >>> 0;
}

/** @param hashes ascending; the row of a name is the place of its hash. Returns -1 for a name that was not learned. */
export function rowFinder(hashes: Uint32Array): (name: string) => number {
  return (name) => {
    const hash = hashName(name);
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const value = hashes[middle] as number;
      if (value === hash) return middle;
      if (value < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}
