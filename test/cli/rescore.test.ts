/** `coach rescore`: old scores beside new ones, why they differ, and what it keeps. */

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashMeasure } from '../../src/cli/attempt-context.ts';
import { type RescoreOptions, rescore } from '../../src/cli/rescore.ts';
import { type Attempt, listAttempts } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import type { Engine } from '../../src/score/engine.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { makeAttempt, withAttempts } from '../history/fixtures.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';
import { faultOf } from './fault-of.ts';

const answer = 'We had billed her twice. I stayed calm and refunded her. She is still with us.';
const now = fakeEngine.scoreAnswer({ answer, question: angryCustomer, type: 'behavioral' });
const rubricHash = hashMeasure(fakeEngine.version, angryCustomer.expects);

/** Scored as it would be today. */
const same = makeAttempt({
  id: 'aaaa1111-0000-4000-8000-000000000001',
  wording: angryCustomer.ask,
  answer,
  scorecard: now,
  rubricHash,
});
const none = { level: 0, expected: true, points: 0, max: 30, evidence: [] } as const;
/** An engine of then did not see the solution. */
const older = makeAttempt({
  id: 'bbbb2222-0000-4000-8000-000000000002',
  finishedAt: new Date('2025-05-04T10:00:00Z'),
  wording: angryCustomer.ask,
  answer,
  scorecard: {
    ...now,
    engine: '0.0.0+then',
    score: 70,
    rating: 4,
    elements: { ...now.elements, solution: none },
  },
  rubricHash: hashMeasure('0.0.0+then', angryCustomer.expects),
});

interface Given {
  readonly saved?: readonly Attempt[];
  readonly engine?: Engine;
}

async function run(
  options: Partial<RescoreOptions>,
  { saved = [same, older], engine = fakeEngine }: Given = {},
) {
  return withAttempts(saved, async (directory) => {
    let out = '';
    let err = '';
    const status = await rescore(
      { ids: [], ...options },
      {
        library: fakeLibrary,
        engine,
        stdout: { write: (text: string) => (out += text) },
        stderr: { write: (text: string) => (err += text) },
        theme: makeTheme({ plain: true, env: {}, columns: 100 }),
        directory,
        openHistory,
      },
    );
    const exists = existsSync(directory);
    if (!exists) return { status, out, err, exists, kept: [] };
    const history = await openHistory(directory);
    const kept = await listAttempts(history);
    history.close();
    return { status, out, err, exists, kept };
  });
}

/** Of attempts as `--json` writes them: the beginning of the id, and why they differ. */
function reasonsIn(out: string): readonly unknown[] {
  const list = JSON.parse(out) as readonly { id: string; changed: boolean; reasons: readonly string[] }[];
  return list.map(({ id, changed, reasons }) => [id.slice(0, 4), changed, ...reasons]);
}

test('shows the old score, the new one, what changed and why, and keeps nothing', async () => {
  const { status, out, err, kept } = await run({});
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^bbbb2222 {2}2025-05-04 \d\d:00 {2}angry-customer\n/u);
  expect(out).toContain(
    'Score 70 → 100 (+30), rating strong → outstanding\n   +30  Solution: from missing to shown',
  );
  expect(out).toContain('Why: other signals, elements or learned weights (engine 0.0.0+then → 0.0.0+fake)');
  expect(out).toContain(
    '2 attempts scored anew by engine 0.0.0+fake: 1 changed (1 in the score), 1 the same.',
  );
  expect(out).toContain('"--save" keeps the new scores.');
  expect(out).not.toContain('aaaa1111');
  expect(kept.map(({ scorecard }) => scorecard.score).sort()).toEqual([100, 70]);
});

test('--json holds all attempts, with the old and the new measure', async () => {
  const { out } = await run({ json: true });
  expect(reasonsIn(out)).toEqual([
    ['bbbb', true, 'rubrics'],
    ['aaaa', false],
  ]);
  expect(JSON.parse(out)[0]).toMatchObject({
    schema: 1,
    id: older.id,
    finished_at: '2025-05-04T10:00:00.000Z',
    question: 'angry-customer',
    old: { score: 70, rating: 4, engine: '0.0.0+then', rubric_hash: older.rubricHash },
    new: { score: 100, rating: 5, engine: '0.0.0+fake', rubric_hash: rubricHash },
    elements: [{ element: 'solution', old_level: 0, new_level: 2, points: 30 }],
    flags: [],
    scorecard: { score: 100 },
  });
});

test('--save puts the new score in the history, and keeps the old one with its attempt', async () => {
  const { out, kept } = await run({ save: true });
  expect(out).toContain('The new scores are in the history; the old ones are kept with their attempts.');
  const after = kept.find(({ id }) => id === older.id);
  expect(after).toMatchObject({ rubricHash, answer, scorecard: { score: 100, engine: '0.0.0+fake' } });
  expect(after?.details?.earlier).toEqual([{ rubricHash: older.rubricHash, scorecard: older.scorecard }]);
  expect(kept.find(({ id }) => id === same.id)).toMatchObject({ scorecard: now });
  expect(kept.find(({ id }) => id === same.id)?.details?.earlier).toBeUndefined();
});

test('--save leaves a masked attempt as it is, and says why it differs', async () => {
  const masked = { ...older, details: { masked: 2 } };
  const { out, kept } = await run({ save: true }, { saved: [masked] });
  expect(out.replace(/\s+/gu, ' ')).toContain('what named a customer was masked when the answer was saved');
  expect(out).toContain('The history is as it was.');
  expect(kept).toEqual([masked]);
});

test('what was saved anew is the same the next time', async () => {
  const { kept } = await run({ save: true });
  const { out } = await run({ save: true }, { saved: kept });
  expect(out).toBe(
    '2 attempts scored anew by engine 0.0.0+fake: nothing changed.\nThe history is as it was.\n',
  );
});

test.each([
  ['another version', { scorecard: { ...now, engine: '0.0.1+fake' } }, [false, 'version']],
  ['other weights', { rubricHash: hashMeasure(fakeEngine.version, []) }, [false, 'question']],
  ['words that it no longer has', { wording: 'Angry customers?' }, [false, 'wording']],
  ['another of its wordings', { wording: angryCustomer.wordings[0] ?? '' }, [false]],
  [
    'a question that is gone',
    { questionId: 'gone', rubricHash: hashMeasure(fakeEngine.version, null) },
    [true, 'gone'],
  ],
])('says of %s what it is', async (_, parts, expected) => {
  const { out } = await run({ json: true }, { saved: [{ ...same, ...parts }] });
  expect(reasonsIn(out)).toEqual([['aaaa', ...expected]]);
});

test('--save leaves an attempt as it was when its question is not in the bank', async () => {
  const gone = { ...older, questionId: 'of-a-bank' };
  const { out, kept } = await run({ save: true }, { saved: [gone] });
  expect(out).toContain('("--bank" adds a bank)');
  expect(out.replace(/\s+/gu, ' ')).toContain(
    'The history is as it was. Attempts at questions that are not in the bank are as they were.',
  );
  expect(kept[0]?.scorecard).toEqual(gone.scorecard);
});

test('--save is not recommended where it would keep nothing', async () => {
  const gone = { ...older, questionId: 'of-a-bank' };
  const { out } = await run({}, { saved: [gone] });
  expect(out.replace(/\s+/gu, ' ')).toContain(
    'and "--save" would change nothing in it. Attempts at questions that are not in the bank are as they were.',
  );
  expect((await run({}, { saved: [gone, same] })).out).not.toContain('"--save" keeps');
  expect((await run({}, { saved: [gone, { ...older, id: same.id }] })).out).toContain('"--save" keeps');
});

test('chooses by ids, question and day', async () => {
  const ids = async (options: Partial<RescoreOptions>) =>
    reasonsIn((await run({ ...options, json: true })).out).map((row) => (row as readonly unknown[])[0]);
  expect(await ids({ ids: ['aaaa', 'bbbb', 'aaaa1'] })).toEqual(['aaaa', 'bbbb']);
  expect(await ids({ since: '2025-05-01' })).toEqual(['bbbb']);
  expect(await ids({ question: 'angry-customer' })).toEqual(['bbbb', 'aaaa']);
  expect(await ids({ question: 'frustration' })).toEqual([]);
});

test('an answer that the engine no longer takes is told of, and the others are scored', async () => {
  const german = makeAttempt({ id: 'cccc3333-0000-4000-8000-000000000003', answer: 'Guten Tag.' });
  const { status, out, err } = await run({}, { saved: [german, older] });
  expect(status).toBe(0);
  expect(err).toBe('Attempt cccc3333 cannot be scored anew: the answer is not in English\n');
  expect(out).toContain('1 attempt scored anew');
});

test('without a history nothing is made', async () => {
  const { status, out, err, exists } = await run({}, { saved: [] });
  expect({ status, out, exists }).toEqual({ status: 0, out: '', exists: false });
  expect(err).toMatch(/^No attempts yet\./u);
  expect((await run({ json: true }, { saved: [] })).out).toBe('[]\n');
});

test.each([
  [{ ids: ['aaaa'], question: 'angry-customer' }, 'usage'],
  [{ ids: ['aaaa'], since: '2025-05-01' }, 'usage'],
  [{ ids: ['zzzz'] }, 'usage'],
  [{ since: '2025-02-30' }, 'usage'],
  [{ question: 'angry-custommer' }, 'unknown-question'],
])('refuses %j', async (options, code) => {
  expect(await faultOf(run(options).then(({ status }) => status))).toMatchObject({ code });
});
