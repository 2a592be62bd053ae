/** Tells how much of an answer says the same thing again, or was copied from somewhere else. */

import { hashSeed, hashStep } from './hash-step.ts';

/** Shorter sentences ("I said sorry.") may come twice in an honest answer. */
const shortestSentence = 4;
/** Fewer words of an answer are everybody's. */
const shortestCopy = 3;

/**
 * @param sentences of one answer, in order, as typed
 * @returns the share (0…1) of its words that stand in a sentence of four or more words found word for word earlier
 */
export function repeatedShare(sentences: readonly string[]): number {
  const seen = new Set<string>();
  let all = 0;
  let repeated = 0;
  for (const sentence of sentences) {
    const words = plainWords(sentence);
    all += words.length;
    if (words.length < shortestSentence) continue;
    const key = words.join(' ');
    if (seen.has(key)) repeated += words.length;
    else seen.add(key);
  }
  return all === 0 ? 0 : repeated / all;
}

/**
 * @param source the question, or a published sample answer
 * @param size words in a shingle; an answer of three words up to that is compared as a whole
 * @returns the share (0…1) of the answer's shingles that also stand in the source
 */
export function copiedShare(answer: string, source: string, size = 5): number {
  const words = hashWords(answer);
  if (words.length < shortestCopy) return 0;
  const length = Math.max(1, Math.min(Math.floor(size), words.length));
  const own = shingles(words, length);
  const theirs = new Set(shingles(hashWords(source), length));
  return own.filter((shingle) => theirs.has(shingle)).length / own.length;
}

/** Words in a shingle of the sources. */
const sourceSize = 5;
/** Places for the shingles of some hundred sources: so many that most are free. */
const filterBits = 16;

/**
 * For many answers beside the same sources. Nearly every answer is cleared by a look at which shingles the sources may have.
 *
 * @param sources looked at when an answer was not cleared, or no filter is given
 * @param filter of these sources, as `filterOf` makes it
 * @returns a function telling whether so much of an answer (0…1), of five words or more, stands in one of the sources
 */
export function findCopies(
  sources: () => readonly string[],
  filter?: Uint8Array,
): (answer: string, share: number) => boolean {
  let known = filter;
  return (answer, share) => {
    known ??= filterOf(sources());
    const bits = known;
    const own = shingles(hashWords(answer), sourceSize);
    const perhaps = own.filter((shingle) => hasBit(bits, placeOf(shingle))).length;
    if (perhaps === 0 || perhaps < share * own.length) return false;
    return sources().some((source) => copiedShare(answer, source, sourceSize) >= share);
  };
}

/** A bit for every place that a shingle of the sources falls on. */
export function filterOf(sources: readonly string[]): Uint8Array {
  const filter = new Uint8Array(1 << (filterBits - 3));
  for (const source of sources) {
    for (const shingle of shingles(hashWords(source), sourceSize)) {
      const place = placeOf(shingle);
      filter[place >>> 3] = (filter[place >>> 3] as number) | (1 << (place & 7));
    }
  }
  return filter;
}

function hasBit(bits: Uint8Array, place: number): boolean {
  return (((bits[place >>> 3] as number) >>> (place & 7)) & 1) === 1;
}

function placeOf(shingle: number): number {
  return (shingle ^ (shingle >>> filterBits)) & ((1 << filterBits) - 1);
}

/** Lower-case words without punctuation or apostrophes ("Don’t" → "dont"). */
function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’ʼ]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** The same words as numbers of 32 bits (FNV-1a): that two differing runs of words share one is too seldom to matter. */
function hashWords(text: string): number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words: number[] = [];
  let hash = hashSeed;
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    if (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code > 0x7f && isLetter(plain, i))
    )
      hash = hashStep(hash, code);
    else if (hash !== hashSeed && !apostrophes.has(code)) {
      words.push(hash);
      hash = hashSeed;
    }
  }
  if (hash !== hashSeed) words.push(hash);
  return words;
}

const apostrophes = new Set([0x27, 0x2019, 0x2bc]);

/** Whether the unit at `i` belongs to a letter, digit or accent; both halves of one beyond U+FFFF do. */
function isLetter(text: string, i: number): boolean {
  const isSecondHalf = i > 0 && /[\udc00-\udfff]/.test(text[i] as string);
  const letter = String.fromCodePoint(text.codePointAt(isSecondHalf ? i - 1 : i) as number);
  return !apostrophes.has(letter.charCodeAt(0)) && /[\p{L}\p{M}\p{N}]/u.test(letter);
}

function shingles(words: readonly number[], size: number): number[] {
  const found: number[] = [];
  for (let i = 0; i + size <= words.length; i += 1) {
    let hash = hashSeed;
    for (let k = i; k < i + size; k += 1) hash = hashStep(hash ^ (hash >>> 15), words[k] as number);
    found.push(hash);
  }
  return found;
}
