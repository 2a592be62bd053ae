/** Turns faults of the database and the disk into what happened and what to do about it. */

import { basename, dirname } from 'node:path';
import { CoachError, codeOf } from '../error.ts';

/** First fitting row wins; codes are matched at their beginning, since SQLite refines them by a suffix. */
const causes: readonly (readonly [RegExp, string, (path: string) => string])[] = [
  [
    /^SQLITE_(?:BUSY|LOCKED)/,
    'is in use by another program',
    () => 'close the other coach, or whatever has the file open, and try again',
  ],
  [
    /^SQLITE_(?:NOTADB|CORRUPT)/,
    'is damaged',
    (path) =>
      `move ${path} to another place and coach begins a new history; keep the file, it may be repaired`,
  ],
  [/^(?:SQLITE_FULL|ENOSPC|EDQUOT)/, 'has no room on its disk', (path) => `make room for ${dirname(path)}`],
  [
    /^(?:SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    'may not be read and written',
    (path) => `give yourself the right to write to ${dirname(path)}, or set COACH_HOME to another folder`,
  ],
  [
    /^(?:ENOTDIR|EEXIST)/,
    'cannot be created, because a file stands where its folder should be',
    (path) => `move away what is at ${dirname(path)}, or set COACH_HOME to another folder`,
  ],
  [
    /^(?:MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND|ERR_DLOPEN_FAILED)/,
    'cannot be opened, because the database program is not there for this machine',
    () => 'install coach again, with optional dependencies',
  ],
];

/** A `CoachError` `history-unavailable` for a fault of the file at `path`; a `CoachError` comes back as it is. */
export function historyUnavailable(error: unknown, path: string): CoachError {
  if (error instanceof CoachError) return error;
  const code = codeOf(error);
  const [, what, advice] = causes.find(([pattern]) => pattern.test(code)) ?? [];
  const detail = error instanceof Error ? error.message : String(error);
  return new CoachError(
    {
      code: 'history-unavailable',
      message: `the history (${path}) ${what ?? `cannot be used: ${detail}`}`,
      hint: advice?.(path) ?? `look at ${path}, or set COACH_HOME to another folder`,
    },
    { cause: error },
  );
}

/** For a database of another program, or one that is no history of ours. */
export function notOurs(path: string): CoachError {
  return new CoachError({
    code: 'history-unavailable',
    message: `${path} is a database, but not one that coach wrote`,
    hint: `move ${basename(path)} to another place, or set COACH_HOME to another folder; it was left as it is`,
  });
}

/** For a database that only a newer coach understands. */
export function historyNewer(path: string, version: number, known: number): CoachError {
  return new CoachError({
    code: 'history-newer',
    message: `the history (${path}) was written by a newer coach (layout ${version}; this one knows layouts up to ${known})`,
    hint: 'update coach, or set COACH_HOME to another folder; the file was left as it is',
  });
}
