/** Where a debrief is saved, settled before the interview begins, so that nobody learns afterwards that it cannot be. */

import { statSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { CoachError } from '../error.ts';

export type DebriefFormat = 'markdown' | 'html';

const formats: Readonly<Record<string, DebriefFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** @throws CoachError `usage` for a name that says nothing of the format */
export function formatOf(path: string): DebriefFormat {
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new CoachError({
    code: 'usage',
    message: `--save-as ${path}: the name does not say in which format`,
    hint: 'let it end in .md for Markdown or in .html for a page for the browser',
  });
}

/** @throws CoachError `usage`, `file-not-found` */
export function checkTarget(path: string, force: boolean): void {
  formatOf(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const hint = 'name a file in it';
    throw new CoachError({ code: 'usage', message: `${path} is a folder`, hint });
  }
  if (found !== undefined && !force) {
    const hint = 'choose another name, or give --force to replace it';
    const message = `${path} is there already, and is not overwritten`;
    throw new CoachError({ code: 'usage', message, hint });
  }
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory()) {
    const message = `${path} cannot be written: there is no such folder`;
    throw new CoachError({ code: 'file-not-found', message, hint: 'make the folder first' });
  }
}
