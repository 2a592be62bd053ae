/** Breaks text into rows of a given width at its words, keeping every row's offsets, so that marks can be put under it. */

import { displayWidth, type Grapheme, splitGraphemes } from './graphemes.ts';

/** Half-open UTF-16 offsets into the text; the spaces at a soft break belong to the row that they end. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** The line ends here because the text says so, not for want of room. */
  readonly hard: boolean;
}

const isSpace = (grapheme: Grapheme): boolean => grapheme.text === ' ';

/** Wraps one line (no line breaks in it); there is at least one row. `width` is in columns. */
export function wrapLine(line: string, width: number): readonly Row[] {
  const room = Math.max(1, width);
  const rows: { start: number; end: number; hard: boolean }[] = [];
  let start = 0;
  let used = 0;
  /** Where the row may be broken: after the last run of spaces; `sinceBreak` columns follow it. */
  let breakAt = 0;
  let sinceBreak = 0;
  const close = (end: number): void => {
    rows.push({ start, end, hard: false });
    start = end;
  };
  for (const grapheme of splitGraphemes(line)) {
    if (isSpace(grapheme)) {
      used += 1;
      breakAt = grapheme.end;
      sinceBreak = 0;
      continue;
    }
    if (used + grapheme.width > room && grapheme.start > start) {
      const atWord = breakAt > start && sinceBreak + grapheme.width <= room;
      close(atWord ? breakAt : grapheme.start);
      used = atWord ? sinceBreak : 0;
      if (!atWord) sinceBreak = 0;
    }
    used += grapheme.width;
    sinceBreak += grapheme.width;
  }
  rows.push({ start, end: line.length, hard: true });
  return rows;
}

/** Wraps a text of several lines; rows never contain their line break. */
export function wrapText(text: string, width: number): readonly Row[] {
  const rows: Row[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const row of wrapLine(line, width)) {
      rows.push({ start: row.start + offset, end: row.end + offset, hard: row.hard });
    }
    offset += line.length + 1;
  }
  return rows;
}

/**
 * Wraps a text into lines of at most `width` columns: `first` stands before the first, `rest` before the others
 * (spaces of the same width when it is not given).
 */
export function fillLines(text: string, width: number, first = '', rest?: string): readonly string[] {
  const hanging = rest ?? ' '.repeat(displayWidth(first));
  const room = width - Math.max(displayWidth(first), displayWidth(hanging));
  return wrapText(text, room).map((row, index) =>
    `${index === 0 ? first : hanging}${text.slice(row.start, row.end)}`.trimEnd(),
  );
}
