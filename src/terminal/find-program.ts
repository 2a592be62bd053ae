/** Where the programs of this machine are: on the path, and to be run. */

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute } from 'node:path';
import type { Environment } from './theme.ts';

/** The folders of the path; those that are relative do not count. */
export function programFolders(env: Environment): readonly string[] {
  return (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute);
}

/** Whether a file that may be run stands there. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
