/** Writes a report to the disk in one step, and never over a file that is something else. */

import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CoachError, codeOf } from '../error.ts';
import { generator } from '../report/html-page.ts';

/** A report says what it is within its first bytes. */
const headBytes = 1024;
const sign = `<meta name="generator" content="${generator}">`;

/**
 * Until the page is on the disk whole, the file stays as it was.
 * @throws CoachError `usage` when another file is there and `force` is not given; `file-not-found`, `file-unreadable`
 */
export function writePage(path: string, page: string, force: boolean): void {
  let target: string;
  try {
    target = settle(path, force);
  } catch (cause) {
    throw faultOf(path, cause);
  }
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(file, page);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw faultOf(path, cause);
  }
}

/** The file itself behind links. */
function settle(path: string, force: boolean): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  if (found.isDirectory()) {
    const hint = `Name a file in it: ${join(path, 'progress.html')}.`;
    throw new CoachError({ code: 'usage', message: `${path} is a folder`, hint });
  }
  if (!found.isFile()) {
    const hint = 'With "-" in the place of the file it goes to standard output.';
    throw new CoachError({ code: 'usage', message: `${path} is not a file`, hint });
  }
  const target = realpathSync(path);
  if (!force && !isOurs(target, found.size)) {
    const hint = 'Choose another name, or overwrite it with --force.';
    const message = `${path} is there already, and is no report that coach wrote`;
    throw new CoachError({ code: 'usage', message, hint });
  }
  return target;
}

/** An empty file is nobody's. */
function isOurs(path: string, size: number): boolean {
  if (size === 0) return true;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headBytes);
    const length = readSync(file, head, 0, headBytes, 0);
    return head.subarray(0, length).toString('utf8').includes(sign);
  } finally {
    closeSync(file);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you are not allowed to write there',
  EPERM: 'you are not allowed to write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

function faultOf(path: string, cause: unknown): CoachError {
  if (cause instanceof CoachError) return cause;
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const message = `${path} cannot be written: there is no such folder`;
    return new CoachError({ code: 'file-not-found', message, hint: 'Make the folder first.' }, { cause });
  }
  const message = `${path} cannot be written: ${reasons[code] ?? (code || String(cause))}`;
  return new CoachError({ code: 'file-unreadable', message }, { cause });
}
