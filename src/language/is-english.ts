/** Whether an answer is in English at all: other languages get a clear message instead of a score of zero. */

import type { Document } from '../text/document.ts';
import { closedClass } from './closed-class.ts';
import type { WordTable } from './word-table.ts';

/** Fewer words say nothing about their language. */
const enough = 8;

export function isEnglish(document: Document, table: WordTable): boolean {
  const words = document.sentences.flatMap((sentence) => sentence.tokens.filter((token) => token.kind === 'word'));
  if (words.length < enough) return true;
  const small = words.filter((word) => closedClass.has(word.norm)).length / words.length;
  const known = words.filter((word) => table.knows(word.norm)).length / words.length;
  return small >= 0.15 || known >= 0.5;
}
