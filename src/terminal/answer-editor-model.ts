/** The text being written and its cursor, and what each editing step does to them: pure, no screen, no keys. */

import { nextBoundary, previousBoundary, snapToBoundary } from './graphemes.ts';
import { wordEndAfter, wordStartBefore } from './word-boundaries.ts';

/** There is always at least one line. `offset` counts UTF-16 units in the line and stands between grapheme clusters. */
export interface Writing {
  readonly lines: readonly string[];
  readonly line: number;
  readonly offset: number;
}

export type Unit = 'character' | 'word' | 'line';

/** Steps that need no knowledge of the screen; moving by rows is in the layout. */
export type Edit =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'newline' }
  | { readonly kind: 'delete'; readonly towards: 'back' | 'forward'; readonly by: Unit }
  | {
      readonly kind: 'move';
      readonly towards: 'back' | 'forward';
      readonly by: 'character' | 'word' | 'text';
    };

/** Begins with the cursor after the text, or at the beginning of one of its lines. */
export function startWriting(text: string, atLine?: number): Writing {
  const lines = cleanInput(text).split('\n');
  if (atLine !== undefined && atLine < lines.length) return { lines, line: atLine, offset: 0 };
  return { lines, line: lines.length - 1, offset: lines.at(-1)?.length ?? 0 };
}

export function writtenText(writing: Writing): string {
  return writing.lines.join('\n');
}

/** Line breaks of all systems become "\n", a tab four spaces; other control characters are dropped. */
export function cleanInput(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, '    ')
    .replace(/[^\P{Cc}\n]/gu, '');
}

const currentLine = (writing: Writing): string => writing.lines[writing.line] ?? '';

const textBefore = (writing: Writing): string => currentLine(writing).slice(0, writing.offset);
const textAfter = (writing: Writing): string => currentLine(writing).slice(writing.offset);

function insert(writing: Writing, text: string): Writing {
  const after = textAfter(writing);
  const added = `${textBefore(writing)}${cleanInput(text)}${after}`.split('\n');
  const lines = [...writing.lines.slice(0, writing.line), ...added, ...writing.lines.slice(writing.line + 1)];
  const last = added.at(-1) ?? '';
  const offset = snapToBoundary(last, last.length - after.length);
  return { lines, line: writing.line + added.length - 1, offset };
}

/** Where a step back or forward from the cursor leads. */
function target(writing: Writing, towards: 'back' | 'forward', by: Unit | 'text'): Writing {
  const line = currentLine(writing);
  if (by === 'text') {
    if (towards === 'back') return { ...writing, line: 0, offset: 0 };
    return { ...writing, line: writing.lines.length - 1, offset: writing.lines.at(-1)?.length ?? 0 };
  }
  if (towards === 'back') {
    if (writing.offset === 0) {
      if (writing.line === 0) return writing;
      return { ...writing, line: writing.line - 1, offset: writing.lines[writing.line - 1]?.length ?? 0 };
    }
    if (by === 'line') return { ...writing, offset: 0 };
    const find = by === 'word' ? wordStartBefore : previousBoundary;
    return { ...writing, offset: find(line, writing.offset) };
  }
  if (writing.offset >= line.length) {
    if (writing.line >= writing.lines.length - 1) return writing;
    return { ...writing, line: writing.line + 1, offset: 0 };
  }
  if (by === 'line') return { ...writing, offset: line.length };
  const find = by === 'word' ? wordEndAfter : nextBoundary;
  return { ...writing, offset: find(line, writing.offset) };
}

/** Takes out everything between two places of one writing. */
function cut(from: Writing, to: Writing): Writing {
  const joined = textBefore(from) + textAfter(to);
  const lines = [...from.lines.slice(0, from.line), joined, ...from.lines.slice(to.line + 1)];
  return { lines, line: from.line, offset: snapToBoundary(joined, from.offset) };
}

/** Applies one step; steps that cannot be made (back at the start) leave everything as it is. */
export function editWriting(writing: Writing, edit: Edit): Writing {
  switch (edit.kind) {
    case 'insert':
      return insert(writing, edit.text);
    case 'newline':
      return insert(writing, '\n');
    case 'move':
      return target(writing, edit.towards, edit.by);
    case 'delete': {
      const other = target(writing, edit.towards, edit.by);
      if (other === writing) return writing;
      return edit.towards === 'back' ? cut(other, writing) : cut(writing, other);
    }
  }
}

/** A line that holds only "." and ends the text is the typed way to finish. */
export function endsWithDot(writing: Writing): boolean {
  return (
    writing.line === writing.lines.length - 1 &&
    currentLine(writing).trim() === '.' &&
    textAfter(writing) === ''
  );
}

/** The finished answer: without the closing "." line when there is one, and without blank space at its end. */
export function finishedText(writing: Writing, dot: boolean): string {
  const lines = dot ? writing.lines.slice(0, -1) : writing.lines;
  return lines.join('\n').trimEnd();
}
