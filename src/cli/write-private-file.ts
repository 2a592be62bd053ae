/** Writes a file that only its owner may read: whole or not at all, and over another one only when told to. */

import { linkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CoachError, codeOf } from '../error.ts';
import { unwritable } from './file-fault.ts';

/** @throws CoachError `usage` when there is such a file and no `force`; `file-not-found`, `file-unreadable` */
export function writePrivateFile(path: string, text: string, force: boolean): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    // A link, unlike a rename, fails where there is a file.
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw unwritable(path, cause);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const hint = 'name a file in it';
      throw new CoachError({ code: 'usage', message: `${path} is a folder`, hint }, { cause });
    }
    const message = `${path} is there already, and is not overwritten`;
    const hint = 'choose another name, or give --force to replace it';
    throw new CoachError({ code: 'usage', message, hint }, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}
