/** The raw answer cut into sentences and tokens; every part keeps its place in the text exactly as typed. */

/** A half-open range of UTF-16 offsets: `text.slice(start, end)` is the quotation. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** `norm` is lower case with straight apostrophes and mended contractions ("dont" → "don't"). */
export interface Token extends Span {
  readonly raw: string;
  readonly norm: string;
  readonly kind: TokenKind;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Which paragraph or list item it stands in, from 0. */
  readonly block: number;
  /** Begins a list item ("- ", "• ", "2."). */
  readonly listItem: boolean;
}

export interface Document {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}
