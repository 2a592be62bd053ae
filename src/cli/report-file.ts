/** Writes a report to the disk in one step, and never over a file that is something else. */

import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CoachError } from '../error.ts';
import { generator } from '../report/html-page.ts';
import { writing } from './file-fault.ts';
import { writePrivateFile } from './write-private-file.ts';

/** A report says what it is within its first bytes. */
const headBytes = 1024;
const sign = `<meta name="generator" content="${generator}">`;

/**
 * Until the page is on the disk whole, the file stays as it was.
 * @throws CoachError `usage` when another file is there and `force` is not given; `file-not-found`, `file-unreadable`
 */
export function writePage(path: string, page: string, force: boolean): void {
  const target = writing(path, () => settle(path, force));
  writePrivateFile(target, page, true);
}

/** The file itself behind links. */
function settle(path: string, force: boolean): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return path;
  if (found.isDirectory()) {
    const hint = `name a file in it: ${join(path, 'progress.html')}`;
    throw new CoachError({ code: 'usage', message: `${path} is a folder`, hint });
  }
  if (!found.isFile()) {
    const hint = 'with "-" in the place of the file it goes to standard output';
    throw new CoachError({ code: 'usage', message: `${path} is not a file`, hint });
  }
  const target = realpathSync(path);
  if (!force && !isOurs(target, found.size)) {
    const hint = 'choose another name, or overwrite it with --force';
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
