/** Cuts an answer into blocks, sentences and tokens without ever changing an offset. */

import { splitContraction } from './contractions.ts';
import type { Document, Sentence, Token, TokenKind } from './document.ts';

const tokenPattern =
  /(?:[\p{L}\p{M}]|\*(?=[\p{L}*]))(?:[\p{L}\p{M}\p{N}*]|['’ʼ](?=[\p{L}]))*|[#£$€₹]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|\p{L}+)?|\p{Extended_Pictographic}|\.{2,}|…|[^\s\p{L}\p{M}\p{N}]/gu;

const listMarker = /^[ \t]*(?:[-*•–·‣]|\(?\d{1,2}[.)]|[a-z][.)])[ \t]+/u;

/** Shortenings after which a full stop does not end the sentence. */
const shortenings = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'e.g', 'i.e', 'eg', 'ie', 'etc', 'vs', 'no', 'approx', 'a.m', 'p.m', 'am', 'pm', 'inc', 'ltd', 'sr', 'jr']);
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'st']);

/** @param text the answer, any Unicode string */
export function readDocument(text: string): Document {
  const sentences: Sentence[] = [];
  let block = 0;
  let lineStart = 0;
  for (const line of splitLines(text)) {
    const start = lineStart;
    lineStart += line.length + 1;
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

function splitLines(text: string): string[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/u).length === text.split('\n').length && !text.includes('\r')
    ? text.split('\n')
    : text.replace(/\r/gu, '\n').replace(/[\u2028\u2029]/gu, '\n').split('\n');
}

/** Words, numbers, punctuation and symbols of one line, contractions cut in two. */
export function tokenize(line: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(tokenPattern)) {
    const raw = match[0];
    const start = offset + match.index;
    const kind = kindOf(raw);
    const norm = raw.toLowerCase().replace(/[’ʼ]/gu, "'");
    const previous = tokens.at(-1)?.norm ?? '';
    const cut = kind === 'word' && norm.length === raw.length ? splitContraction(norm, previous) : null;
    if (!cut) {
      tokens.push({ start, end: start + raw.length, raw, norm, kind });
      continue;
    }
    const [at, ending] = cut;
    tokens.push({ start, end: start + at, raw: raw.slice(0, at), norm: norm.slice(0, at), kind });
    tokens.push({ start: start + at, end: start + raw.length, raw: raw.slice(at), norm: ending, kind });
  }
  return tokens;
}

function kindOf(raw: string): TokenKind {
  if (/^[\p{L}\p{M}*]/u.test(raw) && /\p{L}/u.test(raw)) return 'word';
  if (/\p{N}/u.test(raw)) return 'number';
  return /^[\p{P}…]/u.test(raw) ? 'punctuation' : 'symbol';
}

function splitSentences(tokens: readonly Token[], block: number, listItem: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    const part = tokens.slice(from, to);
    const first = part[0];
    const last = part.at(-1);
    if (first && last && part.some((token) => token.kind !== 'punctuation')) {
      sentences.push({ start: first.start, end: last.end, tokens: part, block, listItem });
      from = to;
    }
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && /^["”’')\]!?.]+$/u.test(tokens[to]?.norm ?? '') && tokens[to]?.start === tokens[to - 1]?.end) to += 1;
    cut(to);
    i = to - 1;
  }
  cut(tokens.length);
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !/^(?:[.!?]|\.{2,}|…)$/u.test(token.norm)) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.norm !== '.') return next.norm === token.norm || token.norm !== '…' || /^\p{Lu}/u.test(next.raw);
  const previous = tokens[i - 1];
  if (next.start === token.end && next.kind === 'word' && next.raw.length < 3 && previous && previous.raw.length < 3) return false;
  if (!previous || !shortenings.has(previous.norm)) return previous?.raw.length !== 1 || !/^\p{Lu}/u.test(previous.raw) || previous.norm === 'i';
  return !titles.has(previous.norm) && /^\p{Lu}/u.test(next.raw);
}
