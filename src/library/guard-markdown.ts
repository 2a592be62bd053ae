/** Refuses Markdown that would keep its parser busy without end, or take the program down. */

import type { Problem } from '../error.ts';
import { locate, type SourceText } from './source-text.ts';

/** Characters, and lines that begin an item: the parser's work grows faster than the text. */
const longestMarkdown = 400_000;
const mostItems = 5_000;
/** Characters of one paragraph; a sample answer has six thousand at most. */
const longestParagraph = 20_000;
/** Lists within lists and quotes within quotes, begun in one line. */
const deepest = 12;

/** Told before the text is read at all. */
export function findTooLong(raw: string, file: string): Problem | null {
  if (raw.length <= longestMarkdown) return null;
  return {
    code: 'file-too-large',
    message: `${file} is longer than ${longestMarkdown} characters`,
    at: { file, line: 1, column: 1, length: 0 },
    hint: 'cut it into several files',
  };
}

/** What would take the parser too long, or down, with its place. */
export function findUnparsable(source: SourceText): Problem | null {
  return findNested(source) ?? findOverlong(source);
}

/** The parser recurses: what is nested without end would take the program down. */
function findNested(source: SourceText): Problem | null {
  const marker = '[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s))';
  const sameLine = new RegExp(`^(?:${marker}){${deepest + 1}}`, 'mu').exec(source.text);
  const indented = /^[ \t]{100}[ \t]*\S/mu.exec(source.text);
  const found = sameLine ?? indented;
  if (found === null) return null;
  const message = 'this is nested too deeply to be read';
  return { code: 'not-text', message, ...locate(source, found.index, found.index + 1) };
}

/** Where a paragraph, or the number of items, grows beyond what a list of questions can need. */
function findOverlong(source: SourceText): Problem | null {
  let start = 0;
  let paragraph = 0;
  let items = 0;
  for (const line of source.text.split('\n')) {
    const isItem = /^\s*(?:[-+*]|\d{1,9}[.)])\s/u.test(line);
    items += isItem ? 1 : 0;
    paragraph = isItem || line.trim() === '' ? line.length : paragraph + line.length;
    if (paragraph > longestParagraph || items > mostItems) {
      const what = items > mostItems ? 'more items than' : 'a longer paragraph than';
      const message = `${source.file} holds ${what} can be read`;
      return { code: 'file-too-large', message, ...locate(source, start, start + 1) };
    }
    start += line.length + 1;
  }
  return null;
}
