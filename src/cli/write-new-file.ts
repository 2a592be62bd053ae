/** Writes a file that is not there yet; what is there is never overwritten. */

import { writeFileSync } from 'node:fs';
import { CoachError, codeOf, type Problem } from '../error.ts';

/** @throws CoachError `usage` when there is such a file, `file-not-found`, `file-unreadable` when it cannot be written */
export function writeNewFile(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (cause) {
    throw new CoachError(faultOf(path, cause), { cause });
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
};

export function faultOf(path: string, cause: unknown): Problem {
  const code = codeOf(cause);
  if (code === 'EEXIST') {
    const message = `${path} is there already, and is not overwritten`;
    return { code: 'usage', message, hint: 'choose another name' };
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = `${path} cannot be written: there is no such folder`;
    return { code: 'file-not-found', message, hint: 'make the folder first' };
  }
  const reason = reasons[code] ?? (code || String(cause));
  return { code: 'file-unreadable', message: `${path} cannot be written: ${reason}` };
}
