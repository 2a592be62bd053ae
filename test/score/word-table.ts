/** The dictionary of the tests: everyday words of these tests and of `docs/signals.md`, made as the build makes its own. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectorWords } from '../../src/build/knowledge.ts';
import { makeWordTable } from '../../src/build/word-table.ts';
import { readWordTable, type WordTable } from '../../src/language/word-table.ts';

let table: WordTable | undefined;

/** Made once for the tests of a file. */
export function wordTable(): WordTable {
  const vectors = readFileSync(join(import.meta.dirname, '../../rubrics/learned/word-vectors.bin'));
  table ??= readWordTable(makeWordTable(vectorWords(vectors)));
  return table;
}
