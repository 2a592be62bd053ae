/** Finds sentences that are too long for one breath: answers are spoken in the end. */

import { countWords } from '../text/count-words.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';

/** About eight seconds at 140 words a minute: what most people say comfortably in one breath. */
export const breathWords = 20;

/** Where the sentence stands in the answer, and how many words it has. */
export interface LongSentence extends Span {
  readonly words: number;
}

/** Sentences of more than `breathWords` words, in the order of the answer. */
export function findLongSentences(answer: string): readonly LongSentence[] {
  return readDocument(answer)
    .sentences.map(({ start, end }) => ({ start, end, words: countWords(answer.slice(start, end)) }))
    .filter(({ words }) => words > breathWords);
}
