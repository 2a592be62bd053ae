import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type HistoryOptions, showHistory } from '../../src/cli/history.ts';
import type { Attempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { makeAttempt, makeScorecard, withAttempts } from '../history/fixtures.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

beforeAll(() => {
  vi.stubEnv('TZ', 'Europe/Vienna');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const flag = (name: 'hostility' | 'bad_mouthing') =>
  ({ flag: name, points: -20, cap: 40, start: 0, end: 4, signal: `${name}.x` }) as const;

/** Saved in this order; the table shows them the other way round. */
const attempts: readonly Attempt[] = [
  makeAttempt({ id: 'aaaa1111-0000-4000-8000-000000000001', finishedAt: new Date('2025-03-01T22:59:00Z') }),
  makeAttempt({
    id: 'aaaa2222-0000-4000-8000-000000000002',
    finishedAt: new Date('2025-03-01T23:05:00Z'),
    revisionOf: 'aaaa1111-0000-4000-8000-000000000001',
    scorecard: makeScorecard({ score: 100, rating: 5 }),
  }),
  makeAttempt({
    id: 'bbbb3333-0000-4000-8000-000000000003',
    finishedAt: new Date('2025-07-04T10:00:00Z'),
    timeZone: 'Asia/Tokyo',
    questionId: null,
    wording: 'Why do you want\nto work\u001b here, of all the places in this long street?',
    kind: 'score',
    scorecard: makeScorecard({
      question: null,
      score: 7,
      rating: 1,
      flags: [flag('hostility'), flag('hostility'), flag('bad_mouthing')],
    }),
  }),
];

async function show(options: HistoryOptions, saved: readonly Attempt[] = attempts, columns = 100) {
  return withAttempts(saved, async (directory) => {
    let out = '';
    let err = '';
    const status = await showHistory(options, {
      library: fakeLibrary,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
      theme: makeTheme({ plain: true, env: {}, columns }),
      directory,
      openHistory,
      renderScored: ({ answer, scorecard }) => `<${answer} ${scorecard.score}>\n`,
    });
    return { status, out, err, directory, exists: existsSync(directory) };
  });
}

test('an answer with the reply to a follow-up question is not called a revision', async () => {
  const details = { reply: { probe: 'And then?', start: 5 } };
  const saved = attempts.map((attempt) => (attempt.revisionOf === null ? attempt : { ...attempt, details }));
  expect((await show({}, saved)).out).toContain('angry-customer (+ reply)');
  expect((await show({ id: 'aaaa2222' }, saved)).out).toContain(
    'Attempt aaaa1111 and the reply to a follow-up question',
  );
});

test('a table in local time, newest first', async () => {
  const { status, out, err } = await show({});
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "ID        Date              Score  Rating         Question                   Flags
    bbbb3333  2025-07-04 12:00      7  disqualifying  "Why do you want to work…  Hostility, Bad mouthing
    aaaa2222  2025-03-02 00:05    100  outstanding    angry-customer (revised)
    aaaa1111  2025-03-01 23:59     63  strong         angry-customer

    3 attempts. "coach history ID" shows one in full.
    "
  `);
});

test.each([60, 40, 20])('fits %i columns', async (columns) => {
  const { out } = await show({}, attempts, columns);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  for (const text of ['bbbb3333', '2025-03-02', 'revised', '100']) expect(out).toContain(text);
  if (columns === 40)
    expect(out).toMatchInlineSnapshot(`
    "bbbb3333  2025-07-04 12:00
      7 disqualifying, "Why do you want to
      work␛ here, of all the places in this
      long street?", flags: Hostility, Bad
      mouthing
    aaaa2222  2025-03-02 00:05
      100 outstanding, angry-customer
      (revised)
    aaaa1111  2025-03-01 23:59
      63 strong, angry-customer

    3 attempts. "coach history ID" shows one
    in full.
    "
  `);
});

test.each<[HistoryOptions, readonly string[]]>([
  [{}, ['bbbb3333', 'aaaa2222', 'aaaa1111']],
  [{ limit: 1 }, ['bbbb3333']],
  [{ question: 'angry-customer' }, ['aaaa2222', 'aaaa1111']],
  [{ since: '2025-03-02' }, ['bbbb3333', 'aaaa2222']],
  [{ since: '2025-03-01T23:05:00Z' }, ['bbbb3333', 'aaaa2222']],
  [{ since: '2025-03-01', question: 'angry-customer', limit: 1 }, ['aaaa2222']],
])('%j chooses the same for people and for programs', async (options, ids) => {
  const { out } = await show(options);
  expect([...out.matchAll(/^\w{4}\d{4}/gmu)].map(([id]) => id)).toEqual(ids);
  const data = JSON.parse((await show({ ...options, json: true })).out) as readonly { readonly id: string }[];
  expect(data.map(({ id }) => id.slice(0, 8))).toEqual(ids);
});

test('says that there are older ones', async () => {
  expect((await show({ limit: 2 })).out).toContain('The latest 2 attempts. "--limit" shows more of them.');
  const many = Array.from({ length: 21 }, () => makeAttempt());
  expect((await show({}, many)).out).toContain('The latest 20 attempts.');
  expect(JSON.parse((await show({ json: true }, many)).out)).toHaveLength(21);
});

test('JSON holds the whole attempt', async () => {
  const { out } = await show({ id: 'BBBB', json: true });
  const { wording, answer, scorecard } = attempts[2] as Attempt;
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    id: 'bbbb3333-0000-4000-8000-000000000003',
    finished_at: '2025-07-04T10:00:00.000Z',
    time_zone: 'Asia/Tokyo',
    kind: 'score',
    question: null,
    wording,
    type: 'behavioral',
    score: 7,
    rating: 1,
    engine: '0.1.0+test',
    rubric_hash: 'abc123',
    sitting: null,
    revision_of: null,
    answer,
    scorecard: JSON.parse(JSON.stringify(scorecard)),
  });
});

test('one attempt in full', async () => {
  expect((await show({ id: 'aaaa2' })).out).toMatchInlineSnapshot(`
    "Tell me about an angry customer.
    Attempt aaaa2222-0000-4000-8000-000000000002, answered in practice on 2025-03-02 00:05, engine
    0.1.0+test
    Question angry-customer
    Revises attempt aaaa1111
    <I stayed calm and refunded her. 100>
    "
  `);
  expect((await show({ id: 'bbbb' })).out).toMatchInlineSnapshot(`
    "Why do you want to work␛ here, of all the places in this long street?
    Attempt bbbb3333-0000-4000-8000-000000000003, scored from a file on 2025-07-04 12:00 (your time;
    given in Asia/Tokyo), engine 0.1.0+test
    <I stayed calm and refunded her. 7>
    "
  `);
});

test('no attempts yet: says what to do, and creates nothing', async () => {
  const { status, out, err, exists } = await show({}, []);
  expect({ status, out, exists }).toEqual({ status: 0, out: '', exists: false });
  expect(err.replace(/\s+/gu, ' ')).toBe(
    'No attempts yet. "coach practice" begins one; "coach score FILE --save" keeps the score of a written answer. ',
  );
  expect(await show({ json: true }, [])).toMatchObject({ status: 0, out: '[]\n', err: '' });
});

test.each<[HistoryOptions, string]>([
  [{ question: 'frustration' }, 'No attempts at "frustration" yet. "coach practice --question frustration"'],
  [{ since: '2030-01-01' }, 'No attempts since 2030-01-01. Without --since, older ones are listed.'],
])('nothing fits %j', async (options, text) => {
  const { status, out, err } = await show(options);
  expect([status, out]).toEqual([0, '']);
  expect(err.replace(/\s+/gu, ' ')).toContain(text);
});

test('where the data is', async () => {
  const { status, out, directory, exists } = await show({ path: true }, []);
  expect([status, out, exists]).toEqual([0, `${directory}\n`, false]);
});

test.each<[HistoryOptions, object]>([
  [{ id: 'cccc' }, { code: 'usage', message: 'there is no attempt whose id begins with "cccc"' }],
  [
    { id: 'aaaa' },
    {
      message: '2 attempts have an id that begins with "aaaa"',
      problems: [{ hint: 'give more of it: aaaa2222-0000, aaaa1111-0000' }],
    },
  ],
  [{ id: 'aaaa', limit: 2 }, { code: 'usage' }],
  [{ limit: 0 }, { code: 'usage', message: '--limit takes a whole number from 1' }],
  [{ limit: 1.5 }, { code: 'usage' }],
  [{ since: '2025-02-30' }, { code: 'usage', message: '"2025-02-30" is not a day' }],
  [{ since: 'yesterday' }, { code: 'usage' }],
  [{ since: '2025-02-03T99:99' }, { code: 'usage' }],
  [
    { question: 'angry-custmer' },
    { code: 'unknown-question', problems: [{ hint: 'did you mean "angry-customer"?' }] },
  ],
])('refuses %j', async (options, fault) => {
  const expected =
    'problems' in fault
      ? { ...fault, problems: [expect.objectContaining((fault.problems as object[])[0] ?? {})] }
      : fault;
  await expect(show(options)).rejects.toMatchObject(expected);
});

test('an id when there is no history', async () => {
  await expect(show({ id: 'aaaa' }, [])).rejects.toMatchObject({ code: 'usage' });
});
