/** Where the text stands on the screen: its rows, and moving the cursor by rows. */

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

export const lineAt = (writing: Writing, line: number): string => writing.lines[line] ?? '';

/** Which row of its line the cursor is in; at a soft break it is in the row that begins there. */
export function rowInLine(rows: readonly Row[], offset: number): number {
  const index = rows.findIndex((row) => offset < row.end);
  return index < 0 ? rows.length - 1 : index;
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
