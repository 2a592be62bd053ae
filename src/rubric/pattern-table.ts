/** Which words each pattern cannot do without, as arrays that are used as they lie in their file. */

import { listAt, type NumberLists, openLists } from '../text/number-lists.ts';
import { unpackArrays } from '../text/packed-arrays.ts';
import { readWordList, takeWords } from '../text/word-list.ts';

/** The choice that any number satisfies. */
export const numberChoice = 0;

/**
 * A choice is what must stand at one step of a pattern: one of several alternatives. Each alternative is looked up by its
 * anchor, the rarest of its words; each pattern by its key, the rarest choice that it needs. Patterns are counted in the
 * order of the rubrics, those left out that do not compile.
 */
export interface PatternTable {
  readonly choiceCount: number;
  /** Choices with an alternative that has this anchor, in this very form or any form of this lemma. */
  anchoredBy(word: string, by: 'form' | 'lemma'): Uint16Array | undefined;
  /** The choices that are the key of some pattern. */
  readonly keys: readonly number[];
  /** The patterns with this key. */
  keyedBy(choice: number): Uint16Array;
  needsOf(pattern: number): Uint16Array;
  /** Its signal, and its place among that signal's patterns. */
  placeOf(pattern: number): readonly [signal: number, place: number];
}

/** @param file as `makePatternTable` made it */
export function readPatternTable(file: Uint8Array): PatternTable {
  const { about, take } = unpackArrays<{ readonly choices: number }>(file);
  const lists = (name: string): NumberLists =>
    openLists({ lengths: take(`${name}.lengths`, 'u16'), items: take(`${name}.items`, 'u16') });
  const needs = lists('needs');
  const keyed = lists('keyed');
  const anchored = { form: lists('form'), lemma: lists('lemma') };
  const words = readWordList(takeWords(take));
  const signals = take('signals', 'u16');
  const places = take('places', 'u16');
  const keys: number[] = [];
  for (let choice = 0; choice < about.choices; choice += 1)
    if (keyed.starts[choice] !== keyed.starts[choice + 1]) keys.push(choice);
  return {
    choiceCount: about.choices,
    keys,
    anchoredBy(word, by) {
      const at = words.indexOf(word);
      const found = at < 0 ? undefined : listAt(anchored[by], at);
      return found?.length ? found : undefined;
    },
    keyedBy: (choice) => listAt(keyed, choice),
    needsOf: (pattern) => listAt(needs, pattern),
    placeOf: (pattern) => [signals[pattern] as number, places[pattern] as number],
  };
}
