import { expect, test } from 'vitest';
import {
  type AttemptFilter,
  findAttempts,
  listAnsweredQuestions,
  listAttempts,
  saveAttempt,
} from '../../src/history/attempts.ts';
import { type History, openHistory } from '../../src/history/open-history.ts';
import { inFolder, makeAttempt, makeScorecard } from './fixtures.ts';

const withHistory = (work: (history: History) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const history = await openHistory(folder);
    await work(history);
    history.close();
  });

const at = (minute: number): Date => new Date(Date.UTC(2025, 2, 4, 5, minute));
const id = (first: string): string => `${first}-0000-4000-8000-000000000000`;

test('an attempt comes back as it was saved', () =>
  withHistory(async (history) => {
    const first = makeAttempt({ sittingId: id('aaaaaaaa') });
    const scorecard = makeScorecard({
      score: 20,
      rating: 1,
      flags: [{ flag: 'hostility', points: -20, cap: 40, start: 0, end: 4, signal: 'hostility.threat' }],
    });
    const second = makeAttempt({
      scorecard,
      questionId: null,
      kind: 'score',
      revisionOf: first.id,
      answer: 'Line one.\r\n\r\n\tTabs, “quotes”, emoji 👩‍👩‍👧, e\u0301, \u202e and \u001b[31m.',
    });
    await saveAttempt(history, first);
    await saveAttempt(history, second);
    expect(await listAttempts(history)).toEqual([second, first]);
  }));

test('what cannot be stored becomes a sign of the same length', () =>
  withHistory(async (history) => {
    await saveAttempt(history, makeAttempt({ answer: 'a\u0000b\ud83d c😀' }));
    const [attempt] = await listAttempts(history);
    expect(attempt?.answer).toBe('a\u2400b\ufffd c😀');
  }));

test.each<[string, AttemptFilter, readonly string[]]>([
  ['newest first, the later saved first at the same time', {}, ['d', 'c', 'b', 'a']],
  ['of a question', { questionId: 'two' }, ['c', 'a']],
  ['since an instant, which counts', { since: at(2) }, ['d', 'c', 'b']],
  ['at most so many', { limit: 2 }, ['d', 'c']],
  ['all together', { questionId: 'two', since: at(2), limit: 5 }, ['c']],
  ['none', { questionId: 'three' }, []],
])('lists attempts: %s', (_, filter, answers) =>
  withHistory(async (history) => {
    await saveAttempt(history, makeAttempt({ answer: 'a', questionId: 'two', finishedAt: at(1) }));
    await saveAttempt(history, makeAttempt({ answer: 'd', questionId: 'one', finishedAt: at(3) }));
    await saveAttempt(history, makeAttempt({ answer: 'b', questionId: null, finishedAt: at(2) }));
    await saveAttempt(history, makeAttempt({ answer: 'c', questionId: 'two', finishedAt: at(2) }));
    expect((await listAttempts(history, filter)).map(({ answer }) => answer)).toEqual(answers);
    expect(await listAnsweredQuestions(history)).toEqual(['one', 'two']);
  }),
);

test.each([
  ['abcd0001', ['one']],
  ['ABCD', ['two', 'one']],
  [id('abcd0002'), ['two']],
  ['f', ['three']],
  ['abce', []],
  ['%', []],
  ['', []],
])('finds attempts by the beginning of their id: %j', (prefix, answers) =>
  withHistory(async (history) => {
    await saveAttempt(history, makeAttempt({ id: id('abcd0001'), answer: 'one' }));
    await saveAttempt(history, makeAttempt({ id: id('ABCD0002'), answer: 'two' }));
    await saveAttempt(history, makeAttempt({ id: id('ffffffff'), answer: 'three' }));
    expect((await findAttempts(history, prefix)).map(({ answer }) => answer)).toEqual(answers);
  }),
);

test('an id is saved once, and a revision needs its original', () =>
  withHistory(async (history) => {
    const attempt = makeAttempt();
    await saveAttempt(history, attempt);
    await expect(saveAttempt(history, attempt)).rejects.toThrow(/UNIQUE/);
    await expect(saveAttempt(history, makeAttempt({ revisionOf: id('00000000') }))).rejects.toThrow(
      /FOREIGN KEY/,
    );
    await expect(
      saveAttempt(history, makeAttempt({ scorecard: makeScorecard({ score: 101 }) })),
    ).rejects.toThrow(/CHECK/);
    expect(await listAttempts(history)).toHaveLength(1);
  }));
