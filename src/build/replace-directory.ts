/** Writes a folder as a whole: a program that starts meanwhile finds the old files or the new ones, not a mixture. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Contents by path inside the folder. */
export type BuildFiles = Readonly<Record<string, string | Uint8Array>>;

export function replaceDirectory(directory: string, files: BuildFiles): void {
  const fresh = `${directory}.${process.pid}.new`;
  const old = `${directory}.${process.pid}.old`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
  try {
    renameSync(directory, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(fresh, directory);
  rmSync(old, { recursive: true, force: true });
}
