/** Reads the dictionary that the build made. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWordTable } from '../language/stored-word-table.ts';
import type { WordTable } from '../language/word-table.ts';

/** @param dataDirectory `dist/data` */
export function loadWords(dataDirectory: string): WordTable {
  return openWordTable(readFileSync(join(dataDirectory, 'words.bin')));
}
