/** The editor on a terminal that can move its cursor: keeps one frame up to date in place. */

import {
  composeFrame,
  eraseFrame,
  type Frame,
  footerLines,
  helpLines,
  hintLines,
  leaveFrame,
  type Notes,
  paintFrame,
} from './answer-editor-frame.ts';
import type { Key } from './answer-editor-keys.ts';
import { cursorColumn, moveByRows, moveInRow, rememberRows } from './answer-editor-layout.ts';
import { type Writing, writtenText } from './answer-editor-model.ts';
import { viewWriting } from './answer-editor-window.ts';
import { type AnswerTimer, timerLine } from './answer-timer.ts';
import { displayWidth } from './graphemes.ts';
import { printable } from './printable.ts';
import type { Theme } from './theme.ts';
import { fillLines } from './wrap-text.ts';

export type RowKey = Extract<Key, { kind: 'row' }>;

/** What the editor needs of a screen; the plain one is append-only. */
export interface EditorView {
  /** Switched on while the editor is open, and off when it closes. */
  readonly on: string;
  readonly off: string;
  /** The cursor cannot leave the end of the text. */
  readonly atEndOnly: boolean;
  /** Draws the state after a step. */
  show(writing: Writing, notes: Notes): void;
  /** A second has gone by. */
  tick(writing: Writing, notes: Notes): void;
  /** Moves by rows; a view without rows gives the writing back. */
  moveRow(writing: Writing, key: RowKey): Writing;
  /** Forgets where the cursor was aiming; called for every key that is no move by rows. */
  forgetColumn(): void;
  redraw(writing: Writing, notes: Notes): void;
  /** Leaves the finished answer on the screen. */
  finish(text: string): void;
  /** Leaves what there is on the screen and goes on below. */
  leave(): void;
}

export interface Output {
  write(text: string): unknown;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

/** What a view can show beside the text. */
export interface ViewExtras {
  /** Whether there is a key for hints. */
  readonly hints: boolean;
  readonly timer?: AnswerTimer | undefined;
  /** Says how to finish, in the place of the usual keys. */
  readonly help?: readonly string[] | undefined;
  /** What of the text is to be counted; all of it when that is left out. */
  readonly counted?: ((text: string) => string) | undefined;
}

/** `theme` is asked for every drawing, as the terminal may have been resized. */
export function openView(
  output: Output,
  theme: () => Theme,
  modes: { readonly on: string; readonly off: string },
  { hints, timer, help, counted = (text) => text }: ViewExtras,
): EditorView {
  let frame: Frame | undefined;
  let top = 0;
  let aim: number | undefined;
  let rowsOf = rememberRows(1);
  let rowsWidth = 1;

  const columns = (): number => output.columns ?? 80;
  const textWidth = (): number => {
    const { bar, columns: room } = theme();
    const width = Math.max(1, Math.min(room, columns()) - displayWidth(bar) - 1);
    if (width !== rowsWidth) {
      rowsWidth = width;
      rowsOf = rememberRows(width);
    }
    return width;
  };
  const clock = (): string => (timer === undefined ? '' : timerLine(timer, theme().dot));
  const draw = (writing: Writing, { notice, hint }: Notes): Frame => {
    const width = textWidth();
    const lineWidth = Math.min(theme().columns, columns()) - 1;
    const said = { notice, clock: clock(), help: help ?? helpLines(hints) };
    const footer = footerLines(counted(writtenText(writing)), said, theme(), lineWidth);
    const above = hintLines(hint, theme(), lineWidth);
    const room = (output.rows ?? 24) - 2;
    // Where it is tight the help goes first, then the beginning of the hint.
    const kept = room - above.length - footer.length >= 3 ? footer : footer.slice(0, notice === '' ? 1 : 2);
    const shownHint = above.slice(-Math.max(1, room - kept.length - 2));
    const height = Math.max(1, room - kept.length - shownHint.length);
    const view = viewWriting(writing, rowsOf, width, height, top);
    top = view.top;
    return composeFrame(shownHint, view, kept, theme());
  };
  const pageRows = (): number => Math.max(1, (output.rows ?? 24) - 6);

  return {
    ...modes,
    atEndOnly: false,
    show(writing, notes) {
      const next = draw(writing, notes);
      output.write(paintFrame(frame, next, columns()));
      frame = next;
    },
    tick(writing, notes) {
      this.show(writing, notes);
    },
    moveRow(writing, { towards }) {
      textWidth();
      if (towards === 'start' || towards === 'end') {
        aim = undefined;
        return moveInRow(writing, rowsOf, towards);
      }
      aim ??= cursorColumn(writing, rowsOf);
      const count = towards.startsWith('page') ? pageRows() : 1;
      return moveByRows(writing, rowsOf, towards.endsWith('up') ? -count : count, aim);
    },
    forgetColumn() {
      aim = undefined;
    },
    redraw(writing, notes) {
      output.write(eraseFrame(frame, columns()));
      frame = undefined;
      this.show(writing, notes);
    },
    finish(text) {
      const { bar, faint } = theme();
      const lines = text.split('\n').flatMap((line) => fillLines(printable(line), textWidth()));
      output.write(
        `${eraseFrame(frame, columns())}${lines.map((line) => `${faint(bar)}${line}\r\n`).join('')}`,
      );
      if (timer !== undefined) output.write(`${faint(clock())}\r\n`);
      frame = undefined;
    },
    leave() {
      output.write(leaveFrame(frame));
      frame = undefined;
    },
  };
}
