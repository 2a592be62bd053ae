/** Cuts a tagged sentence into clauses: at punctuation, joining words, quotes and after verbs of saying. */

import type { Word } from './clause.ts';
import { reportVerbs } from './people.ts';

const subjectForms = new Set(['i', 'he', 'she', 'we', 'they', 'you', 'it', 'there']);
const openers = new Set(['because', 'cos', 'coz', 'cuz', 'if', 'when', 'while', 'whilst', 'although', 'though', 'unless', 'until', 'till', 'since', 'before', 'after', 'whereas', 'so', 'who', 'which', 'where', 'once', 'without', 'instead', 'rather', 'whenever', 'why', 'how', 'what', 'whether', 'that', 'than']);
const strongMarks = new Set([';', ':', '—', '–', '-', '(', ')', '...', '…', '..', '?', '!', '.', '/', '•']);
export const quoteMarks = new Set(['"', '“', '”', '«', '»', '„']);

/** A quote mark of any kind, single ones only where no letter touches them on the outer side. */
export function isQuote(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.tag !== 'PUNCT') return false;
  if (quoteMarks.has(word.norm)) return true;
  return word.norm === '‘' || ((word.norm === "'" || word.norm === '’') && isPairedSingle(words, i));
}

function isPairedSingle(words: readonly Word[], i: number): boolean {
  const opens = (k: number) => words[k]?.end === words[k + 1]?.start && words[k - 1]?.end !== words[k]?.start;
  const closes = (k: number) => words[k - 1]?.end === words[k]?.start;
  const same = (k: number) => words[k]?.norm === "'" || words[k]?.norm === '’' || words[k]?.norm === '‘';
  if (opens(i)) return words.some((_, k) => k > i + 1 && same(k) && closes(k));
  return closes(i) && words.some((_, k) => k < i && same(k) && opens(k));
}

/** @returns ranges [from, to) over the words, in order, covering all of them */
export function splitClauses(words: readonly Word[]): readonly (readonly [number, number])[] {
  const cuts = new Set<number>([0]);
  for (let i = 1; i < words.length; i += 1) if (beginsClause(words, i)) cuts.add(i);
  const starts = [...cuts].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const [k, from] of starts.entries()) {
    const to = starts[k + 1] ?? words.length;
    const last = ranges.at(-1);
    const forced = isQuote(words, from) || isQuote(words, from - 1) || words[from - 1]?.norm === ':' ;
    if (last && !forced && !hasVerb(words, from, to)) last[1] = to;
    else if (last && !forced && !hasVerb(words, last[0], last[1]) && !isQuote(words, last[0])) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.tag === 'V' || words[i]?.tag === 'MD') return true;
  return false;
}

function beginsClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const previous = words[i - 1];
  if (!word || !previous) return false;
  if (isQuote(words, i)) return !isScare(words, i);
  if (isQuote(words, i - 1)) return !isScare(words, i - 1);
  if (word.tag === 'PUNCT') return false;
  // "five-star" is one word: only a hyphen between spaces is a dash.
  if (previous.norm === '-' && (words[i - 2]?.end === previous.start || previous.end === word.start)) return false;
  if (previous.tag === 'PUNCT') return previous.norm === ',' || strongMarks.has(previous.norm);
  if (word.norm === 'than' && previous.norm === 'rather') return false;
  if (word.norm === 'that' && words[i + 1]?.tag === 'PUNCT') return false;
  if ((word.tag === 'SUB' || word.tag === 'WH' || word.norm === 'without' || word.norm === 'instead' || word.norm === 'rather') && openers.has(word.norm)) return true;
  if (word.tag === 'CONJ') return startsVerbGroup(words, i + 1);
  if (word.tag === 'PRON' && subjectForms.has(word.norm)) return startsSubject(words, i, previous);
  return false;
}

/** One or two quoted words in running text are no speech: "my 'telephone voice'". */
function isScare(words: readonly Word[], i: number): boolean {
  let other = i;
  for (let k = i + 1; k < Math.min(words.length, i + 5); k += 1) if (isQuote(words, k)) { other = k; break; }
  if (other === i) for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) if (isQuote(words, k)) { other = k; break; }
  const gap = Math.abs(other - i);
  return gap > 0 && gap <= 3 && !hasVerb(words, Math.min(i, other), Math.max(i, other));
}

/** After "and": a verb at once, or a subject that is followed by one. */
function startsVerbGroup(words: readonly Word[], i: number): boolean {
  for (let k = i; k < Math.min(words.length, i + 5); k += 1) {
    const word = words[k];
    if (!word || word.tag === 'PUNCT') return false;
    if (word.tag === 'V' || word.tag === 'MD') return true;
  }
  return false;
}

/** "he said | he was sorry", "the customer was rude | I stayed calm". */
function startsSubject(words: readonly Word[], i: number, previous: Word): boolean {
  if (previous.tag === 'CONJ' || previous.tag === 'SUB' || previous.tag === 'WH') return false;
  const next = words[i + 1];
  const after = words[i + 2];
  const verbNext = next?.tag === 'V' || next?.tag === 'MD' || ((next?.tag === 'R' || next?.tag === 'NEG') && (after?.tag === 'V' || after?.tag === 'MD'));
  if (!verbNext) return false;
  if (previous.tag === 'MD' || (previous.tag === 'V' && (previous.lemma === 'do' || previous.lemma === 'have' || previous.lemma === 'be'))) return false;
  if (words[i]?.norm === 'you' || words[i]?.norm === 'it') return reportVerbs.has(previous.lemma) || previous.tag === 'PRON' || previous.tag === 'N';
  return true;
}
