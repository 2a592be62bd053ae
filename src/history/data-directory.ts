/** Where the data of this person lives on this machine, and that nobody else can read it. */

import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { codeOf } from '../error.ts';

export const historyFileName = 'history.db';

/**
 * The platform's folder for application data, or `COACH_HOME` when it is set and not empty. Creates nothing.
 * @returns an absolute path
 */
export function findDataDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const home = env.COACH_HOME ?? '';
  return home === '' ? envPaths('interview-coach', { suffix: '' }).data : resolve(home);
}

/** Whether something was ever saved there; looks at the disk without opening the database. */
export function hasHistory(directory: string): boolean {
  return existsSync(join(directory, historyFileName));
}

/** Where "coach dispute" notes flags that are wrong, unless `--file` names another file. */
export function disputePath(directory: string): string {
  return join(directory, 'disputes.yaml');
}

/**
 * Creates the folder with mode 0700; one that is there already keeps its mode, since it may serve other programs too.
 * @throws the file system's error
 */
export function ensureDataDirectory(directory: string): void {
  // Node's own recursive mkdir never returns where folders cannot be made and it is told ENOENT, as in /proc.
  if (!existsSync(dirname(directory))) ensureDataDirectory(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if (!isThereAlready(error) || !statSync(directory).isDirectory()) throw error;
  }
}

/**
 * Creates an empty file with mode 0600 unless it is there.
 * @throws the file system's error
 */
export function ensurePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!isThereAlready(error)) throw error;
  }
}

const isThereAlready = (error: unknown): boolean => codeOf(error) === 'EEXIST';
