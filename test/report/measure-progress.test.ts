import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/history/reviews.ts';
import { mondayOf } from '../../src/report/measure-weeks.ts';
import { measureProgress } from '../../src/report/progress.ts';
import { recurring, sayDays, sayFlag, sayNext, saySpan, sayTrend } from '../../src/report/say-progress.ts';
import { barFor } from '../../src/report/sparkline.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { attemptsOf, type Told } from './make-attempts.ts';

function measure(list: readonly Told[], today = '2025-03-14', weeks?: number) {
  const attempts = attemptsOf(list);
  const reviews = attempts.flatMap(reviewOf);
  return measureProgress({ attempts: attempts.toReversed(), reviews, library: fakeLibrary, today, weeks });
}

test('without attempts nothing is measured, and nothing fails', () => {
  const progress = measure([]);
  expect(progress).toMatchObject({ answers: 0, questions: 0, first: undefined, next: undefined });
  expect(progress.weeks).toEqual({ mondays: [], rows: [] });
  expect(sayTrend(progress.trend)).toBe('');
});

describe('the trend', () => {
  test.each<[readonly number[], string]>([
    [[40], 'Average 40 of 100. Best: 40, angry-customer on 2025-03-01.'],
    [[40, 60, 50], 'Average 50 of 100. Best: 60, angry-customer on 2025-03-02.'],
    [
      [10, 20, 80, 90],
      'Average 50 of 100. First 2 on average 15, latest 2 on average 85 (+70). Best: 90, angry-customer on 2025-03-04.',
    ],
    [
      [90, 80, 20, 10],
      'Average 50 of 100. First 2 on average 85, latest 2 on average 15 (-70). Best: 90, angry-customer on 2025-03-01.',
    ],
  ])('of %j', (scores, said) => {
    const { trend } = measure(scores.map((score, index) => ({ day: `2025-03-0${index + 1}`, score })));
    expect(trend.points.map(({ score }) => score)).toEqual(scores);
    expect(sayTrend(trend)).toBe(said);
  });

  test('the first and the latest few never share an attempt', () => {
    const list = Array.from({ length: 9 }, (_, index) => ({
      day: `2025-03-0${index + 1}`,
      score: index * 10,
    }));
    expect(measure(list).trend.change).toEqual({ of: 4, first: 15, latest: 65 });
  });

  test.each([
    [-3, '▁'],
    [0, '▁'],
    [12, '▁'],
    [13, '▂'],
    [99, '█'],
    [100, '█'],
  ])('a score of %i is drawn as %s', (score, bar) => {
    expect(barFor(score)).toBe(bar);
  });
});

describe('weeks', () => {
  test.each([
    ['2025-03-03', '2025-03-03'],
    ['2025-03-09', '2025-03-03'],
    ['2025-03-10', '2025-03-10'],
    ['2025-01-01', '2024-12-30'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  const list: readonly Told[] = [
    { day: '2025-03-03', levels: { empathy: 0, outcome: 2 } },
    { day: '2025-03-09', levels: { empathy: 1 } },
    { day: '2025-03-24', levels: { empathy: 2 } },
  ];

  test('a cell is the mean of the levels; weeks without practice are left out', () => {
    expect(measure(list).weeks).toEqual({
      mondays: ['2025-03-03', '2025-03-24'],
      rows: [
        {
          element: 'empathy',
          cells: [
            { percent: 25, answers: 2 },
            { percent: 100, answers: 1 },
          ],
          all: { percent: 50, answers: 3 },
        },
        {
          element: 'outcome',
          cells: [{ percent: 100, answers: 1 }, null],
          all: { percent: 100, answers: 1 },
        },
      ],
    });
  });

  test('the latest weeks are kept, with the elements of theirs only', () => {
    const { mondays, rows } = measure(list, '2025-03-24', 1).weeks;
    expect(mondays).toEqual(['2025-03-24']);
    expect(rows.map(({ element }) => element)).toEqual(['empathy']);
  });

  test('the day is that of whoever answered, not that of the machine', () => {
    const [attempt] = attemptsOf([{ day: '2025-03-09', levels: { empathy: 2 } }]);
    if (attempt === undefined) throw new Error('no attempt');
    const late = { ...attempt, finishedAt: new Date('2025-03-09T20:00:00Z'), timeZone: 'Asia/Tokyo' };
    const given = { reviews: [], library: fakeLibrary, today: '2025-03-10' };
    const { first, weeks, days } = measureProgress({ attempts: [late], ...given });
    expect([first, weeks.mondays, days.practised]).toEqual(['2025-03-10', ['2025-03-10'], 1]);
  });
});

test('flags count answers, not hits, and say whether they still come', () => {
  const { flags } = measure([
    { day: '2025-03-01', flags: ['blame', 'blame'] },
    { day: '2025-03-02', flags: ['blame', 'hedging'] },
    ...['03', '04', '05', '06', '07'].map((day) => ({ day: `2025-03-${day}` })),
  ]);
  expect(flags.flags.map(({ flag, answers }) => [flag, answers])).toEqual([
    ['blame', 2],
    ['hedging', 1],
  ]);
  expect(recurring(flags).map((count) => sayFlag(count, flags))).toEqual([
    'in 2 of 7 answers, last on 2025-03-02; in none of the latest 5',
  ]);
});

describe('days', () => {
  test('fourteen of them, today the last; several answers a day are one day', () => {
    const list = ['2025-02-28', '2025-03-01', '2025-03-14', '2025-03-14'].map((day) => ({ day }));
    const { days } = measure(list);
    expect([days.days[0], days.days.at(-1)]).toEqual([
      { day: '2025-03-01', answers: 1 },
      { day: '2025-03-14', answers: 2 },
    ]);
    expect(sayDays(days)).toBe('Practised on 2 of the last 14 days, and on 3 days in all.');
  });

  test('a long pause is told without blame', () => {
    const progress = measure([{ day: '2024-01-01' }]);
    expect(sayDays(progress.days)).toBe('Practised on 0 of the last 14 days, and on 1 day in all.');
    expect(saySpan(progress)).toBe('1 answer to 1 question, on 2024-01-01.');
  });
});

describe('what to practise next', () => {
  const weak = { situation: 2, composure: 0, solution: 2 } as const;

  test('the weakest element, in a question that was not answered lately', () => {
    const progress = measure([{ day: '2025-03-01', question: 'angry-customer', levels: weak }]);
    expect(progress.next?.measure.element).toBe('composure');
    expect(sayNext(progress, fakeLibrary)?.weakest).toMatch(
      /, not shown in the one answer that asks for it\.$/u,
    );
    expect(sayNext(progress, fakeLibrary)?.command).toBe('coach practice --question abusive-caller');
    expect(sayNext(progress, fakeLibrary, ' --bank team/')?.command).toBe(
      'coach practice --question abusive-caller --bank team/',
    );
  });

  test('when all were answered lately, one of them all the same; without any, none', () => {
    const questions = fakeLibrary.questions.slice(0, 2);
    const attempts = attemptsOf(
      questions.map(({ id }, index) => ({ day: `2025-03-0${index + 1}`, question: id, levels: weak })),
    );
    const reviews = attempts.flatMap(reviewOf);
    const next = (list: typeof questions) =>
      measureProgress({
        attempts,
        reviews,
        library: { ...fakeLibrary, questions: list },
        today: '2025-03-03',
      }).next;
    expect(next(questions)?.question?.id).toBe('angry-customer');
    expect(next([])?.question).toBeUndefined();
  });
});
