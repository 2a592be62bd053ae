/** The parts of natural that story matching uses; natural types only its whole package. */
declare module 'natural/lib/natural/tfidf/tfidf.js' {
  interface WeighedTerm {
    readonly term: string;
    readonly tf: number;
    readonly idf: number;
    readonly tfidf: number;
  }
  export default class TfIdf {
    /** Takes the terms as they are when they come as a list. */
    addDocument(terms: readonly string[], key?: string): void;
    listTerms(document: number): readonly WeighedTerm[];
  }
}
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/util/stopwords.js' {
  const stopwords: { readonly words: readonly string[] };
  export default stopwords;
}
