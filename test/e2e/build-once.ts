/** Builds the program before it is tested from outside, unless what is built is newer than all it is made of. */

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sources = ['src', 'questions', 'rubrics', 'package.json', 'package-lock.json'];

/** Milliseconds since 1970 of the latest change below the path; 0 when it is not there. */
function latestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((entry) => latestChange(join(path, entry))));
}

export function setup(): void {
  const built = latestChange(join(root, 'dist/data/manifest.json'));
  if (built > Math.max(...sources.map((source) => latestChange(join(root, source))))) return;
  execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], { cwd: root, stdio: 'inherit' });
}
