/** The part of a text that is in view: as many rows around the cursor as the screen has room for. */

import { lineAt, type RowsOf, rowInLine } from './answer-editor-layout.ts';
import type { Writing } from './answer-editor-model.ts';
import { displayWidth, splitGraphemes } from './graphemes.ts';

/** How many rows stand above the line. */
function rowsAbove(writing: Writing, rowsOf: RowsOf, line: number): number {
  return writing.lines.slice(0, line).reduce((total, text) => total + rowsOf(text).length, 0);
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
