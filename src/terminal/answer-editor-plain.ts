/** The editor for screen readers and the plainest terminals: only ever appends, and never writes an escape. */

import { helpLines, lengthLine } from './answer-editor-frame.ts';
import { type Writing, writtenText } from './answer-editor-model.ts';
import type { EditorView, Output, ViewExtras } from './answer-editor-view.ts';
import { countDown, sayTaken, sayTarget } from './answer-timer.ts';
import { displayWidth, splitGraphemes } from './graphemes.ts';
import { printable } from './printable.ts';
import { fillLines } from './wrap-text.ts';

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

/**
 * What to write so that the reader hears the change from one text to the next, the cursor being at the end of both:
 * added text as it is, taken-away letters as backspaces while they are in one row, else the last line once more.
 */
export function echoChange(before: string, after: string, columns: number): string {
  if (after.startsWith(before)) return printable(after.slice(before.length)).replace(/\n/gu, '\r\n');
  const line = printable(lastLine(after));
  if (before.startsWith(after) && !before.slice(after.length).includes('\n')) {
    const taken = splitGraphemes(printable(before.slice(after.length)));
    const width = taken.reduce((total, grapheme) => total + grapheme.width, 0);
    if (displayWidth(line) + width < columns)
      return '\b'.repeat(width) + ' '.repeat(width) + '\b'.repeat(width);
  }
  return `\r\n${line}`;
}

/** The cursor stays at the end of the text: keys that would move it do nothing. */
export function openPlainView(
  output: Output,
  { hints, timer, help, counted = (text) => text }: ViewExtras,
): EditorView {
  let shown: string | undefined;
  let said: readonly string[] = [];
  const warn = countDown(timer);
  const say = (text: string): void => void output.write(text);
  return {
    on: '',
    off: '',
    atEndOnly: true,
    show(writing, { notice, hint }) {
      const text = writtenText(writing);
      if (shown === undefined) {
        const target = timer === undefined ? [] : [sayTarget(timer)];
        say([...(help ?? helpLines(hints)), ...target].map((line) => `${line}\r\n`).join(''));
        shown = '';
      }
      const news = [...hint.filter((step) => !said.includes(step)), ...(notice === '' ? [] : [notice])];
      said = hint;
      if (news.length > 0) {
        const lines = news.flatMap((line) => fillLines(printable(line), (output.columns ?? 80) - 1));
        say(`\r\n${lines.join('\r\n')}\r\n${printable(lastLine(shown))}`);
      }
      say(echoChange(shown, text, output.columns ?? 80));
      shown = text;
    },
    tick() {
      const warning = warn();
      if (warning !== undefined) say(`\r\n${warning}\r\n${printable(lastLine(shown ?? ''))}`);
    },
    moveRow: (writing) => writing,
    forgetColumn() {},
    redraw(writing: Writing) {
      say(`\r\n${printable(writtenText(writing)).replace(/\n/gu, '\r\n')}`);
      shown = writtenText(writing);
    },
    finish(text) {
      say(`\r\n${lengthLine(counted(text))}\r\n${timer === undefined ? '' : `${sayTaken(timer)}\r\n`}`);
    },
    leave() {
      say('\r\n');
    },
  };
}
