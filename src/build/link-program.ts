/** Lets `npx coach` in this checkout start at once: without the link npx sets up a copy of the package first. */

import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Does nothing on Windows, where a link is no program; there npx takes its longer way. */
export function linkProgram(root: string): void {
  if (process.platform === 'win32' || !existsSync(join(root, 'node_modules'))) return;
  try {
    mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
    symlinkSync('../../bin/coach.js', join(root, 'node_modules/.bin/coach'));
  } catch {
    // It is there already, or the file system knows no links: npx works all the same.
  }
}
