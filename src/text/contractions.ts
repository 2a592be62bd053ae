/** Where a contraction is cut in two, with or without its apostrophe: "didn't" and "didnt" → did + n't. */

/** Endings after an apostrophe that become a token of their own. */
const endings = new Set(["n't", "'s", "'d", "'m", "'ve", "'re", "'ll"]);

/** Contractions typed without an apostrophe: where the second part begins and what it means. */
const bare: Readonly<Record<string, readonly [number, string]>> = Object.fromEntries(
  [
    ...['do', 'did', 'does', 'was', 'is', 'are', 'have', 'had', 'has', 'could', 'would', 'should', 'need', 'ai']
      .map((stem) => [`${stem}nt`, [stem.length, "n't"]] as const),
    ['werent', [4, "n't"]] as const,
    ['cant', [2, "n't"]] as const,
    ['wont', [2, "n't"]] as const,
    ['im', [1, "'m"]] as const,
    ['ive', [1, "'ve"]] as const,
    ['id', [1, "'d"]] as const,
    ['youre', [3, "'re"]] as const,
    ['theyre', [4, "'re"]] as const,
    ['youve', [3, "'ve"]] as const,
    ['weve', [2, "'ve"]] as const,
    ['theyve', [4, "'ve"]] as const,
    ['youd', [3, "'d"]] as const,
    ['hed', [2, "'d"]] as const,
    ['theyd', [4, "'d"]] as const,
    ['youll', [3, "'ll"]] as const,
    ['theyll', [4, "'ll"]] as const,
    ['thats', [4, "'s"]] as const,
    ['whats', [4, "'s"]] as const,
    ['theres', [5, "'s"]] as const,
    ['hes', [2, "'s"]] as const,
    ['shes', [3, "'s"]] as const,
    ['couldve', [5, "'ve"]] as const,
    ['wouldve', [5, "'ve"]] as const,
    ['shouldve', [6, "'ve"]] as const,
  ],
);

/** "my id", "photo id": the card, not "I'd". */
const beforeId = new Set(['an', 'the', 'my', 'his', 'her', 'their', 'your', 'no', 'photo', 'of', 'order', 'user', 'customer', 'for', 'valid', 'with', 'any', 'some', 'age', 'show', 'account', 'without', 'ask', 'asked', 'ticket', 'employee', 'fake', 'see', 'caller']);

/**
 * @param word lower case, straight apostrophes
 * @param previous the word before it, for the ambiguous ones
 * @returns the offset of the second part and its usual spelling, or null
 */
export function splitContraction(word: string, previous: string): readonly [number, string] | null {
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe > 0) {
    if (word.endsWith("n't") && word.length > 3) return [word.length - 3, "n't"];
    const ending = word.slice(apostrophe);
    return endings.has(ending) ? [apostrophe, ending] : null;
  }
  const cut = Object.hasOwn(bare, word) ? bare[word] : undefined;
  if (!cut || (word === 'id' && beforeId.has(previous))) return null;
  return cut;
}
