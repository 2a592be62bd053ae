/** Where an editor finds the JSON Schema that came with this coach, as a file beside it may say it. */

import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileKind } from '../library/field-descriptions.ts';

/**
 * Relative when coach is installed in the folder of the file or in one above it, so that it holds for everybody who
 * shares the project; else an address on this machine. Never with spaces, at which editors stop reading.
 * @param directory of the file
 */
export function schemaAddress(kind: FileKind, directory: string, packageDirectory: string): string {
  const schema = resolve(packageDirectory, 'dist/schemas', `${kind}.json`);
  const project = resolve(packageDirectory).split(`${sep}node_modules${sep}`)[0] ?? '';
  const inside = relative(project, resolve(directory)).split(sep)[0] !== '..';
  const path = relative(directory, schema).split(sep).join('/');
  return inside && !/\s|^[a-z]:/iu.test(path) ? path : pathToFileURL(schema).href;
}
