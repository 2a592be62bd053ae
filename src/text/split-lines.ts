/** Cuts a text into lines of thought: a line that was only wrapped by the editor it came from stays with the next. */

import type { Span } from './document.ts';

/** "- ", "• ", "2.", "b)", or a dash that touches its word. */
export const listMarker =
  /^[ \t]*(?:(?:[-*•–·‣▪●◦→✓✔✅]|\(?\d{1,2}[.)]|[a-z][.)])[ \t]+|[-•–·‣▪●◦→✓✔✅](?=\p{L}))/u;

/** Shorter lines end where their writer ended them, unless they break off. */
const shortestWrapped = 40;
const finished = /[.!?…:;"”)\]]\s*$/u;
/** No sentence ends in these. */
const dangling = /(?<![\p{L}'’])(?:the|an?|of|my|his|their|our|your|and|or|but|i|she|he|they|we)\s*$/iu;

/** @returns the lines in order, blank ones too; offsets into the text, line ends left out (a wrapped line's own are white space within) */
export function splitLines(text: string): Span[] {
  // Every replacement is as long as what it replaces, so that offsets stay true.
  const plain = text.replace(/\r(?=\n)/gu, ' ').replace(/[\r\u2028\u2029]/gu, '\n');
  const lines: Span[] = [];
  let start = 0;
  let end = plain.indexOf('\n');
  while (end >= 0) {
    const nextEnd = plain.indexOf('\n', end + 1);
    const next = plain.slice(end + 1, nextEnd < 0 ? plain.length : nextEnd);
    if (!isWrapped(plain.slice(Math.max(start, plain.lastIndexOf('\n', end - 1) + 1), end), next)) {
      lines.push({ start, end });
      start = end + 1;
    }
    end = nextEnd;
  }
  return [...lines, { start, end: plain.length }];
}

/** A line that breaks off, or a long one without an end before a small letter. */
function isWrapped(line: string, next: string): boolean {
  if (next.trim() === '' || listMarker.test(next) || finished.test(line)) return false;
  return dangling.test(line) || (line.trim().length >= shortestWrapped && /^\s*(?!i['’ ])\p{Ll}/u.test(next));
}
