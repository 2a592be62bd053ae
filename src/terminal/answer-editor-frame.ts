/** One drawing of the editor, and the escapes that put it in the place of the one before. */

import { stripVTControlCharacters } from 'node:util';
import { countOf } from '../coach/say-number.ts';
import { clockDuration, sayDuration } from '../coach/speaking-time.ts';
import { countWords, speakingSeconds } from '../text/count-words.ts';
import type { View } from './answer-editor-window.ts';
import { displayWidth, splitGraphemes } from './graphemes.ts';
import { printable } from './printable.ts';
import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

/** Rows ready to be written; the cursor stands behind `beforeCursor` in row `cursorRow`. */
export interface Frame {
  readonly rows: readonly string[];
  readonly cursorRow: number;
  readonly beforeCursor: string;
}

/** What is said beside the text. */
export interface Notes {
  /** What went wrong, or what cannot be done; empty when all is well. */
  readonly notice: string;
  /** The steps of the hint ladder in view, above the text. */
  readonly hint: readonly string[];
}

export function helpLines(hints: boolean): readonly string[] {
  return [
    'Finish: Ctrl-D, or "." alone on a line',
    hints ? 'Ctrl-T: a hint. Ctrl-Z: undo' : 'Ctrl-Z: undo',
    'Ctrl-E: your $EDITOR. Ctrl-C: leave',
  ];
}

/** "118 words, about 51 seconds spoken"; `say` puts the seconds into words. */
export function lengthLine(text: string, say: (seconds: number) => string = sayDuration): string {
  const words = countWords(text);
  return `${countOf(words, 'word')}, about ${say(speakingSeconds(words))} spoken`;
}

/** The narrowest terminal for which all is drawn has a column more. */
const footerRoom = 39;

/** As `sayDuration` under a minute; "1:26" above, so that the line has room in the narrowest terminal. */
const sayShortly = (seconds: number): string =>
  seconds < 60 ? sayDuration(seconds) : clockDuration(seconds);

/** What stands below the text beside its length. */
export interface Footer {
  readonly notice: string;
  /** The line of the timer; empty without one. */
  readonly clock: string;
  readonly help: readonly string[];
}

/**
 * The lines under the text: its length, the time, and how to finish or what went wrong. None is so long that a terminal
 * that is made narrower would fold it: some lose the row of their cursor over what they fold below it.
 */
export function footerLines(text: string, footer: Footer, theme: Theme, room: number): readonly string[] {
  const width = Math.min(room, footerRoom);
  const { notice, clock } = footer;
  const help = notice === '' ? footer.help : [notice];
  const style = notice === '' ? theme.faint : theme.middling;
  return [
    ...fillLines(lengthLine(text, sayShortly), width).map(theme.strong),
    ...(clock === '' ? [] : fillLines(clock, width).map(theme.strong)),
    ...help.flatMap((line) => fillLines(line, width)).map(style),
  ];
}

/** The steps of the hint ladder, each on lines of its own, made printable. */
export function hintLines(hint: readonly string[], theme: Theme, width: number): readonly string[] {
  return hint.flatMap((step) => fillLines(printable(step), width, '', '  ')).map(theme.middling);
}

/** Puts the hint, the view and the footer together. */
export function composeFrame(
  hint: readonly string[],
  view: View,
  footer: readonly string[],
  theme: Theme,
): Frame {
  const bar = theme.faint(theme.bar);
  const hidden = view.total > view.rows.length;
  const range = `rows ${view.top + 1} to ${view.top + view.rows.length} of ${view.total}`;
  return {
    rows: [
      ...hint,
      ...view.rows.map((row) => bar + printable(row)),
      ...(hidden ? [theme.faint(range)] : []),
      ...footer,
    ],
    cursorRow: hint.length + view.cursorRow,
    beforeCursor: bar + printable(view.beforeCursor),
  };
}

const csi = '\u001b[';
const up = (rows: number): string => (rows > 0 ? `${csi}${rows}A` : '');
const down = (rows: number): string => (rows > 0 ? `${csi}${rows}B` : '');
const eraseToEnd = `${csi}J`;
const cursorHide = `${csi}?25l`;
export const cursorShow = `${csi}?25h`;
export const pasteOn = `${csi}?2004h`;
export const pasteOff = `${csi}?2004l`;

/** Where a text ends, from its beginning, once the terminal has folded it to `columns`; signs of two columns stay whole. */
function fold(row: string, columns: number): { readonly down: number; readonly column: number } {
  const width = displayWidth(row);
  if (width < columns) return { down: 0, column: width };
  let down = 0;
  let column = 0;
  for (const grapheme of splitGraphemes(stripVTControlCharacters(row))) {
    if (column + grapheme.width > columns) {
      down += 1;
      column = 0;
    }
    column += grapheme.width;
  }
  return { down, column };
}

/** Rows between the top of a frame and the cursor once the terminal has folded its rows to `columns`. */
function rowsToTop(frame: Frame, columns: number): number {
  const above = frame.rows
    .slice(0, frame.cursorRow)
    .reduce((total, row) => total + fold(row, columns).down + 1, 0);
  const { down, column } = fold(frame.beforeCursor, columns);
  return above + down + (column === columns ? 1 : 0);
}

/**
 * Takes a frame off the screen; the cursor is left where it began. What is below the first row goes first: some
 * terminals take erasing all of the screen for a new page, and move what stood there to the lines scrolled away.
 */
export function eraseFrame(frame: Frame | undefined, columns: number): string {
  if (frame === undefined) return '';
  return `${up(rowsToTop(frame, columns))}\r${csi}K${down(1)}${eraseToEnd}${up(1)}`;
}

/**
 * Draws `next` over `previous`. The cursor is put in its place by writing what stands left of it once more, so that
 * it is right whatever width the terminal gives an emoji.
 */
export function paintFrame(previous: Frame | undefined, next: Frame, columns: number): string {
  const start = previous === undefined ? '' : `${up(rowsToTop(previous, columns))}\r`;
  const body = next.rows.map((row) => `${row}${csi}K`).join('\r\n');
  const back = up(next.rows.length - 1 - next.cursorRow);
  return `${cursorHide}${start}${body}${eraseToEnd}${back}\r${next.beforeCursor}${cursorShow}`;
}

/** Leaves a frame on the screen and goes on below it. */
export function leaveFrame(frame: Frame | undefined): string {
  return frame === undefined ? '' : `${down(frame.rows.length - 1 - frame.cursorRow)}\r\n`;
}
