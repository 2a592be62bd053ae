/** Tells how much of an answer says the same thing again, or was copied from somewhere else. */

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
  return findCopies([source])(answer, size);
}

/**
 * For many answers beside the same sources: each source is cut up once.
 *
 * @returns a function giving the share (0…1) copied from the source that the answer has most of
 */
export function findCopies(sources: readonly string[]): (answer: string, size?: number) => number {
  const bySize = new Map<number, ReadonlyMap<string, readonly number[]>>();
  return (answer, size = 5) => {
    const words = plainWords(answer);
    if (words.length < shortestCopy) return 0;
    const length = Math.max(1, Math.min(Math.floor(size), words.length));
    const own = shingles(words, length);
    const places = bySize.get(length) ?? findPlaces(sources, length);
    bySize.set(length, places);
    const copied = new Map<number, number>();
    for (const shingle of own)
      for (const source of places.get(shingle) ?? []) copied.set(source, (copied.get(source) ?? 0) + 1);
    return Math.max(0, ...copied.values()) / own.length;
  };
}

/** In which of the sources each shingle stands. */
function findPlaces(sources: readonly string[], size: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [k, source] of sources.entries()) {
    for (const shingle of shingles(plainWords(source), size)) {
      const list = places.get(shingle);
      if (list === undefined) places.set(shingle, [k]);
      else if (list.at(-1) !== k) list.push(k);
    }
  }
  return places;
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

function shingles(words: readonly string[], size: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - size + 1))
    .map((_, i) => words.slice(i, i + size).join(' '));
}
