/** What a reader sees as one character, and how many columns it takes: the unit that cursors and rows count in. */

import stringWidth from 'string-width';

let segmenter: Intl.Segmenter | undefined;
/** Made when first needed: its tables take as long to set up as half of Node's own start. */
const cut = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};
/** Printable ASCII, Latin letters, dashes, quotation marks, lines of boxes: one unit, one cluster, one column. */
const simple = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2500-\u257f]*$/u;

export interface Grapheme {
  readonly text: string;
  /** UTF-16 offset in the text it was cut from. */
  readonly start: number;
  readonly end: number;
  /** Columns on the screen. */
  readonly width: number;
}

/** Columns that the text takes on one line of a terminal. */
export function displayWidth(text: string): number {
  return simple.test(text) ? text.length : stringWidth(text);
}

/** Cuts a text into grapheme clusters with their offsets and widths. */
export function splitGraphemes(text: string): readonly Grapheme[] {
  if (simple.test(text)) {
    return Array.from(text, (letter, start) => ({ text: letter, start, end: start + 1, width: 1 }));
  }
  return Array.from(cut(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    width: displayWidth(segment),
  }));
}

/** Where the cluster before `offset` begins; 0 at the start. */
export function previousBoundary(text: string, offset: number): number {
  if (offset <= 0) return 0;
  return cut(text).containing(offset - 1)?.index ?? 0;
}

/** Where the cluster at `offset` ends; the length of the text at its end. */
export function nextBoundary(text: string, offset: number): number {
  const cluster = cut(text).containing(offset);
  return cluster === undefined ? text.length : cluster.index + cluster.segment.length;
}

/** Moves an offset that stands inside a cluster to the end of it. */
export function snapToBoundary(text: string, offset: number): number {
  const cluster = cut(text).containing(offset);
  if (cluster === undefined || cluster.index === offset) return Math.min(offset, text.length);
  return cluster.index + cluster.segment.length;
}
