/** The editor for screen readers and the plainest terminals: only ever appends, and never writes an escape. */

import { helpLines, lengthLine } from './answer-editor-frame.ts';
import { type Writing, writtenText } from './answer-editor-model.ts';
import type { EditorView, Output } from './answer-editor-view.ts';
import { displayWidth, splitGraphemes } from './graphemes.ts';
import { printable } from './printable.ts';

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
export function openPlainView(output: Output): EditorView {
  let shown: string | undefined;
  const say = (text: string): void => void output.write(text);
  return {
    on: '',
    off: '',
    show(writing: Writing, notice: string) {
      const text = writtenText(writing);
      if (shown === undefined) {
        say(`${helpLines.join('\r\n')}\r\n`);
        shown = '';
      }
      if (notice !== '') say(`\r\n${notice}\r\n${printable(lastLine(text))}`);
      say(echoChange(shown, text, output.columns ?? 80));
      shown = text;
    },
    moveRow: (writing) => writing,
    forgetColumn() {},
    redraw(writing) {
      say(`\r\n${printable(writtenText(writing)).replace(/\n/gu, '\r\n')}`);
      shown = writtenText(writing);
    },
    finish(text) {
      say(`\r\n${lengthLine(text)}\r\n`);
    },
    leave() {
      say('\r\n');
    },
  };
}
