/** The rows of signs under one row of an answer: where each mark begins and ends, several deep where they overlap. */

import type { Mark } from './answer-marks.ts';
import { markSigns } from './answer-marks.ts';
import { displayWidth } from './graphemes.ts';
import type { Theme } from './theme.ts';
import type { Row } from './wrap-text.ts';

interface Piece {
  readonly column: number;
  readonly signs: string;
  readonly mark: Mark;
}

/** The part of a mark that lies in a row; undefined when none does. The number stands where the mark begins. */
function pieceOf(mark: Mark, text: string, row: Row): Piece | undefined {
  const end = row.start + text.slice(row.start, row.end).trimEnd().length;
  const from = Math.max(mark.start, row.start);
  const to = Math.min(mark.end, end);
  if (from >= to) return undefined;
  const number = mark.start >= row.start ? String(mark.number) : '';
  const width = displayWidth(text.slice(from, to));
  const signs = number + markSigns[mark.kind].repeat(Math.max(0, width - number.length));
  return { column: displayWidth(text.slice(row.start, from)), signs, mark };
}

/** Puts each piece into the first layer that has room for it. */
function layer(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const layers: Piece[][] = [];
  for (const piece of pieces) {
    const fits = layers.find((taken) => {
      const last = taken.at(-1);
      return last === undefined || last.column + last.signs.length <= piece.column;
    });
    if (fits === undefined) layers.push([piece]);
    else fits.push(piece);
  }
  return layers;
}

export function styleOfMark(mark: Mark, theme: Theme): (text: string) => string {
  return { shown: theme.good, claimed: theme.middling, flag: theme.bad, note: theme.middling }[mark.kind];
}

/** Lines of signs, styled; none when nothing is marked in the row. */
export function markRows(marks: readonly Mark[], text: string, row: Row, theme: Theme): readonly string[] {
  const pieces = marks.flatMap((mark) => pieceOf(mark, text, row) ?? []);
  return layer(pieces).map((taken) => {
    let used = 0;
    return taken
      .map(({ column, signs, mark }) => {
        const gap = ' '.repeat(column - used);
        used = column + signs.length;
        return gap + styleOfMark(mark, theme)(signs);
      })
      .join('');
  });
}

/** The row itself, with evidence underlined and flags in red where the terminal has such styles. */
export function styledRow(marks: readonly Mark[], text: string, row: Row, theme: Theme): string {
  const inRow = marks.filter((mark) => mark.start < row.end && mark.end > row.start);
  const edges = inRow
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > row.start && at < row.end);
  const cuts = [...new Set([row.start, ...edges, row.end])].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((from, index) => {
      const part = text.slice(from, cuts[index + 1]);
      const on = inRow.filter((mark) => mark.start <= from && mark.end > from);
      const red = on.some(({ kind }) => kind === 'flag') ? theme.bad(part) : part;
      return on.length > 0 ? theme.underline(red) : red;
    })
    .join('');
}
