/** The shipped library, read once for the tests of a file. */

import { join } from 'node:path';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { Library } from '../../src/rubric/library.ts';

export const root = join(import.meta.dirname, '..', '..');
let library: Library | undefined;

export function shippedLibrary(): Library {
  library ??= loadLibrary({ directory: root });
  return library;
}
