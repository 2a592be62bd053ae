/** Where what was learned is kept. */

import { join } from 'node:path';

/** The model that coach ships. @param root the project's folder */
export function shippedModel(root: string): string {
  return join(root, 'rubrics', 'learned', 'classifier.bin');
}

/** The model that has not seen the held-out group: it only measures. */
export function heldOutModel(root: string): string {
  return join(root, 'test', 'corpus', 'held-out.bin');
}

/** What typing slips are mended to. */
export function commonWordsFile(root: string): string {
  return join(root, 'rubrics', 'learned', 'common-words.txt');
}

export function vectorsFile(root: string): string {
  return join(root, 'rubrics', 'learned', 'word-vectors.bin');
}
