import { expect, test } from 'vitest';
import { measureElements } from '../../src/practice/measure-elements.ts';
import type { Review } from '../../src/practice/review.ts';
import { makeReview } from './reviews.ts';

const day = (index: number): string => `2025-03-${String(index + 1).padStart(2, '0')}`;
const outcomes = (...levels: readonly (0 | 1 | 2)[]): readonly Review[] =>
  levels.map((outcome, index) => makeReview('q', day(index), 3, { levels: { outcome } }));

test('none before the first answer', () => {
  expect(measureElements([])).toEqual([]);
});

test('the weakest first, with how often it was shown', () => {
  const reviews = [
    makeReview('a', day(0), 3, { levels: { empathy: 2, outcome: 0 } }),
    makeReview('b', day(1), 3, { levels: { empathy: 2, outcome: 2, apology: 1 } }),
  ];
  expect(measureElements(reviews).map(({ element, shown, answers }) => [element, shown, answers])).toEqual([
    ['apology', 0, 1],
    ['outcome', 1, 2],
    ['empathy', 2, 2],
  ]);
});

test('a later answer weighs more', () => {
  const strength = (...levels: readonly (0 | 1 | 2)[]): number =>
    measureElements(outcomes(...levels))[0]?.strength ?? Number.NaN;
  expect(strength(0, 2)).toBeGreaterThan(strength(2, 0));
  expect(strength(2)).toBeCloseTo(0.75);
  expect(strength(0)).toBeCloseTo(0.25);
  expect(strength(2, 2, 2, 2, 2, 2, 2, 2)).toBeGreaterThan(0.85);
  expect(strength(0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2)).toBe(strength(2, 2, 2, 2, 2, 2, 2, 2));
});

test('revisions do not count', () => {
  const [first] = outcomes(0);
  if (first === undefined) throw new TypeError('no answer');
  const revised = { ...first, finishedAt: new Date('2025-03-01T11:05:00Z'), levels: { outcome: 2 } as const };
  expect(measureElements([first, revised])).toEqual(measureElements([first]));
});
