/** Where the benchmark finds the program, the texts it scores, and a folder for what it writes. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const coach = join(root, 'bin/coach.js');

/** The answers of the corpus, in its order. */
export const corpusAnswers: readonly string[] = readFileSync(join(root, 'test/corpus/answers.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => (JSON.parse(line) as { readonly text: string }).text);

export interface BenchOptions {
  /** Of each measure that is taken in turns. */
  readonly rounds: number;
  /** Answers in the large batch. */
  readonly batch: number;
  /** A folder whose `node_modules` holds write-good and alex. */
  readonly peers: string | undefined;
  /** An empty folder. */
  readonly folder: string;
}
