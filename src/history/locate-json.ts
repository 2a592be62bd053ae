/** Finds the place in a JSON text that a path leads to, so that a fault in it is told with its line. */

import type { Problem } from '../error.ts';

type Key = string | number;
/** UTF-16 offsets, half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}
interface Entry extends Span {
  readonly key: Key;
  /** Where the key stands; in a list, the value. */
  readonly name: Span;
}

const skipSpace = (text: string, at: number): number => {
  let next = at;
  while (' \t\r\n'.includes(text[next] ?? 'x')) next += 1;
  return next;
};

function endOfString(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1;
    else if (text[next] === '"') return next + 1;
  }
  return text.length;
}

function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; ) {
    const sign = text[next] ?? '';
    if (sign === '"') next = endOfString(text, next) - 1;
    else if ('{['.includes(sign)) depth += 1;
    else if (depth === 0 && ',}] \t\r\n'.includes(sign)) return next;
    else if ('}]'.includes(sign)) depth -= 1;
    next += 1;
    if (depth === 0 && '"}]'.includes(sign)) return next;
  }
  return text.length;
}

/** The entries of the list or mapping that begins at `at`; of any other value there are none. */
function* entriesOf(text: string, at: number): Generator<Entry> {
  const isMapping = text[at] === '{';
  if (!isMapping && text[at] !== '[') return;
  let next = skipSpace(text, at + 1);
  for (let index = 0; next < text.length && text[next] !== '}' && text[next] !== ']'; index += 1) {
    const name = { start: next, end: endOfValue(text, next) };
    const start = isMapping ? skipSpace(text, skipSpace(text, name.end) + 1) : next;
    const end = isMapping ? endOfValue(text, start) : name.end;
    const key = isMapping ? String(JSON.parse(text.slice(name.start, name.end))) : index;
    yield { key, name, start, end };
    next = skipSpace(text, end);
    if (text[next] === ',') next = skipSpace(text, next + 1);
  }
}

/** What the path leads to, as far as it goes: of a key that is not there, the beginning of what should hold it. */
function find(text: string, path: readonly Key[], on: 'key' | 'value'): Span {
  const start = skipSpace(text, 0);
  let found: Span = { start, end: endOfValue(text, start) };
  for (const [index, key] of path.entries()) {
    // Of a key that stands twice, the last one counts.
    const entry = [...entriesOf(text, found.start)].findLast((one) => one.key === key);
    if (entry === undefined) return { start: found.start, end: found.start + 1 };
    found = on === 'key' && index === path.length - 1 ? entry.name : entry;
  }
  return found;
}

/** @param text valid JSON. @param name of the file */
export function locateJson(
  text: string,
  name: string,
  path: readonly Key[],
  on: 'key' | 'value' = 'value',
): Required<Pick<Problem, 'at' | 'source'>> {
  const { start, end } = find(text, path, on);
  const before = text.slice(0, start).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const source = (text.slice(start - column + 1).split('\n', 1)[0] ?? '').replace(/\r$/u, '');
  const length = Math.max(1, Math.min(end - start, source.length - column + 1));
  return { at: { file: name, line: before.length, column, length }, source };
}
