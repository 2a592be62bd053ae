import { describe, expect, test } from 'vitest';
import { type DueOptions, showDue } from '../../src/cli/due.ts';
import type { Review } from '../../src/practice/review.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { makeReview } from '../practice/reviews.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

async function show(
  options: DueOptions,
  reviews: readonly Review[],
  {
    isTTY = true,
    columns = 80,
    timeZone = 'Europe/Vienna',
    now = '2025-03-04T12:00:00Z',
    bankOptions = '',
  } = {},
) {
  let out = '';
  let err = '';
  const status = await showDue(options, {
    library: fakeLibrary,
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text), isTTY },
    theme: makeTheme({ plain: true, env: {}, columns }),
    loadReviews: async () => reviews,
    now: () => new Date(now),
    timeZone,
    bankOptions,
  });
  return { status, out, err };
}

const reviews = [
  makeReview('frustration', '2025-02-20', 2, { levels: { outcome: 0, solution: 2 } }),
  makeReview('angry-customer', '2025-03-03', 1, { levels: { outcome: 1, composure: 0 } }),
  makeReview('active-listening', '2025-03-03', 5),
];

describe('what is due', () => {
  test('in order, each with its reason', async () => {
    const { status, out, err } = await show({}, reviews);
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "2 questions for 2025-03-04

      1. Tell me about a time you dealt with an angry customer.
         angry-customer
         Due on this day, 1 day after an answer with score 10 (disqualifying). Of what
         it expects, Composure measures weakest: shown in 1 of your latest 2 answers
         that should show it.

      2. How do you show that you understand frustration?
         frustration
         Due 11 days ago, 1 day after an answer with score 30 (weak). Of what it
         expects, Composure measures weakest: shown in 1 of your latest 2 answers that
         should show it.

      "coach practice --due" asks them.
      "
    `);
  });

  test('the rating is the one that the answer got, also with hints', async () => {
    const { out } = await show({}, [makeReview('angry-customer', '2025-03-01', 3, { hints: 2 })]);
    expect(out).toContain('with score 50 (adequate, with hints)');
  });

  test('the commands that are named find the questions of a bank', async () => {
    const bankOptions = ' --bank my-bank.yaml';
    const { out } = await show({ count: 1, cap: 1 }, reviews, { bankOptions });
    expect(out.replace(/\s+/gu, ' ')).toContain(
      '"coach practice --due --bank my-bank.yaml" asks it. 1 more is due and can wait for other days; "coach due --count 2 --bank my-bank.yaml" lists all.',
    );
    const early = { now: '2025-02-20T12:00:00Z', bankOptions };
    expect((await show({}, reviews, early)).err.replace(/\s+/gu, ' ')).toContain(
      '"coach practice --bank my-bank.yaml"',
    );
  });

  test.each([20, 40, 120])('fits %i columns', async (columns) => {
    const { out } = await show({}, reviews, { columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('as data', async () => {
    const { status, out } = await show({ json: true, count: 1 }, reviews);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      day: '2025-03-04',
      time_zone: 'Europe/Vienna',
      cap: 5,
      done: 0,
      due: [
        {
          question: 'angry-customer',
          due: '2025-03-04',
          overdue_days: 0,
          interval_days: 1,
          last: { day: '2025-03-03', score: 10, rating: 1, grade: 'again' },
          weakest: { element: 'composure', shown: 1, answers: 2 },
        },
      ],
      waiting: 1,
      next: { question: 'active-listening', due: '2025-03-11' },
    });
  });

  test('the day is that of the zone in which coach runs', async () => {
    const [first] = [makeReview('angry-customer', '2025-03-03', 1)];
    if (first === undefined) throw new TypeError('no review');
    const at = { now: '2025-03-03T23:30:00Z' };
    expect((await show({}, [first], { ...at, timeZone: 'Europe/Vienna' })).status).toBe(0);
    expect((await show({}, [first], { ...at, timeZone: 'America/New_York' })).status).toBe(3);
  });

  test('on another day', async () => {
    expect((await show({ at: '2025-03-11', json: true }, reviews)).out).toContain('"active-listening"');
    await expect(show({ at: '2025-02-30' }, reviews)).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('when nothing is due', () => {
  test('a person is told what comes next, a script nothing', async () => {
    const early = { now: '2025-02-20T12:00:00Z' };
    const told = await show({}, reviews, early);
    expect([told.status, told.out]).toEqual([3, '']);
    expect(told.err.replace(/\s+/gu, ' ')).toContain('Next is frustration, on 2025-02-21.');
    expect(await show({}, reviews, { ...early, isTTY: false })).toEqual({ status: 3, out: '', err: '' });
  });

  test('an empty history', async () => {
    expect((await show({}, [])).err).toMatch(/"coach practice"\s+begins\./u);
    const { status, out } = await show({ json: true }, []);
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ due: [], waiting: 0, next: null });
  });

  test('what the day holds is done, and more waits', async () => {
    const questions = Array.from({ length: 6 }, (_, index) => ({
      ...fakeLibrary.questions[0],
      id: `q${index}`,
    }));
    const before = questions.map(({ id }) => makeReview(id, '2025-03-03', 1));
    const done = before.slice(0, 5).map(({ question }) => makeReview(question, '2025-03-04', 1));
    let err = '';
    const status = await showDue(
      {},
      {
        library: { ...fakeLibrary, questions: questions as typeof fakeLibrary.questions },
        stdout: { write: () => true },
        stderr: { write: (text: string) => (err += text), isTTY: true },
        theme: makeTheme({ plain: true, env: {}, columns: 100 }),
        loadReviews: async () => [...before, ...done],
        now: () => new Date('2025-03-04T20:00:00Z'),
        timeZone: 'UTC',
      },
    );
    expect(status).toBe(3);
    expect(err.replace(/\s+/gu, ' ')).toContain('5 due questions answered. 1 more can wait');
    expect(err).toContain('--count 6');
  });
});
