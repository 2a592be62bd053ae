/** Sentences that add nothing to any answer: insults, and talk of other things. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/text/read-document.ts';
import { type CorpusAnswer, corpusAnswers } from './corpus-answers.ts';

export const insults: readonly string[] = [
  'The customer was an idiot.',
  'Honestly, she was a stupid cow.',
  'He was a complete moron, frankly.',
];

/** Nothing in them has to do with customers or work. None of them is in the training material. */
export const otherThings = linesOf('other-things.txt');

/** Likewise, by another writer: 70 plain ones, then 130 of private matters told as if they were work. */
export const privateThings = linesOf('private-things.txt');

function linesOf(file: string): readonly string[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
}

/** Every tenth of the sentences, from another one on for each answer: all are tried, and no answer with all. */
export function someOf(sentences: readonly string[], answer: CorpusAnswer): readonly string[] {
  const from = Math.floor(corpusAnswers.indexOf(answer) / 3) % 10;
  return sentences.filter((_, i) => i % 10 === from);
}

/** Each sentence in a paragraph of its own, once before the answer and once after it. */
export function addSentences({ text }: CorpusAnswer, sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) => [`${text}\n\n${sentence}`, `${sentence}\n\n${text}`]);
}

/** The answer with each of its sentences once more at its end, in a paragraph of its own: else it may be read as the rest of the line above. */
export function repeatSentences({ text }: CorpusAnswer): readonly string[] {
  return readDocument(text).sentences.map(({ start, end }) => `${text}\n\n${text.slice(start, end)}`);
}
