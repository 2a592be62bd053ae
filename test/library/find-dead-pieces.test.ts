/** Pieces of patterns that compile and yet match nothing. */

import { expect, test } from 'vitest';
import { findDeadPieces } from '../../src/library/find-dead-pieces.ts';
import { compilePattern } from '../../src/rubric/compile-pattern.ts';
import { checkSignal } from '../../src/score/check-signal.ts';
import { wordTable } from '../score/word-table.ts';
import { shippedLibrary } from './shipped-library.ts';

const lexicon = { people: ['customer'] };

test.each([
  ["she (had|'d) been late", "'d"],
  ["there 's", "'s"],
  ['there ’s', '’s'],
  ["who {'ll} ring", "'ll"],
  ['(refund|<people>)', '<people>'],
  ['{say (so)}', 'say (so)'],
  ['(because {have})', 'because {have}'],
  ['call (him …2 back|her)', 'him …2 back'],
  ['call (him ... back|her)', 'him ... back'],
  ['(very? sorry|sad)', 'very? sorry'],
  ['sorry|sad', 'sorry|sad'],
])('%s compiles, and a piece of it is dead', (pattern, piece) => {
  expect(compilePattern(pattern, lexicon)).toHaveProperty('pattern');
  expect(findDeadPieces(pattern).map(({ start, end }) => pattern.slice(start, end).trim())).toEqual([piece]);
});

test.each([
  "(she had|she'd) been late",
  "did n't",
  "(n't|not) raise my voice",
  '{say} (so|very)? sorry',
  '<I> {give|hand over} …3 <people>',
  "o'clock",
  '(sorry?|pardon?)',
  'cost <number> (pounds|%)',
])('%s is alive', (pattern) => expect(findDeadPieces(pattern)).toEqual([]));

test('a signal made of an ending alone really hits nothing', () => {
  const signal = {
    id: 'it',
    why: 'It is a test.',
    patterns: ["she 'd"],
    keywords: [],
    needs: { agent: 'any', voice: 'any', polarity: 'any', reality: 'any' },
    unless: [],
    level: 2,
    examples: { hits: ["She'd been waiting."], misses: [] },
  } as const;
  const check = (patterns: readonly string[]) =>
    checkSignal({ ...signal, patterns }, 'bad_mouthing', {}, wordTable()).map(({ code }) => code);
  expect(check(["she 'd"])).toEqual(['example-fails']);
  expect(check(["she'd"])).toEqual([]);
});

test('the shipped pages have no more of them than they had', () => {
  const { elements, flags } = shippedLibrary();
  const dead = [...Object.values(elements), ...Object.values(flags)].flatMap(({ id, signals }) =>
    signals.flatMap((signal) =>
      [...signal.patterns, ...signal.unless].flatMap((pattern) =>
        findDeadPieces(pattern).map(() => `${id}.${signal.id}: ${pattern}`),
      ),
    ),
  );
  expect(dead.length, dead.join('\n')).toBeLessThanOrEqual(57);
});
