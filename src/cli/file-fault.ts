/** What is said of a file of the user's that cannot be written or read. */

import { CoachError, codeOf } from '../error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** @param cause the system's error. @returns `usage` when there is such a file already; `file-not-found`, `file-unreadable` */
export function unwritable(path: string, cause: unknown): CoachError {
  const code = codeOf(cause);
  if (code === 'EEXIST') {
    const message = `${path} is there already, and is not overwritten`;
    return new CoachError({ code: 'usage', message, hint: 'choose another name' }, { cause });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = `${path} cannot be written: there is no such folder`;
    return new CoachError({ code: 'file-not-found', message, hint: 'make the folder first' }, { cause });
  }
  return fault(`${path} cannot be written: ${reasons[code] ?? (code || String(cause))}`, cause);
}

/** Runs what writes the file. @throws CoachError what `write` itself throws as one, any other fault as `unwritable` */
export function writing<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (cause) {
    throw cause instanceof CoachError ? cause : unwritable(path, cause);
  }
}

/** For a file that is there. @param cause the system's error */
export function unreadable(path: string, cause: unknown): CoachError {
  const code = codeOf(cause);
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  const reason = isForbidden ? 'you are not allowed to read it' : (reasons[code] ?? (code || String(cause)));
  return fault(`${path} cannot be read: ${reason}`, cause);
}

function fault(message: string, cause: unknown): CoachError {
  return new CoachError({ code: 'file-unreadable', message }, { cause });
}
