/** Writes a new file for its author to go on with; never over a file that is there. */

import { statSync } from 'node:fs';
import { CoachError } from '../error.ts';
import { isYamlName } from '../library/yaml-name.ts';
import { writeNewFile } from './write-new-file.ts';

/** @throws CoachError `usage` when it is no YAML file or is there already, and as `writeNewFile` */
export function writeScaffold(path: string, text: string): void {
  if (!isYamlName(path)) {
    throw new CoachError({
      code: 'usage',
      message: `the name "${path}" does not end in .yaml`,
      hint: isFolder(path) ? `name a file in the folder: ${path}/my-file.yaml` : `name it ${path}.yaml`,
    });
  }
  writeNewFile(path, text);
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
