/** Reads a text with the shipped dictionary and finds its clauses, for the tables of the language tests. */

import { join } from 'node:path';
import { buildKnowledge } from '../../src/build/knowledge.ts';
import type { Clause, Word } from '../../src/language/clause.ts';
import { readClauses } from '../../src/language/read-clauses.ts';
import { openWordTable } from '../../src/language/stored-word-table.ts';
import { tagWords } from '../../src/language/tag-words.ts';
import { readDocument } from '../../src/text/read-document.ts';

const root = join(import.meta.dirname, '..', '..');

export const words = openWordTable(buildKnowledge(root).files['words.bin'] as Buffer);

export function clausesOf(text: string): Clause[] {
  return readClauses(readDocument(text), words);
}

/** The words of all sentences, tagged. */
export function wordsOf(text: string): Word[] {
  return readDocument(text).sentences.flatMap(({ tokens }) => tagWords(tokens, words));
}

/**
 * The clause that a word stands in.
 *
 * @param text with that word marked by an underscore before it: "I _listened to her."
 */
export function clauseAt(marked: string): Clause {
  const at = marked.indexOf('_');
  const found = clausesOf(marked.replace('_', '')).find(({ start, end }) => start <= at && at < end);
  if (at < 0 || !found) throw new Error(`no clause at "_" in ${JSON.stringify(marked)}`);
  return found;
}
