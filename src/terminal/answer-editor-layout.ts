/** Where the text stands on the screen: its rows, the part of them in view, and moving the cursor by rows. */

import type { Writing } from './answer-editor-model.ts';
import { displayWidth, previousBoundary, splitGraphemes } from './graphemes.ts';
import { type Row, wrapLine } from './wrap-text.ts';

/** Wraps a line to rows; remembers lines it has seen, as all but one stay the same from key to key. */
export type RowsOf = (line: string) => readonly Row[];

const rememberedLines = 4000;

export function rememberRows(width: number): RowsOf {
  const known = new Map<string, readonly Row[]>();
  return (line) => {
    const seen = known.get(line);
    if (seen !== undefined) return seen;
    if (known.size >= rememberedLines) known.clear();
    const rows = wrapLine(line, width);
    known.set(line, rows);
    return rows;
  };
}

const lineAt = (writing: Writing, line: number): string => writing.lines[line] ?? '';

/** Which row of its line the cursor is in; at a soft break it is in the row that begins there. */
export function rowInLine(rows: readonly Row[], offset: number): number {
  const index = rows.findIndex((row) => offset < row.end);
  return index < 0 ? rows.length - 1 : index;
}

/** How many rows stand above the line. */
export function rowsAbove(writing: Writing, rowsOf: RowsOf, line: number): number {
  return writing.lines.slice(0, line).reduce((total, text) => total + rowsOf(text).length, 0);
}

/** Columns left of the cursor in its row. */
export function cursorColumn(writing: Writing, rowsOf: RowsOf): number {
  const text = lineAt(writing, writing.line);
  const rows = rowsOf(text);
  return displayWidth(text.slice(rows[rowInLine(rows, writing.offset)]?.start ?? 0, writing.offset));
}

/** The offset in a row that stands nearest to a column, never beyond the row's last place for a cursor. */
function offsetAt(text: string, row: Row, column: number): number {
  let used = 0;
  const last = row.hard ? row.end : previousBoundary(text, row.end);
  for (const grapheme of splitGraphemes(text.slice(row.start, row.end))) {
    if (used + grapheme.width > column) return Math.min(row.start + grapheme.start, last);
    used += grapheme.width;
  }
  return last;
}

/**
 * Moves by `count` rows (negative is up), aiming at `column`; beyond the first or last row it goes to the start or
 * the end of the text.
 */
export function moveByRows(writing: Writing, rowsOf: RowsOf, count: number, column: number): Writing {
  let line = writing.line;
  let index = rowInLine(rowsOf(lineAt(writing, line)), writing.offset) + count;
  while (index < 0) {
    if (line === 0) return { ...writing, line: 0, offset: 0 };
    line -= 1;
    index += rowsOf(lineAt(writing, line)).length;
  }
  while (index >= rowsOf(lineAt(writing, line)).length) {
    if (line === writing.lines.length - 1) return { ...writing, line, offset: lineAt(writing, line).length };
    index -= rowsOf(lineAt(writing, line)).length;
    line += 1;
  }
  const text = lineAt(writing, line);
  const row = rowsOf(text)[index] ?? { start: 0, end: 0, hard: true };
  return { ...writing, line, offset: offsetAt(text, row, column) };
}

/** Moves to the start or the end of the row that the cursor is in. */
export function moveInRow(writing: Writing, rowsOf: RowsOf, towards: 'start' | 'end'): Writing {
  const text = lineAt(writing, writing.line);
  const rows = rowsOf(text);
  const row = rows[rowInLine(rows, writing.offset)] ?? { start: 0, end: 0, hard: true };
  const column = towards === 'start' ? 0 : Number.POSITIVE_INFINITY;
  return { ...writing, offset: offsetAt(text, row, column) };
}

/** The rows in view, and where the cursor is in them. */
export interface View {
  readonly rows: readonly string[];
  /** Rows hidden above the first in view. */
  readonly top: number;
  readonly total: number;
  readonly cursorRow: number;
  /** What stands left of the cursor in its row. */
  readonly beforeCursor: string;
}

/** Shows at most `height` rows around the cursor, scrolling from `top` no further than needed. */
export function viewWriting(
  writing: Writing,
  rowsOf: RowsOf,
  width: number,
  height: number,
  top: number,
): View {
  const text = lineAt(writing, writing.line);
  const rows = rowsOf(text);
  const index = rowInLine(rows, writing.offset);
  const cursor = rowsAbove(writing, rowsOf, writing.line) + index;
  const total = rowsAbove(writing, rowsOf, writing.lines.length);
  const lowest = Math.max(0, Math.min(top, total - height));
  const newTop = Math.max(Math.min(lowest, cursor), cursor - height + 1);
  const all = writing.lines.flatMap((line) => rowsOf(line).map((row) => line.slice(row.start, row.end)));
  return {
    rows: all.slice(newTop, newTop + height).map((row) => clip(row, width)),
    top: newTop,
    total,
    cursorRow: cursor - newTop,
    beforeCursor: clip(text.slice(rows[index]?.start ?? 0, writing.offset), width),
  };
}

/** Spaces that hang over the edge are not drawn. */
function clip(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let used = 0;
  const inside = splitGraphemes(text).filter((grapheme) => {
    used += grapheme.width;
    return used <= width;
  });
  return inside.map((grapheme) => grapheme.text).join('');
}
