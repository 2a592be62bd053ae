/** The reading of an answer: its clauses in order, each with speaker, polarity, reality and agent. */

import type { Document } from '../text/document.ts';
import type { Clause, Word } from './clause.ts';
import { findQuotes } from './find-quotes.ts';
import { type OpenQuotation, readSentence } from './read-sentence.ts';
import { createReferents } from './referents.ts';
import { tagWords } from './tag-words.ts';
import type { WordTable } from './word-table.ts';

/** @returns clauses of all sentences, in the order of the text */
export function readClauses(document: Document, table: WordTable): Clause[] {
  const clauses: Clause[] = [];
  const referents = createReferents();
  for (const paragraph of paragraphsOf(document, table)) {
    const quotations = findQuotes(paragraph.flatMap(({ words }) => words));
    let open: OpenQuotation | null = null;
    for (const { words, index } of paragraph) {
      open = readSentence(words, index, { quotations, open, referents, clauses });
      referents.nextSentence();
    }
  }
  return clauses;
}

interface TaggedSentence {
  readonly words: readonly Word[];
  /** In the document. */
  readonly index: number;
}

function paragraphsOf({ sentences }: Document, table: WordTable): TaggedSentence[][] {
  const paragraphs: TaggedSentence[][] = [];
  for (const [index, { tokens, block }] of sentences.entries()) {
    const sentence = { words: tagWords(tokens, table), index };
    if (index > 0 && block === sentences[index - 1]?.block) paragraphs.at(-1)?.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}
