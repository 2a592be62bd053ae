/** Where words begin and end for moving and deleting by words: letters and digits, or a run of other signs. */

import { previousBoundary, snapToBoundary } from './graphemes.ts';

const wordBefore = /(?:[\p{L}\p{N}\p{M}'’_-]+|[^\p{L}\p{N}\s]+)?\s*$/u;
const wordAfter = /^\s*(?:[\p{L}\p{N}\p{M}'’_-]+|[^\p{L}\p{N}\s]+)?/u;

/** The start of the word that ends at or before `offset`. */
export function wordStartBefore(line: string, offset: number): number {
  const start = wordBefore.exec(line.slice(0, offset))?.index ?? 0;
  const snapped = snapToBoundary(line, start);
  if (snapped === start) return Math.min(start, previousBoundary(line, offset));
  return previousBoundary(line, start + 1);
}

/** The end of the word that begins at or after `offset`. */
export function wordEndAfter(line: string, offset: number): number {
  const length = wordAfter.exec(line.slice(offset))?.[0].length ?? 0;
  return snapToBoundary(line, offset + Math.max(1, length));
}
