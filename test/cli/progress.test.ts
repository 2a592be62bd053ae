import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ProgressOptions, showProgress } from '../../src/cli/progress.ts';
import type { Attempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { withAttempts } from '../history/fixtures.ts';
import { attemptsOf } from '../report/make-attempts.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';
import { faultOf } from './fault-of.ts';

const attempts = attemptsOf([
  { day: '2025-03-03', score: 20, levels: { situation: 2, composure: 0 }, flags: ['blame'] },
  { day: '2025-03-04', score: 45, levels: { situation: 2, composure: 1 }, flags: ['blame'] },
  { day: '2025-03-11', score: 60, question: 'frustration', levels: { composure: 0, outcome: 2 } },
  { day: '2025-03-14', score: 100, question: null, levels: { composure: 2 } },
]);

interface Look {
  readonly columns?: number;
  readonly plain?: boolean;
  readonly saved?: readonly Attempt[];
}

async function show(options: ProgressOptions, { columns = 80, plain = false, saved = attempts }: Look = {}) {
  return withAttempts(saved, async (directory) => {
    let out = '';
    let err = '';
    const status = await showProgress(options, {
      library: fakeLibrary,
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: (text: string) => (err += text) },
      theme: makeTheme({ plain, env: { NO_COLOR: '1' }, columns }),
      directory,
      openHistory,
      now: () => new Date('2025-03-14T20:00:00Z'),
      timeZone: 'UTC',
    });
    return { status, out, err, exists: existsSync(directory) };
  });
}

test('the page', async () => {
  const { status, out, err } = await show({});
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatchSnapshot();
});

test('an answer and its reply count as one, and are not called a revision', async () => {
  const [first, full] = attemptsOf([
    { day: '2025-03-13', score: 20 },
    { day: '2025-03-14', score: 60 },
  ]);
  if (first === undefined || full === undefined) throw new Error('two attempts');
  const details = { reply: { probe: 'And then?', start: 5 } };
  const saved = [first, { ...full, revisionOf: first.id, details }];
  const { out } = await show({ json: true }, { saved });
  expect(JSON.parse(out)).toMatchObject({ answers: 1 });
  const { out: text } = await show({ markdown: true }, { saved });
  expect(text).toContain('Average 60 of 100');
  expect(text).not.toContain('(revised)');
});

test('Markdown says the same', async () => {
  expect((await show({ markdown: true })).out).toMatchSnapshot();
});

const many = attemptsOf(
  Array.from({ length: 60 }, (_, index) => ({
    day: new Date(Date.UTC(2024, 10, 1 + 2 * index)).toISOString().slice(0, 10),
    score: (index * 37) % 101,
    levels: { composure: 1, empathy: 2 } as const,
    flags: ['bad_mouthing', 'blame'] as const,
  })),
);

test.each([20, 40, 80, 120])('fits %i columns', async (columns) => {
  const { out } = await show({}, { columns, saved: many });
  const widths = out.split('\n').map((line) => [...line].length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  for (const part of ['Days', 'Elements by week', 'Composure']) {
    expect(out.replace(/\s+/gu, ' ')).toContain(columns === 20 ? part.slice(0, 4) : part);
  }
});

test('a screen reader gets numbers and no bars', async () => {
  const { out } = await show({}, { plain: true });
  expect(out).not.toMatch(/[▁-█·]/u);
  expect(out).toContain('20  45  60 100');
});

test('no pause is held against anybody', async () => {
  const { out } = await show({}, { saved: attemptsOf([{ day: '2024-01-01' }]) });
  expect(out).not.toMatch(/lost|broken|missed|streak/iu);
  expect(out).toContain('Practised on 0 of the last 14 days');
});

test.each<[ProgressOptions, number]>([
  [{}, 4],
  [{ question: 'angry-customer' }, 2],
  [{ since: '2025-03-11T00:00:00Z' }, 2],
  [{ since: '2025-03-04T00:00:00Z', question: 'angry-customer' }, 1],
  [{ since: '2030-01-01' }, 0],
])('%j chooses the same in every format', async (options, count) => {
  const json = await show({ ...options, json: true });
  expect(JSON.parse(json.out)).toMatchObject({ schema: 1, answers: count });
  const csv = await show({ ...options, csv: true });
  expect(csv.out.split('\r\n')).toHaveLength(count + 2);
});

test('the first run: says what to do, and creates nothing', async () => {
  const { status, out, err, exists } = await show({}, { saved: [] });
  expect({ status, out, exists }).toEqual({ status: 0, out: '', exists: false });
  expect(err).toContain('"coach practice" begins one');
});

test('an attempt of rubrics that are gone is told without them', async () => {
  const [attempt] = attempts;
  if (attempt === undefined) throw new Error('no attempt');
  const [raised] = attempt.scorecard.flags;
  const flags = [{ ...raised, flag: 'sighing' }] as unknown as Attempt['scorecard']['flags'];
  const { situation: _, ...elements } = attempt.scorecard.elements;
  const scorecard = { ...attempt.scorecard, flags, elements: elements as Attempt['scorecard']['elements'] };
  const { out } = await show({ json: true }, { saved: [{ ...attempt, scorecard }] });
  expect(JSON.parse(out)).toMatchObject({ flags: [], weakest: { element: 'composure' } });
});

test.each<[ProgressOptions, string]>([
  [{ json: true, csv: true }, 'usage'],
  [{ since: 'yesterday' }, 'usage'],
  [{ question: 'no-such' }, 'unknown-question'],
])('%j is a fault', async (options, code) => {
  expect(await faultOf(show(options).then(({ status }) => status))).toMatchObject({ code });
});
