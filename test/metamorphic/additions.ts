/** Sentences that add nothing to any answer: insults, and talk of other things. */

import { readDocument } from '../../src/text/read-document.ts';
import type { CorpusAnswer } from './corpus-answers.ts';

export const insults: readonly string[] = [
  'The customer was an idiot.',
  'Honestly, she was a stupid cow.',
  'He was a complete moron, frankly.',
];

/** Nothing in them has to do with customers or work. */
export const offTopic: readonly string[] = [
  'My favourite colour is blue.',
  'The weather in Spain is lovely in May.',
  'I had pasta for lunch yesterday.',
  'Football is on at eight tonight and the pitch is wet.',
  'My cousin has two cats and a small red car.',
  'The capital of France is Paris.',
  'Bananas are yellow and rich in potassium.',
];

/** Each sentence in a paragraph of its own, once before the answer and once after it. */
export function addSentences({ text }: CorpusAnswer, sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => [`${text}\n\n${sentence}`, `${sentence}\n\n${text}`]);
}

/** The answer with each of its sentences once more at its end, in a paragraph of its own: else it may be read as the rest of the line above. */
export function repeatSentences({ text }: CorpusAnswer): readonly string[] {
  return readDocument(text).sentences.map(({ start, end }) => `${text}\n\n${text.slice(start, end)}`);
}
