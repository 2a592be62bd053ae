import { describe, expect, test } from 'vitest';
import { type Choice, chooseQuestions, fittingQuestions } from '../../src/practice/choose-question.ts';
import { planDay } from '../../src/practice/plan-day.ts';
import type { Review } from '../../src/practice/review.ts';
import type { Library } from '../../src/rubric/library.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { makeReview } from './reviews.ts';

const nearest = () => null;
/** Only one question expects empathy. */
const library: Library = {
  ...fakeLibrary,
  questions: fakeLibrary.questions.map((question) => ({
    ...question,
    wordings: [`Again: ${question.ask}`],
    ...(question.id === 'frustration'
      ? { expects: [{ element: 'empathy' as const, points: 100, must: true }] }
      : {}),
  })),
};
const askOf = (id: string): string => library.questions.find((question) => question.id === id)?.ask ?? '';
const choose = (choice: Choice, reviews: readonly Review[], day = '2025-03-04', chance = 1) => {
  const questions = fittingQuestions(library, choice, nearest);
  const plan = planDay({ questions, reviews, day, count: choice.count });
  return chooseQuestions(library, choice, { recent: [], chance, nearest, plan });
};
const ids = (...given: Parameters<typeof choose>) => choose(...given).map(({ id }) => id);

const weak = (id: string, levels: Review['levels']): Review =>
  makeReview(id, '2025-03-03', 1, { wording: askOf(id), levels });
const reviews = [weak('angry-customer', { situation: 2, empathy: 0 })];

describe('what is due', () => {
  test('only that, in other words than last time', () => {
    expect(choose({ due: true }, reviews).map(({ id, ask }) => [id, ask])).toEqual([
      ['angry-customer', `Again: ${askOf('angry-customer')}`],
    ]);
  });

  test.each<[string, Choice, string]>([
    ['before it is due', { due: true }, '2025-03-03'],
    ['another topic', { due: true, topic: 'listening' }, '2025-03-04'],
  ])('nothing: %s', (_, choice, day) => {
    expect(choose(choice, reviews, day)).toEqual([]);
  });

  test.each<[Choice, string]>([
    [{ due: true, seed: 1 }, '--due leaves the choice to the schedule, --seed does not'],
    [{ due: true, question: 'frustration' }, '--due leaves the choice to the schedule, --question does not'],
  ])('%o is refused', (choice, message) => {
    expect(() => choose(choice, reviews)).toThrow(message);
  });
});

describe('a sitting', () => {
  test('what is due, then what is new and expects the weakest element, then the rest', () => {
    for (const chance of [1, 2, 3, 4, 5]) {
      const found = ids({}, reviews, '2025-03-04', chance);
      expect(found.slice(0, 2)).toEqual(['angry-customer', 'frustration']);
      expect(found).toHaveLength(4);
    }
  });

  test('what rests comes last, the shortest rest first, in other words', () => {
    const levels = { situation: 2 } as const;
    const rested = [
      makeReview('frustration', '2025-03-03', 5, { wording: askOf('frustration'), levels }),
      makeReview('active-listening', '2025-03-03', 4, { wording: askOf('active-listening'), levels }),
    ];
    const found = choose({}, rested);
    expect(found.slice(2).map(({ id }) => id)).toEqual(['active-listening', 'frustration']);
    expect(found.at(-1)?.ask).toBe(`Again: ${askOf('frustration')}`);
    expect(found.slice(0, 2).every(({ ask }) => !ask.startsWith('Again'))).toBe(true);
  });

  test('a question that was asked for comes first all the same', () => {
    expect(ids({ question: 'abusive-caller', count: 2 }, reviews)).toEqual([
      'abusive-caller',
      'angry-customer',
    ]);
  });
});
