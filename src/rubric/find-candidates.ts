/** The patterns that may match in a sentence, by the words that it has: nearly all are ruled out without being looked at. */

import type { Word } from '../language/clause.ts';
import { numberChoice, type PatternTable } from './pattern-table.ts';

/** A word of so many choices brings them as bits, all at once. */
const manyChoices = 40;

/** Choices that a word can be the anchor of. */
type Anchored = { readonly few: Uint16Array } | { readonly many: Uint32Array } | undefined;

/** @returns a function that visits, in no particular order, every pattern of which all needed words stand in the sentence */
export function createCandidateFinder(
  table: PatternTable,
): (sentence: readonly Word[], visit: (pattern: number) => void) => void {
  const byForm = remember((word) => table.anchoredBy(word, 'form'), table.choiceCount);
  const byLemma = remember((word) => table.anchoredBy(word, 'lemma'), table.choiceCount);
  const keyedBy = rememberList(table.keyedBy);
  const needsOf = rememberList(table.needsOf);
  // A bit for each choice that some word of the sentence has.
  const met = emptyBits(table.choiceCount);
  const meet = (anchored: Anchored) => {
    if (anchored === undefined) return;
    if ('few' in anchored) for (const choice of anchored.few) setBit(met, choice);
    else for (let k = 0; k < met.length; k += 1) met[k] = (met[k] as number) | (anchored.many[k] as number);
  };
  return (sentence, visit) => {
    met.fill(0);
    for (const { norm, lemma, tag } of sentence) {
      meet(byForm(norm));
      meet(byLemma(lemma));
      if (norm !== lemma) meet(byLemma(norm));
      if (tag === 'NUM') setBit(met, numberChoice);
    }
    for (const choice of table.keys) {
      if (!hasBit(met, choice)) continue;
      for (const pattern of keyedBy(choice)) if (hasBits(met, needsOf(pattern))) visit(pattern);
    }
  };
}

function rememberList(list: (number: number) => Uint16Array): (number: number) => Uint16Array {
  const known: Uint16Array[] = [];
  return (number) => {
    known[number] ??= list(number);
    return known[number] as Uint16Array;
  };
}

/** The same words come again and again. */
function remember(
  find: (word: string) => Uint16Array | undefined,
  choiceCount: number,
): (word: string) => Anchored {
  const known = new Map<string, Anchored>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found;
    const few = find(word);
    const anchored =
      few === undefined || few.length < manyChoices ? few && { few } : { many: bitsOf(few, choiceCount) };
    if (known.size < 20_000) known.set(word, anchored);
    return anchored;
  };
}

function emptyBits(count: number): Uint32Array {
  return new Uint32Array((count + 31) >>> 5);
}

function bitsOf(numbers: Uint16Array, count: number): Uint32Array {
  const bits = emptyBits(count);
  for (const number of numbers) setBit(bits, number);
  return bits;
}

function setBit(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
}

function hasBit(bits: Uint32Array, number: number): boolean {
  return (((bits[number >>> 5] as number) >>> (number & 31)) & 1) === 1;
}

function hasBits(bits: Uint32Array, numbers: Uint16Array): boolean {
  for (let k = 0; k < numbers.length; k += 1) if (!hasBit(bits, numbers[k] as number)) return false;
  return true;
}
