/** Cuts a stream of bytes into lines, one at a time, so that a batch of any length needs the memory of one line. */

import type { Problem } from '../error.ts';

/** 10 MB: an answer of some two million words. */
export const longestLine = 10_000_000;

const lineFeed = 0x0a;

/** `number` is 1-based and counts every line, blank ones too. */
export type InputLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly problem: Problem };

/**
 * Lines end at line feeds only (a JSON text may hold other line separators); a carriage return before one and the
 * byte order mark of the stream are dropped. A line that is not UTF-8 or is too long is a problem of that line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<InputLine> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= longestLine) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): InputLine => {
    number += 1;
    const line = length > longestLine ? { number, problem: tooLong } : readLine(pieces, number);
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      keep(bytes.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < bytes.length) keep(bytes.subarray(start));
  }
  if (length > 0) yield finish();
}

const tooLong: Problem = {
  code: 'file-too-large',
  message: `the line is longer than ${longestLine / 1_000_000} MB`,
};

function readLine(pieces: readonly Uint8Array[], number: number): InputLine {
  const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes);
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    return { number, problem: { code: 'not-text', message: 'the line is not valid UTF-8' } };
  }
}
