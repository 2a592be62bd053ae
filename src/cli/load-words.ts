/** Reads the dictionary that the build made. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordTable, type WordTable } from '../language/word-table.ts';

/** @param dataDirectory `dist/data` */
export function loadWords(dataDirectory: string): WordTable {
  return readWordTable(readFileSync(join(dataDirectory, 'words.txt'), 'utf8'));
}
