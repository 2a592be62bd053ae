/** Writes a file that is not there yet; what is there is never overwritten. */

import { writeFileSync } from 'node:fs';
import { unwritable } from './file-fault.ts';

/** @throws CoachError `usage` when there is such a file, `file-not-found`, `file-unreadable` when it cannot be written */
export function writeNewFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw unwritable(path, cause);
  }
}
