/** Reads the library that the build compiled, and adds the user's own banks. */

import { join } from 'node:path';
import { deserialiseLibrary } from '../library/serialise-library.ts';
import type { Library } from '../rubric/library.ts';
import { openBytes } from './open-bytes.ts';

/**
 * @param dataDirectory `dist/data`
 * @param banks YAML files or folders; no YAML is read without them
 * @throws CoachError with every problem of the banks
 */
export async function loadLibraryData(
  dataDirectory: string,
  banks: readonly string[] = [],
): Promise<Library> {
  const library = deserialiseLibrary(openBytes(join(dataDirectory, 'library.txt')));
  if (banks.length === 0) return library;
  const { loadBanks } = await import('../library/load-library.ts');
  return loadBanks(library, banks);
}
