/** Finds the word that was meant where a word is unknown: one slip of the finger away, and common in answers about service. */

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words have too many neighbours. */
const shortest = 4;

/** Words worth mending to, and how common they are; no word that costs points is among them. With 0: words to leave alone. */
export type CommonWords = ReadonlyMap<string, number>;

/** @param text one word a line, the commonest first; "=word" is a word that is no slip although the dictionary lacks it */
export function readCommonWords(text: string): CommonWords {
  const words = text.split('\n').filter((word) => word !== '');
  const common = new Map<string, number>();
  for (let rank = 0; rank < words.length; rank += 1) {
    const word = words[rank] as string;
    if (word.startsWith('=')) common.set(word.slice(1), 0);
    else common.set(word, words.length - rank);
  }
  return common;
}

/**
 * The commonest word at a Damerau–Levenshtein distance of one: a letter left out, put in, changed, or two swapped.
 * @param word lower case, unknown to the dictionary
 * @returns null when there is none
 */
export function mendTypo(word: string, common: CommonWords): string | null {
  if (word.length < shortest || !/^[a-z]+$/u.test(word) || common.has(word)) return null;
  let best: string | null = null;
  let bestRank = 0;
  const consider = (candidate: string) => {
    const rank = common.get(candidate) ?? 0;
    if (rank <= bestRank) return;
    best = candidate;
    bestRank = rank;
  };
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    const after = word.slice(i + 1);
    consider(before + after);
    const next = word[i + 1];
    if (next !== undefined) consider(before + next + word[i] + word.slice(i + 2));
    for (const letter of letters) {
      consider(before + letter + word.slice(i));
      if (i < word.length) consider(before + letter + after);
    }
  }
  return best;
}
