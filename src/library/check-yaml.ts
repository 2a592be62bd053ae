/** The faults that lie in the YAML itself: syntax, keys that stand twice, anchors and aliases. */

import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  visit,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../error.ts';
import { didYouMean } from './did-you-mean.ts';
import { locate, type SourceText } from './source-text.ts';

/** After the first few, a parser mostly repeats itself. */
const mostSyntaxFaults = 20;
/** What all aliases together may stand for, in nodes. */
const mostExpandedNodes = 50_000;

const hints: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'indent with spaces; YAML does not allow tabs there',
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotes around it',
  BAD_SCALAR_START: 'a text that begins with this character needs quotes around it',
  BAD_ALIAS: 'a text that begins with "*" or "&" needs quotes around it',
  BAD_DQ_ESCAPE: "write a backslash twice, or use single quotes ('…')",
  MULTILINE_IMPLICIT_KEY: 'check that the line before ends its value and that this one has "key: value"',
  BAD_INDENT: 'line it up with the entries above it',
  TAG_RESOLVE_FAILED: 'tags ("!name") are not read here; a text that begins with "!" needs quotes',
};

type Parsed = Document.Parsed<ParsedNode>;

/** At most one fault a line. Empty when the document can be turned into values. */
export function checkSyntax(document: Parsed, source: SourceText): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of [...document.errors, ...document.warnings]) {
    if (problems.has(source.lines.linePos(error.pos[0]).line)) continue;
    const indent = indentFault(error, source.text);
    const start = error.code === 'MISSING_CHAR' && indent === null ? openQuote(document, error.pos[0]) : null;
    const found = locate(source, start ?? error.pos[0], start === null ? error.pos[1] : start + 1);
    const hint = indent?.hint ?? hints[error.code];
    const message =
      start === null ? (indent?.message ?? wordsFor(error)) : 'the quote that begins here is never closed';
    problems.set(found.at.line, {
      code: 'yaml-syntax',
      message,
      ...found,
      ...(hint === undefined ? {} : { hint }),
    });
    if (problems.size === mostSyntaxFaults) break;
  }
  const version = document.directives.yaml;
  if (version.explicit && version.version !== '1.2') {
    const at = source.text.indexOf('%YAML');
    const message = `YAML ${version.version} is not read here, only 1.2`;
    problems.set(0, {
      code: 'yaml-syntax',
      message,
      ...locate(source, at, at + 9),
      hint: 'leave the %YAML line out',
    });
  }
  return [...problems.values()];
}

/** What is wrong where the parser misses a sign or meets a key too many, because a line begins in the wrong column; else null. */
function indentFault(
  { code, message, pos }: YAMLError,
  text: string,
): Pick<Problem, 'message' | 'hint'> | null {
  const [line = ''] = text.slice(pos[0]).split('\n', 1);
  const isKey = code === 'BLOCK_AS_IMPLICIT_KEY';
  if (message.startsWith('Sequence item without') || (isKey && /^\s*- /u.test(line))) {
    const wrong = 'this line begins in another column than the lines of its kind above it';
    return { message: wrong, hint: 'check its indentation: it wants as many spaces in front as those' };
  }
  if (!isKey || /:(?:\s|$)/u.test(line)) return null;
  return {
    message: 'this goes on in the next line, where a ": " makes a key of it',
    hint: 'check the indentation of the next line, or put the whole text in quotes',
  };
}

function wordsFor(error: YAMLError): string {
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return 'this is read as a key, because of the ": " further on';
  const [line = ''] = error.message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** Where the quoted text begins that runs up to `end`; the parser points at its end, often that of the file. */
function openQuote(document: Parsed, end: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < end && range[1] >= end - 1) start = range[0];
    },
  });
  return start;
}

/** Keys that stand twice in one mapping. */
export function checkKeys(document: Parsed, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const found = locate(source, key.range[0], key.range[1]);
        const first = seen.get(key.value);
        if (first !== undefined) {
          const message = `the key "${String(key.value)}" stands twice; it is already there in line ${first}`;
          problems.push({ code: 'yaml-syntax', message, ...found });
        } else if (key.value === '__proto__') {
          problems.push({
            code: 'unknown-key',
            message: '"__proto__" is not a key that can be used',
            ...found,
          });
        }
        seen.set(key.value, first ?? found.at.line);
      }
    },
  });
  return problems;
}

/** Aliases without an anchor, within their own anchor, or standing for more than a bank can need. */
export function checkAliases(document: Parsed, source: SourceText): Problem[] {
  const problems: Problem[] = [];
  const sizes = new Map<string, number | 'open'>();
  let expanded = 0;
  function measure(node: unknown): number {
    if (isAlias(node)) return measureAlias(node.source, node.range ?? [0, 0]);
    if (isPair(node)) return measure(node.key) + measure(node.value);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) sizes.set(anchor, 'open');
    let size = 1;
    if (isMap(node) || isSeq(node)) for (const item of node.items) size += measure(item);
    if (anchor !== undefined) sizes.set(anchor, size);
    return size;
  }
  function measureAlias(name: string, range: readonly number[]): number {
    const size = sizes.get(name);
    const report = (message: string, hint: { readonly hint?: string }) =>
      problems.push({
        code: 'yaml-alias',
        message,
        ...locate(source, range[0] ?? 0, range[1] ?? 0),
        ...hint,
      });
    if (size === undefined) {
      const hint = 'a text that begins with "*" needs quotes around it';
      report(`there is no anchor "&${name}" above this alias`, {
        hint,
        ...didYouMean(name, [...sizes.keys()]),
      });
    } else if (size === 'open') {
      report(`the alias "*${name}" stands inside its own anchor`, {});
    } else {
      const before = expanded;
      expanded += size;
      const over = before <= mostExpandedNodes && expanded > mostExpandedNodes;
      if (over) report('the aliases of this file stand for too much text', { hint: 'write the parts out' });
      return size;
    }
    return 1;
  }
  measure(document.contents);
  return problems.slice(0, mostSyntaxFaults);
}
