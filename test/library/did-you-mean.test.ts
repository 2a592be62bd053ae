import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/library/did-you-mean.ts';
import { elementIds } from '../../src/rubric/element.ts';
import { questionTypes } from '../../src/rubric/question.ts';

test.each([
  ['behavoral', questionTypes, 'behavioral'],
  ['behavioural', questionTypes, 'behavioral'],
  ['Situational', questionTypes, 'situational'],
  ['emapthy', elementIds, 'empathy'],
  ['prioritization', elementIds, 'prioritisation'],
  ['follow-up', elementIds, 'follow_up'],
  ['followup', elementIds, 'follow_up'],
  ['extra', elementIds, 'extra_mile'],
  ['xylophone', elementIds, null],
  ['', elementIds, null],
  ['a'.repeat(100_000), elementIds, null],
])('%s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('gives a hint, or none', () => {
  expect(didYouMean('emapthy', elementIds)).toEqual({ hint: 'did you mean "empathy"?' });
  expect(didYouMean('xylophone', elementIds)).toEqual({});
});
