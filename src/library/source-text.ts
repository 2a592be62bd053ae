/** A file's text together with its line starts, so that any offset can be told as file:line:column. */

import { LineCounter } from 'yaml';
import type { Place } from '../error.ts';

export interface SourceText {
  readonly file: string;
  /** Without a byte order mark, every line end a single "\n". */
  readonly text: string;
  readonly lines: LineCounter;
}

/** A place and the source line it stands in: two fields of a `Problem`. */
export interface Located {
  readonly at: Place;
  readonly source: string;
}

export function toSourceText(file: string, raw: string): SourceText {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return { file, text, lines };
}

/** The place of `start`–`end` (UTF-16 offsets); what runs over the line's end is clipped to its first line. */
export function locate(source: SourceText, start: number, end: number): Located {
  const from = Math.max(0, Math.min(start, source.text.length));
  const { line, col } = source.lines.linePos(from);
  const lineStart = from - col + 1;
  const newline = source.text.indexOf('\n', lineStart);
  const lineEnd = newline === -1 ? source.text.length : newline;
  const length = Math.max(1, Math.min(end, lineEnd) - from);
  return {
    at: { file: source.file, line, column: col, length },
    source: source.text.slice(lineStart, lineEnd),
  };
}
