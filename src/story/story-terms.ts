/** The words of a text that say what it is about, as stems, so that "refunded" and "a refund" meet. */

import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import stopwords from 'natural/lib/natural/util/stopwords.js';

const common = new Set(stopwords.words);
const shortest = 3;

export interface Term {
  readonly stem: string;
  /** As it is written, in lower case. */
  readonly word: string;
}

/** In the order of the text; common words, numbers and contractions are left out. */
export function termsOf(text: string): readonly Term[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  return words
    .filter((word) => !/['’]/u.test(word.replace(/['’]s$/u, '')))
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => word.length >= shortest && !common.has(word))
    .map((word) => ({ word, stem: stemmer.stem(word) }));
}
