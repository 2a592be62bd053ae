/** Works out, when the program is built or a bank brings signals of its own, which words each pattern cannot do without. */

import { joinLists } from '../text/number-lists.ts';
import { type PackedArray, packArrays } from '../text/packed-arrays.ts';
import { orderWords, storeWords } from '../text/word-list.ts';
import type { Choice, CompiledPattern, Sequence, WordTest } from './compile-pattern.ts';
import { numberChoice } from './pattern-table.ts';

export interface PlacedPattern {
  readonly signal: number;
  readonly place: number;
  readonly pattern: CompiledPattern;
}

/** What a step asks for: a word choice, or a number. */
type Needed = Choice | typeof numberChoice;

interface Anchor {
  readonly word: WordTest;
  /** Of how many alternatives it is a word. */
  readonly uses: number;
}

/** Numbers stand in about as many sentences as a word of so many alternatives. */
const usesOfNumbers = 100;

/** @returns the bytes that `readPatternTable` reads */
export function makePatternTable(patterns: readonly PlacedPattern[]): Uint8Array {
  const needs = patterns.map(({ pattern }) => neededBy(pattern));
  const anchors = findAnchors(new Set(needs.flat()));
  const commonness = new Map<Needed, number>([[numberChoice, usesOfNumbers]]);
  for (const [choice, list] of anchors)
    commonness.set(
      choice,
      list.reduce((sum, { uses }) => sum + uses, 0),
    );
  const numbers = new Map([...commonness.keys()].map((needed, number) => [needed, number]));
  const numberOf = (needed: Needed) => numbers.get(needed) as number;
  const keyed: number[][] = Array.from(numbers, () => []);
  for (const [p, list] of needs.entries()) {
    const rarer = (a: Needed, b: Needed) => (Number(commonness.get(b)) < Number(commonness.get(a)) ? b : a);
    keyed[numberOf(list.reduce(rarer))]?.push(p);
  }
  const form = new Map<string, number[]>();
  const lemma = new Map<string, number[]>();
  for (const [choice, list] of anchors) {
    for (const { word } of list) {
      const lists = word.anyForm ? lemma : form;
      lists.set(word.text, [...(lists.get(word.text) ?? []), numberOf(choice)]);
    }
  }
  const words = orderWords([...form.keys(), ...lemma.keys()]);
  const listsOf = (map: ReadonlyMap<string, readonly number[]>) => words.map((word) => map.get(word) ?? []);
  return packArrays(
    { choices: numbers.size },
    {
      ...storeWords(words),
      ...named('form', listsOf(form)),
      ...named('lemma', listsOf(lemma)),
      ...named('keyed', keyed),
      ...named(
        'needs',
        needs.map((list) => list.map(numberOf)),
      ),
      signals: Uint16Array.from(patterns, ({ signal }) => signal),
      places: Uint16Array.from(patterns, ({ place }) => place),
    },
  );
}

function neededBy({ steps }: CompiledPattern): Needed[] {
  return steps.flatMap((step): Needed[] => {
    if (step.kind === 'gap' || step.optional) return [];
    return [step.kind === 'number' ? numberChoice : step.choice];
  });
}

function named(name: string, lists: readonly (readonly number[])[]): Record<string, PackedArray> {
  const { lengths, items } = joinLists(lists);
  return { [`${name}.lengths`]: lengths, [`${name}.items`]: items };
}

/** Of each word choice the anchors of its alternatives, none twice. */
function findAnchors(needed: ReadonlySet<Needed>): ReadonlyMap<Choice, readonly Anchor[]> {
  const choices = [...needed].filter((choice) => choice !== numberChoice);
  const uses = new Map<string, number>();
  for (const { alternatives } of choices)
    for (const { text } of alternatives.sequences.flat()) uses.set(text, (uses.get(text) ?? 0) + 1);
  const anchorOf = (sequence: Sequence): Anchor[] =>
    sequence
      .map((word) => ({ word, uses: uses.get(word.text) ?? 0 }))
      .sort((a, b) => a.uses - b.uses)
      .slice(0, 1);
  return new Map(
    choices.map((choice) => {
      const anchors = choice.alternatives.sequences.flatMap(anchorOf);
      return [choice, [...new Map(anchors.map((anchor) => [keyOf(anchor.word), anchor])).values()]];
    }),
  );
}

function keyOf({ text, anyForm }: WordTest): string {
  return `${anyForm} ${text}`;
}
