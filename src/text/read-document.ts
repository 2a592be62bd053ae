/** Cuts an answer into blocks, sentences and tokens without ever changing an offset. */

import { splitContraction } from './contractions.ts';
import type { Document, Sentence, Token, TokenKind } from './document.ts';
import { listMarker, splitLines } from './split-lines.ts';
import { addressSign, tokenPatternFor } from './token-pattern.ts';

/** Asterisks around words are emphasis; within a word they mask it ("f***"). */
const emphasis = /(?<![^\s\p{P}]|\*)(\*{1,3})(?=[^\s*])([^*\n]*[^\s*])\1(?![^\s\p{P}]|\*)/gu;

const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st']);
/** Shortenings after which only a capital begins a sentence. */
const shortenings = new Set(['eg', 'ie', 'etc', 'vs', 'approx', 'inc', 'ltd', 'sr', 'jr']);
const domains = new Set(['com', 'co', 'uk', 'org', 'net', 'io', 'gov', 'edu', 'ac']);

/** "… in my house too." then i look: who writes without capitals begins a sentence so. */
const begins = new Set('then so if when once after afterwards next now first finally we'.split(' '));

/** @param text the answer, any Unicode string */
export function readDocument(text: string): Document {
  const sentences: Sentence[] = [];
  let block = 0;
  for (const { start, end } of splitLines(text)) {
    const line = text.slice(start, end);
    if (line.trim() === '') {
      block += 1;
      continue;
    }
    const marker = listMarker.exec(line);
    const from = marker ? marker[0].length : 0;
    if (marker) block += 1;
    sentences.push(...splitSentences(tokenize(line.slice(from), start + from), block, marker !== null));
  }
  return { text, sentences };
}

/** Words, numbers, punctuation and symbols of one line, contractions cut in two. */
export function tokenize(line: string, offset: number): Token[] {
  const tokens: Token[] = [];
  const plain = line.includes('*') ? line.replace(emphasis, blankStars) : line;
  let last: RegExpExecArray | null = null;
  // One behind, as what a word is may hang on the next one.
  for (const match of plain.matchAll(tokenPatternFor(plain))) {
    if (last !== null) addToken(last[0], offset + last.index, tokens, match[0]);
    last = match;
  }
  if (last !== null) addToken(last[0], offset + last.index, tokens);
  return tokens;
}

function blankStars(_: string, stars: string, words: string): string {
  const blanks = ' '.repeat(stars.length);
  return `${blanks}${words}${blanks}`;
}

/** `next`: the text of the token after it. */
function addToken(raw: string, start: number, tokens: Token[], next = ''): void {
  const kind = kindOf(raw);
  const norm = raw.toLowerCase().replace(/[’ʼ´`]/gu, "'");
  const cut =
    kind === 'word' && norm.length === raw.length
      ? splitContraction(norm, tokens.at(-1)?.norm ?? '', next.toLowerCase())
      : null;
  if (!cut) {
    tokens.push({ start, end: start + raw.length, raw, norm, kind });
    return;
  }
  const [at, ending] = cut;
  addToken(raw.slice(0, at), start, tokens);
  tokens.push({ start: start + at, end: start + raw.length, raw: raw.slice(at), norm: ending, kind });
}

function kindOf(raw: string): TokenKind {
  if (addressSign.test(raw)) return 'symbol';
  // Most tokens; Unicode's classes are slow to make.
  if (/^[A-Za-z]/u.test(raw)) return 'word';
  if (/^[-.,!?;:'"()’]/u.test(raw)) return 'punctuation';
  if (/^[\p{L}\p{M}*]/u.test(raw) && /\p{L}/u.test(raw)) return 'word';
  if (/\p{N}/u.test(raw)) return 'number';
  return /^[\p{P}`´]/u.test(raw) ? 'punctuation' : 'symbol';
}

function splitSentences(tokens: readonly Token[], block: number, listItem: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let worded = false;
  const cut = (to: number) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (!worded || !first || !last) return;
    sentences.push({ start: first.start, end: last.end, tokens: tokens.slice(from, to), block, listItem });
    from = to;
    worded = false;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    worded ||= tokens[i]?.kind !== 'punctuation';
    if (!endsSentence(tokens, i, from)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      /^["”’')\]!?.]+$/u.test(tokens[to]?.norm ?? '') &&
      touches(tokens[to - 1], tokens[to])
    )
      to += 1;
    const isFullStop = tokens[i]?.norm === '.';
    i = to - 1;
    // "Where is it?" she asked.
    const goesOn = /["”’']/u.test(tokens[i]?.norm ?? '') && /^(?!i$)\p{Ll}/u.test(tokens[to]?.raw ?? '');
    if (!goesOn || (isFullStop && begins.has(tokens[to]?.norm ?? ''))) cut(to);
  }
  cut(tokens.length);
  return sentences;
}

function touches(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && token.end === next?.start;
}

/** @param from where the sentence began */
function endsSentence(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (!token || !/^(?:[.!?]|\.{2,}|…)$/u.test(token.norm)) return false;
  const next = tokens[i + 1];
  if (!next || /^[!?]$/u.test(token.norm)) return true;
  const capital = /^\p{Lu}/u.test(next.raw);
  if (token.norm !== '.') return capital || next.norm === token.norm;
  return stopEnds(tokens, i, from, next, capital);
}

/** A full stop may also belong to a shortening, an initial, a list's number or an address. */
function stopEnds(tokens: readonly Token[], i: number, from: number, next: Token, capital: boolean): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const earlier = tokens[i - 2];
  if (!previous) return true;
  if (
    touches(token, next) &&
    next.kind === 'word' &&
    (domains.has(next.norm) || (next.raw.length < 3 && previous.raw.length < 3))
  )
    return false;
  if (previous.kind === 'number') return i - 1 > from;
  // "a.m.", "e.g."
  if (earlier?.norm === '.' && touches(earlier, previous) && previous.raw.length === 1)
    return capital && (previous.norm === 'm' || previous.norm === 's');
  if ((previous.norm === 'am' || previous.norm === 'pm') && earlier?.kind === 'number') return capital;
  if (titles.has(previous.norm)) return false;
  if (shortenings.has(previous.norm)) return capital;
  if (previous.norm === 'no') return next.kind !== 'number';
  return previous.raw.length !== 1 || !/^\p{Lu}/u.test(previous.raw) || previous.norm === 'i';
}
