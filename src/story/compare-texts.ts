/** How much two texts are about the same, by TF-IDF: words count the more, the fewer texts have them. */

import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { type Term, termsOf } from './story-terms.ts';

export interface Likeness {
  /** Cosine, 0–1; between a question and a story that fits it is mostly 0.05–0.3. */
  readonly cosine: number;
  /** Words of the second text that the first has too, those that tell most first. */
  readonly shared: readonly string[];
}

export interface TextComparer {
  /** @param first, second numbers of texts, from 0 */
  compare(first: number, second: number): Likeness;
}

type Weights = ReadonlyMap<string, number>;

/** @param texts all that is compared, and what else shows which words are common */
export function createTextComparer(texts: readonly string[]): TextComparer {
  const tfidf = new TfIdf();
  const terms: readonly (readonly Term[])[] = texts.map(termsOf);
  for (const list of terms) tfidf.addDocument(list.map(({ stem }) => stem));
  const weighed = new Map<number, Weights>();

  /** Of length 1; a word that is said often weighs more, but not as many times more. */
  const weightsOf = (document: number): Weights => {
    const known = weighed.get(document);
    if (known !== undefined) return known;
    const raw = tfidf
      .listTerms(document)
      .map(({ term, tf, idf }) => [term, (1 + Math.log(tf)) * Math.max(0, idf)] as const);
    const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
    const weights = new Map(raw.map(([term, weight]) => [term, weight / length]));
    weighed.set(document, weights);
    return weights;
  };

  return {
    compare(first, second) {
      const [a, b] = [weightsOf(first), weightsOf(second)];
      const common = [...a.keys()]
        .map((stem) => ({ stem, product: (a.get(stem) ?? 0) * (b.get(stem) ?? 0) }))
        .filter(({ product }) => product > 0)
        .sort((x, y) => y.product - x.product || (x.stem < y.stem ? -1 : 1));
      const wordOf = (stem: string): string =>
        terms[second]?.find((term) => term.stem === stem)?.word ?? stem;
      return {
        cosine: common.reduce((sum, { product }) => sum + product, 0),
        shared: common.map(({ stem }) => wordOf(stem)),
      };
    },
  };
}
