/** Looking at a sentence's words first must never rule out a pattern that would match. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Word } from '../../src/language/clause.ts';
import { type CompiledPattern, compilePattern } from '../../src/rubric/compile-pattern.ts';
import { createCandidateFinder } from '../../src/rubric/find-candidates.ts';
import { makePatternTable } from '../../src/rubric/make-pattern-table.ts';
import { matchPattern } from '../../src/rubric/match-pattern.ts';
import { readPatternTable } from '../../src/rubric/pattern-table.ts';
import { wordsOf } from '../language/read-text.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { propertyTimeout, runs } from '../property-runs.ts';

type Lexicon = Parameters<typeof compilePattern>[1];

const compiled = (sources: readonly string[], lexicon: Lexicon): CompiledPattern[] =>
  sources.map((source) => {
    const result = compilePattern(source, lexicon);
    if ('fault' in result) throw new Error(`${source} ${result.fault}`);
    return result.pattern;
  });

/** @returns a function giving the numbers of the patterns that are visited, each as often as it is */
function finderOf(patterns: readonly CompiledPattern[]): (sentence: readonly Word[]) => number[] {
  const placed = patterns.map((pattern, place) => ({ signal: 0, place, pattern }));
  const visitCandidates = createCandidateFinder(readPatternTable(makePatternTable(placed)));
  return (sentence) => {
    const visited: number[] = [];
    visitCandidates(sentence, (pattern) => visited.push(pattern));
    return visited;
  };
}

/** "gave/give" is the word "gave" with the lemma "give"; digits are numbers. */
const sentence = (text: string): readonly Word[] =>
  text.split(' ').map((entry) => {
    const [norm = '', lemma = norm] = entry.split('/');
    return { norm, lemma, tag: /^\d+$/u.test(norm) ? 'NUM' : 'N' } as Word;
  });

const lexicon = { remedies: ['refund', 'gift card'] };

describe('a pattern', () => {
  it.each([
    ['i {give} … <remedies>', 'i gave/give her a refund', true],
    ['i {give} … <remedies>', 'i gave/give her a gift card', true],
    ['i {give} … <remedies>', 'i gave/give her a hug', false],
    ['i {give} … <remedies>', 'i took/take her refund', false],
    ['i gave', 'i gave/give', true],
    ['i give', 'i gave/give', false],
    ['{found}', 'found/find', true],
    ['i (gave|handed) her', 'i handed/hand her', true],
    ['i really? {give}', 'i give', true],
    ['i <number> times', 'i called 20 times', true],
    ['i <number> times', 'i called many times', false],
    ['i <number>? times', 'i many times', true],
    ['i … sorry', 'i was/be', false],
    ['help ?', 'help ?', true],
    ['i constructor', 'i __proto__', false],
  ])('%s in "%s": %s', (source, text, expected) => {
    expect(finderOf(compiled([source], lexicon))(sentence(text))).toEqual(expected ? [0] : []);
  });

  it('is visited once, though its words come again and other patterns share them', () => {
    const find = finderOf(compiled(['i {give}', '{give} her', 'i {take}', 'her i'], lexicon));
    expect(find(sentence('i gave/give her i give her')).sort()).toEqual([0, 1, 3]);
  });

  it('is not brought by the sentence before', () => {
    const find = finderOf(compiled(['i {give} <number>'], lexicon));
    expect(find(sentence('i gave/give 3'))).toEqual([0]);
    expect(find(sentence('i gave/give'))).toEqual([]);
    expect(find([])).toEqual([]);
  });

  it('is found by a word of very many choices', () => {
    const sources = Array.from({ length: 90 }, (_, k) => `(give way${k}|other${k}) now`);
    const find = finderOf(compiled([...sources, ...sources.map((_, k) => `(give|more${k}) then`)], lexicon));
    expect(find(sentence('give then'))).toHaveLength(90);
    expect(find(sentence('give way7 now'))).toEqual([7]);
  });
});

const { elements, flags, lexicon: sets } = shippedLibrary();
const signals = [...Object.values(elements), ...Object.values(flags)].flatMap((page) => page.signals);
const patterns = compiled(
  signals.flatMap(({ patterns, keywords }) => [...patterns, ...keywords.map((keyword) => `{${keyword}}`)]),
  sets,
);
const find = finderOf(patterns);
const matchesIn = (words: readonly Word[]): number[] =>
  [...patterns.keys()].filter((k) =>
    words.some((_, from) => matchPattern(patterns[k] as CompiledPattern, words, from) >= 0),
  );
const examples = signals.flatMap((signal) => signal.examples.hits);

test(
  'every shipped pattern that matches in an example that must be hit is visited, and few others are',
  () => {
    let matched = 0;
    let visited = 0;
    for (const example of examples) {
      const words = wordsOf(example.replace(/[[\]]/gu, ''));
      const candidates = find(words);
      const matching = matchesIn(words);
      expect(new Set(candidates).size).toBe(candidates.length);
      const left = new Set(candidates);
      expect({ example, missed: matching.filter((k) => !left.has(k)) }).toEqual({ example, missed: [] });
      matched += matching.length;
      visited += candidates.length;
    }
    expect(matched).toBeGreaterThan(500);
    expect(visited).toBeLessThan((examples.length * patterns.length) / 10);
  },
  propertyTimeout,
);

const pieces = ['i', '{give}', 'gave', '<remedies>', '(a lot|her card)', '<number>', '{gift card|take}', '?'];
const source = fc
  .tuple(
    fc.constantFrom(...pieces),
    fc.array(fc.constantFrom(...pieces, '…', '…1', 'her?', '<number>?', '{take}?')),
  )
  .map(([first, rest]) => [first, ...rest.slice(0, 4)].join(' '));
const vocabulary = [
  'i',
  'gave/give',
  'give',
  'her',
  'a',
  'lot',
  'gift',
  'card',
  'refunds/refund',
  '3',
  'took/take',
  '?',
];

test(
  'any pattern that matches somewhere in a sentence is visited, among others and alone',
  () => {
    const drawn = fc.tuple(
      fc.array(source, { minLength: 1, maxLength: 12 }),
      fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(drawn, ([sources, chosen]) => {
        const own = compiled(sources, lexicon);
        const words = sentence(chosen.join(' '));
        const visited = finderOf(own)(words);
        for (const [k, pattern] of own.entries()) {
          if (!words.some((_, from) => matchPattern(pattern, words, from) >= 0)) continue;
          expect(visited).toContain(k);
          expect(finderOf([pattern])(words)).toEqual([0]);
        }
      }),
      runs(1000),
    );
  },
  propertyTimeout,
);
