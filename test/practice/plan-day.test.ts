import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/practice/calendar-day.ts';
import { type DayPlan, dailyCap, planDay } from '../../src/practice/plan-day.ts';
import type { Review } from '../../src/practice/review.ts';
import type { ElementId } from '../../src/rubric/element.ts';
import type { Question } from '../../src/rubric/question.ts';
import { angryCustomer } from '../terminal/fake-library.ts';
import { makeReview } from './reviews.ts';

const makeQuestion = (id: string, elements: readonly ElementId[] = ['situation', 'outcome']): Question => ({
  ...angryCustomer,
  id,
  ask: `About ${id}?`,
  wordings: [`More about ${id}?`],
  expects: elements.map((element) => ({ element, points: 100 / elements.length, must: false })),
});
const named = (count: number): readonly Question[] =>
  Array.from({ length: count }, (_, index) => makeQuestion(`q${String(index + 1).padStart(2, '0')}`));
const ids = ({ due }: DayPlan): readonly string[] => due.map(({ question }) => question.id);
const plan = (questions: readonly Question[], reviews: readonly Review[], day: string, count?: number) =>
  planDay({ questions, reviews, day, count });

describe('one day', () => {
  test('nothing before the first answer, and what was never asked is not due', () => {
    expect(plan(named(3), [], '2025-03-04')).toMatchObject({ due: [], waiting: 0, next: undefined });
  });

  test('today before overdue', () => {
    const reviews = [makeReview('q01', '2025-03-01', 1), makeReview('q02', '2025-03-03', 1)];
    const found = plan(named(2), reviews, '2025-03-04');
    expect(ids(found)).toEqual(['q02', 'q01']);
    expect(found.due.map(({ overdueDays }) => overdueDays)).toEqual([0, 2]);
  });

  test('the question that expects the weakest element comes first', () => {
    const questions = [makeQuestion('q01', ['empathy']), makeQuestion('q02', ['outcome'])];
    const reviews = [
      makeReview('q01', '2025-03-03', 2, { levels: { empathy: 1 } }),
      makeReview('q02', '2025-03-03', 2, { levels: { outcome: 0 } }),
      makeReview('other', '2025-03-03', 2, { finishedAt: new Date('2025-03-03T12:00:00Z'), levels: {} }),
    ];
    const found = plan(questions, reviews, '2025-03-04');
    expect(ids(found)).toEqual(['q02', 'q01']);
    expect(found.due[0]?.weakest).toMatchObject({ element: 'outcome', shown: 0, answers: 1 });
  });

  test('in another wording than last time, and the first again after the last', () => {
    const once = [makeReview('q01', '2025-03-01', 1)];
    const wordingOn = (reviews: readonly Review[], day: string) =>
      plan(named(1), reviews, day).due[0]?.question.ask;
    expect(wordingOn(once, '2025-03-02')).toBe('More about q01?');
    const twice = [...once, makeReview('q01', '2025-03-02', 1, { wording: 'More about q01?' })];
    expect(wordingOn(twice, '2025-03-03')).toBe('About q01?');
  });

  test('not the question answered last, if there is another', () => {
    const levels = { outcome: 0 } as const;
    const reviews = [
      makeReview('q02', '2025-03-03', 1, { levels: { outcome: 2 } }),
      makeReview('q01', '2025-03-03', 1, { levels, finishedAt: new Date('2025-03-03T15:00:00Z') }),
    ];
    const questions = [makeQuestion('q01', ['outcome']), makeQuestion('q02', ['outcome', 'empathy'])];
    expect(ids(plan(questions, reviews, '2025-03-04'))).toEqual(['q02', 'q01']);
    expect(ids(plan(questions.slice(0, 1), reviews, '2025-03-04'))).toEqual(['q01']);
  });

  test('what comes after the day is left out of account', () => {
    const reviews = [makeReview('q01', '2025-03-03', 1), makeReview('q01', '2025-03-10', 5)];
    expect(ids(plan(named(1), reviews, '2025-03-04'))).toEqual(['q01']);
    expect(plan(named(1), reviews, '2025-03-11')).toMatchObject({ due: [], next: { question: 'q01' } });
  });

  test('questions of banks that are not there are not asked', () => {
    expect(plan([], [makeReview('gone', '2025-03-03', 1)], '2025-03-04')).toMatchObject({
      due: [],
      waiting: 0,
    });
  });

  const eight = named(8).map(({ id }) => makeReview(id, '2025-03-03', 1));
  test.each([
    [undefined, 5, 3],
    [3, 3, 5],
    [7, 7, 1],
    [20, 8, 0],
  ])('count %s: %i due, %i wait', (count, due, waiting) => {
    const found = plan(named(8), eight, '2025-03-04', count);
    expect([found.due.length, found.waiting]).toEqual([due, waiting]);
  });

  test('what was done counts towards the day, practice out of turn does not', () => {
    const done = named(8)
      .slice(0, 4)
      .map(({ id }) => makeReview(id, '2025-03-04', 1));
    const found = plan(named(8), [...eight, ...done], '2025-03-04');
    expect([found.done, found.due.length, found.waiting]).toEqual([4, 1, 3]);
    const early = plan(
      named(1),
      [makeReview('q01', '2025-03-03', 5), makeReview('q01', '2025-03-04', 5)],
      '2025-03-04',
    );
    expect(early.done).toBe(0);
  });
});

interface Month {
  /** Answers a day. */
  readonly loads: readonly number[];
  readonly reviews: readonly Review[];
  readonly waiting: readonly number[];
}

/** Every evening what is due, and a new question while there are any. */
function live(
  questions: readonly Question[],
  days: number,
  rate: (day: number) => Review['rating'] | null,
  before: readonly Review[] = [],
  start = '2025-03-01',
): Month {
  const reviews = [...before];
  const loads: number[] = [];
  const waiting: number[] = [];
  for (let index = 0; index < days; index += 1) {
    const day = addDays(start, index);
    const rating = rate(index);
    const found = plan(questions, reviews, day);
    waiting.push(found.waiting + (rating === null ? found.due.length : 0));
    const fresh = questions.filter(({ id }) => !found.cards.has(id)).slice(0, 1);
    const asked = rating === null ? [] : [...found.due.map(({ question }) => question), ...fresh];
    for (const [place, { id, ask }] of asked.entries()) {
      const finishedAt = new Date(Date.parse(`${day}T18:00:00Z`) + place * 60_000);
      reviews.push(makeReview(id, day, rating ?? 1, { wording: ask, finishedAt }));
    }
    loads.push(found.due.length);
  }
  return { loads, reviews, waiting };
}

describe('months', () => {
  test('a perfect one: questions rest ever longer, and no evening is long', () => {
    const { loads, waiting } = live(named(12), 31, () => 5);
    expect(Math.max(...loads)).toBeLessThanOrEqual(2);
    expect(loads.reduce((sum, load) => sum + load)).toBe(12);
    expect(Math.max(...waiting)).toBe(0);
    expect(loads.join('')).toMatchInlineSnapshot(`"0000000011111111111100000000000"`);
  });

  test('a bad one: never more than the cap, and every question keeps coming back', () => {
    const questions = named(12);
    const { loads, reviews } = live(questions, 31, () => 1);
    expect(Math.max(...loads)).toBe(dailyCap);
    expect(loads.slice(-20)).toEqual(Array.from({ length: 20 }, () => dailyCap));
    const lastTen = reviews.filter(({ finishedAt }) => finishedAt >= new Date('2025-03-20'));
    expect(new Set(lastTen.map(({ question }) => question)).size).toBe(questions.length);
  });

  test('after thirty days away an ordinary evening waits, and what is overdue is worked off', () => {
    const questions = named(15);
    const { reviews } = live(questions, 15, () => 4);
    const { loads, waiting } = live(questions, 50, (day) => (day < 30 ? null : 4), reviews, '2025-03-16');
    expect(loads[30]).toBe(dailyCap);
    expect(Math.max(...loads)).toBe(dailyCap);
    expect(waiting[30]).toBe(questions.length - dailyCap);
    expect(waiting.slice(30).indexOf(0)).toBe(2);
  });

  test('the same answers give the same month', () => {
    const rate = (day: number): Review['rating'] => ((day % 5) + 1) as Review['rating'];
    expect(live(named(10), 31, rate)).toEqual(live(named(10), 31, rate));
  });
});
