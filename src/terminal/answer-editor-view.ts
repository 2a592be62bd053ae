/** The editor on a terminal that can move its cursor: keeps one frame up to date in place. */

import {
  composeFrame,
  eraseFrame,
  type Frame,
  footerLines,
  leaveFrame,
  paintFrame,
} from './answer-editor-frame.ts';
import type { Key } from './answer-editor-keys.ts';
import { cursorColumn, moveByRows, moveInRow, rememberRows } from './answer-editor-layout.ts';
import { type Writing, writtenText } from './answer-editor-model.ts';
import { viewWriting } from './answer-editor-window.ts';
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
  /** Draws the state after a step. */
  show(writing: Writing, notice: string): void;
  /** Moves by rows; a view without rows gives the writing back. */
  moveRow(writing: Writing, key: RowKey): Writing;
  /** Forgets where the cursor was aiming; called for every key that is no move by rows. */
  forgetColumn(): void;
  redraw(writing: Writing, notice: string): void;
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

/** `theme` is asked for every drawing, as the terminal may have been resized. */
export function openView(output: Output, theme: () => Theme, modes: { on: string; off: string }): EditorView {
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
  const draw = (writing: Writing, notice: string): Frame => {
    const width = textWidth();
    const footer = footerLines(
      writtenText(writing),
      notice,
      theme(),
      Math.min(theme().columns, columns()) - 1,
    );
    const room = (output.rows ?? 24) - 2;
    const kept = room - footer.length >= 3 ? footer : footer.slice(0, 1);
    const view = viewWriting(writing, rowsOf, width, Math.max(1, room - kept.length), top);
    top = view.top;
    return composeFrame(view, kept, theme());
  };
  const pageRows = (): number => Math.max(1, (output.rows ?? 24) - 6);

  return {
    ...modes,
    show(writing, notice) {
      const next = draw(writing, notice);
      output.write(paintFrame(frame, next, columns()));
      frame = next;
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
    redraw(writing, notice) {
      output.write(eraseFrame(frame, columns()));
      frame = undefined;
      this.show(writing, notice);
    },
    finish(text) {
      const { bar, faint } = theme();
      const lines = text.split('\n').flatMap((line) => fillLines(printable(line), textWidth()));
      output.write(
        `${eraseFrame(frame, columns())}${lines.map((line) => `${faint(bar)}${line}\r\n`).join('')}`,
      );
      frame = undefined;
    },
    leave() {
      output.write(leaveFrame(frame));
      frame = undefined;
    },
  };
}
