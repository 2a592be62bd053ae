/** What is said twice counts once: an answer grows no better by saying a sentence again. */

import type { Document, Sentence } from '../text/document.ts';

/** The document without the sentences whose words, case and punctuation aside, stand earlier in it; the same object when there are none. */
export function distinctSentences(document: Document): Document {
  const seen = new Set<string>();
  const sentences = document.sentences.filter((sentence) => {
    const words = plainWords(sentence);
    if (words === '') return true;
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
  return sentences.length === document.sentences.length ? document : { ...document, sentences };
}

/** The words of a document that `distinctSentences` gave; the whole text when nothing was left out of it. */
export function textOf(document: Document, whole: Document): string {
  if (document === whole) return whole.text;
  return document.sentences.map(({ start, end }) => whole.text.slice(start, end)).join(' ');
}

function plainWords({ tokens }: Sentence): string {
  return tokens
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ norm }) => norm)
    .join(' ');
}
