/** The answer's own words, safe to print, in quotation marks and no longer than needed. */

import type { Span } from '../text/document.ts';
import { printableLine } from './printable.ts';

/** A quotation longer than this many letters keeps its beginning and its end. */
const longest = 160;

/** `"let her finish"`: the words at a span, on one line. */
export function quote(answer: string, span: Span): string {
  const words = printableLine(answer.slice(span.start, span.end));
  if (words.length <= longest) return `"${words}"`;
  const head = words.slice(0, Math.floor(longest * 0.7)).replace(/\s\S*$/u, '');
  const tail = words.slice(-Math.floor(longest * 0.25)).replace(/^\S*\s/u, '');
  return `"${head} … ${tail}"`;
}

/** Several quotations, each once, in the order of the answer. */
export function quoteAll(answer: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return [...new Set(ordered.map((span) => quote(answer, span)))].join(', ');
}
