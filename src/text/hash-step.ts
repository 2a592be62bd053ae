/** FNV-1a, 32 bits: the hash of names and words where nothing needs to be kept secret. */

export const hashSeed = 0x811c9dc5;

/** @returns the hash, begun with `hashSeed`, with one more value; signed */
export function hashStep(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}
