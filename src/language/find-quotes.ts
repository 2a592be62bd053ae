/** Pairs the quotation marks of a paragraph, so that a quotation may run over several sentences. */

import type { Word } from './clause.ts';
import { reportVerbs } from './people.ts';

/** One quotation; its words lie between the marks. */
export interface Quotation {
  readonly open: Word;
  /** Null for a quotation that was never closed: it ends with its sentence. */
  readonly close: Word | null;
  /** Its first words. */
  readonly inner: readonly Word[];
  /** Words that follow it, for "…", she said. */
  readonly after: readonly Word[];
}

/** Opening and closing marks → their quotation. */
export type Quotations = ReadonlyMap<Word, Quotation>;

const doubleMarks = new Set(['"', '“', '”', '«', '»', '„']);
const singleMarks = new Set(["'", '‘', '’']);

/** How many words after a quotation may hold its speaker, and how many of its own may tell. */
const reach = 6;
const innerReach = 20;

/** @param words of one paragraph, over all its sentences */
export function findQuotes(words: readonly Word[]): Quotations {
  const found = new Map<Word, Quotation>();
  const add = (from: number, to: number | null) => {
    const open = words[from];
    if (!open || (to !== null && isScare(words, from, to))) return;
    const close = to === null ? null : (words[to] ?? null);
    const inner = words.slice(from + 1, Math.min(to ?? words.length, from + 1 + innerReach));
    const quotation = { open, close, inner, after: to === null ? [] : words.slice(to + 1, to + 1 + reach) };
    found.set(open, quotation);
    if (close) found.set(close, quotation);
  };
  let double: number | null = null;
  let single: number | null = null;
  for (const [i, word] of words.entries()) {
    if (word.tag !== 'PUNCT') continue;
    const opening = isOpening(words, i);
    const closing = isClosing(words, i);
    if (doubleMarks.has(word.norm)) {
      if (double !== null && (closing || !opening)) {
        add(double, i);
        double = null;
      } else if (opening || !closing) {
        if (double !== null) add(double, null);
        double = i;
      }
    } else if (double === null && singleMarks.has(word.norm)) {
      if (single !== null && closing) {
        add(single, i);
        single = null;
      } else if (opening) single = i;
    }
  }
  if (double !== null) add(double, null);
  return found;
}

function isOpening(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word && '“‘„«'.includes(word.norm)) return true;
  return (
    word?.norm !== '”' &&
    word?.norm !== '»' &&
    word?.end === words[i + 1]?.start &&
    (words[i - 1]?.end !== word?.start || followsBracket(words, i))
  );
}

function isClosing(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word && '”»'.includes(word.norm)) return true;
  if (word === undefined || '“‘„«'.includes(word.norm) || followsBracket(words, i)) return false;
  return words[i - 1]?.end === word.start;
}

function followsBracket(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1]?.norm;
  return previous === '(' || previous === '[';
}

/** A word or three in running text are no speech ("my 'telephone voice'"), unless somebody says them. */
function isScare(words: readonly Word[], from: number, to: number): boolean {
  const inner = words.slice(from + 1, to);
  if (inner.length > 3 || inner.some((word) => /[!?]/u.test(word.norm))) return false;
  if (inner.length > 1 && inner.some(({ tag }) => tag === 'V' || tag === 'MD')) return false;
  const around = [...words.slice(Math.max(0, from - 3), from), ...words.slice(to + 1, to + 4)];
  return (
    !around.some((word) => word.tag === 'V' && reportVerbs.has(word.lemma)) &&
    /[\p{L},]/u.test(words[from - 1]?.norm ?? '')
  );
}
