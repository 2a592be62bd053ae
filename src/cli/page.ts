/** What the pages of the reference commands share: what they are given, and text laid out to the width. */

import type { Library } from '../rubric/library.ts';
import { displayWidth, splitGraphemes } from '../terminal/graphemes.ts';
import type { Theme } from '../terminal/theme.ts';
import { fillLines } from '../terminal/wrap-text.ts';

export interface Output {
  write(text: string): unknown;
}

export interface PageDeps {
  readonly library: Library;
  /** Data and pages. */
  readonly stdout: Output;
  /** Problems and remarks. */
  readonly stderr: Output;
  /** Looks and width of standard output. */
  readonly theme: Theme;
}

/** `first`, which may be coloured, and the text beside it, wrapped to `columns`; line breaks in it are spaces. */
export function hang(first: string, text: string, columns: number): string {
  return fillLines(text.replace(/\s+/g, ' '), columns, first).join('\n');
}

/** Cut to `width` columns with "…" when longer, filled with spaces when shorter. */
export function padTo(width: number, text: string): string {
  const missing = width - displayWidth(text);
  if (missing >= 0) return text + ' '.repeat(missing);
  let cut = '';
  for (const grapheme of splitGraphemes(text)) {
    if (displayWidth(cut) + grapheme.width > width - 1) break;
    cut += grapheme.text;
  }
  return padTo(width, `${cut.trimEnd()}…`);
}

/** Columns of the widest of these texts. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}
