/** The part of a source line around a fault, in columns as a terminal shows them: tabs, wide and invisible characters. */

import { displayWidth, splitGraphemes } from './graphemes.ts';
import { printable } from './printable.ts';

export interface SourceWindow {
  /** What to print: at most `room` columns, with "…" where the line goes on. */
  readonly shown: string;
  /** Columns before the fault, within `shown`. */
  readonly indent: number;
  /** Columns of the fault, at least 1. */
  readonly width: number;
}

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly fault: boolean;
}

const tabWidth = 4;

/** `column` (1-based) and `length` are in UTF-16 units of `source`; `room` is in terminal columns. */
export function windowAround(source: string, column: number, length: number, room: number): SourceWindow {
  const start = Math.min(column - 1, source.length);
  const end = Math.min(start + length, source.length);
  // What lies further off than this cannot be shown: a line of a megabyte stays cheap.
  const from = Math.max(0, start - 4 * room);
  const to = Math.min(source.length, start + 8 * room);
  const lead = cellsOf(source.slice(from, start), 0, false);
  const fault = cellsOf(source.slice(start, Math.min(end, to)), widthOf(lead), true);
  const rest = cellsOf(source.slice(Math.min(end, to), to), widthOf(lead) + widthOf(fault), false);
  const cells = [...lead, ...fault, ...rest];
  const first = from === 0 && fitsFromStart(lead, fault, room) ? 0 : firstShown(lead, room);
  const cutLeft = first > 0 || from > 0;
  const shown = cutLeft ? ['…'] : [];
  let used = cutLeft ? 1 : 0;
  let width = 0;
  for (const [index, cell] of cells.entries()) {
    if (index < first) continue;
    const isLast = index === cells.length - 1 && to === source.length;
    if (used + cell.width + (isLast ? 0 : 1) > room) {
      shown.push('…');
      break;
    }
    if (cell.fault) width += cell.width;
    shown.push(cell.shown);
    used += cell.width;
  }
  const indent = widthOf(lead.slice(first)) + (cutLeft ? 1 : 0);
  return { shown: shown.join(''), indent, width: Math.max(1, width) };
}

/** Half of the room is enough of a long fault. */
function fitsFromStart(lead: readonly Cell[], fault: readonly Cell[], room: number): boolean {
  return widthOf(lead) + Math.min(widthOf(fault), Math.floor(room / 2)) + 1 <= room;
}

/** The cell from which about a third of the room is left before the fault. */
function firstShown(lead: readonly Cell[], room: number): number {
  let first = lead.length;
  let kept = 0;
  while (first > 0 && kept < Math.floor(room / 3)) {
    first -= 1;
    kept += lead[first]?.width ?? 0;
  }
  return first;
}

function cellsOf(text: string, column: number, fault: boolean): Cell[] {
  let at = column;
  return splitGraphemes(text).map((grapheme) => {
    const shown = grapheme.text === '\t' ? ' '.repeat(tabWidth - (at % tabWidth)) : printable(grapheme.text);
    const width = displayWidth(shown);
    at += width;
    return { shown, width, fault };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
