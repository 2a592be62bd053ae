import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  findAttempts,
  listAnsweredQuestions,
  listAttempts,
  saveAttempt,
} from '../../src/history/attempts.ts';
import { loadCohort } from '../../src/history/cohort.ts';
import { clearDraft, loadDraft, saveDraft } from '../../src/history/drafts.ts';
import { exportHistory } from '../../src/history/export-history.ts';
import { findServer } from '../../src/history/find-server.ts';
import { forgetAttempts } from '../../src/history/forget-attempts.ts';
import { importHistory } from '../../src/history/import-history.ts';
import { type History, openHistory } from '../../src/history/open-history.ts';
import { openSharedHistory } from '../../src/history/open-shared-history.ts';
import { createPracticeHistory } from '../../src/history/practice-history.ts';
import { replaceScorecard } from '../../src/history/replace-scorecard.ts';
import { saveOnce } from '../../src/history/save-once.ts';
import { listShared, type SharedHistory, shareAttempts } from '../../src/history/share-attempts.ts';
import { findStories, listStories, removeStory, saveStory } from '../../src/history/stories.ts';
import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import { inFolder, makeAttempt, makeScorecard } from './fixtures.ts';
import { type PostgresServer, postgresOrSkip, startPostgres } from './postgres-server.ts';

const bin = postgresOrSkip();
const people = ['ana', 'ben', 'cleo', 'dan'] as const;
let server: PostgresServer;

beforeAll(async () => {
  if (bin === undefined) return;
  server = await startPostgres(bin);
  for (const name of [...people, 'team']) await server.makeLogin(name);
}, 300_000);
afterAll(async () => server?.remove(), 60_000);

const idOf = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

async function open(
  database: string,
  login: string,
  directory: string,
  writer = login,
): Promise<SharedHistory> {
  const found = findServer({ COACH_HISTORY: server.url(database, login), COACH_WRITER: writer });
  if (found === undefined) throw new Error('no server');
  return { ...(await openSharedHistory(join(directory, login, writer), found)), server: found };
}

/** A database of its own with its tables, and open histories in it. */
async function inClass<const Name extends string>(
  database: string,
  logins: readonly Name[],
  work: (histories: Record<Name, SharedHistory>, folder: string) => Promise<void>,
): Promise<void> {
  await server.makeDatabase(database);
  await inFolder(async (folder) => {
    (await open(database, 'trainer', folder)).close();
    const opened = await Promise.all(
      logins.map(async (login) => [login, await open(database, login, folder)] as const),
    );
    try {
      await work(Object.fromEntries(opened) as Record<Name, SharedHistory>, folder);
    } finally {
      for (const [, history] of opened) history.close();
    }
  });
}

/** The scorecard of an answer that was expected to show these elements. */
function cardOf(levels: Partial<Record<ElementId, Level>>) {
  const none = makeScorecard();
  const elements = Object.fromEntries(
    elementIds.map((id) => {
      const level = levels[id];
      return [id, level === undefined ? none.elements[id] : { ...none.elements[id], level, expected: true }];
    }),
  ) as typeof none.elements;
  return makeScorecard({ elements });
}

/** Everything that the program asks of a history, once around; what came back. */
async function useAll(history: History): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const instant = (day: number) => new Date(`2025-03-0${day}T05:06:07.890Z`);
  const context = {
    wordingOf: (id: string) => `About ${id}?`,
    rubricHashOf: () => 'abc',
    timeZone: 'Europe/Vienna',
  };
  let number = 0;
  const practice = createPracticeHistory(history, { ...context, newId: () => idOf(900 + number++) });
  for (const day of [1, 2, 3]) {
    const id = idOf(day);
    const text = `Day ${day}: \u0000 “quotes”, \ud800 and 🙂\n\n second paragraph`;
    await saveAttempt(history, makeAttempt({ id, finishedAt: instant(day), answer: text }));
  }
  await saveAttempt(
    history,
    makeAttempt({ id: idOf(4), finishedAt: instant(3), revisionOf: idOf(3), questionId: null }),
  );
  const once = makeAttempt({
    id: idOf(5),
    finishedAt: instant(5),
    sittingId: 'sheet',
    questionId: 'apology',
  });
  seen.push(await saveOnce(history, once), await saveOnce(history, once));
  seen.push(await saveOnce(history, { ...once, id: idOf(6) }));
  const asked = { question: 'apology', type: 'behavioral', scorecard: makeScorecard() } as const;
  await practice.saveDraft({ question: 'apology', text: 'half', savedAt: instant(6) });
  seen.push(await practice.loadDraft());
  await practice.saveAttempt({ ...asked, answer: 'one', finishedAt: instant(6), round: 1 });
  await practice.saveAttempt({
    ...asked,
    answer: 'two',
    finishedAt: instant(7),
    round: 2,
    details: { hints: 2 },
  });
  seen.push(await practice.loadDraft(), await practice.recentQuestionIds());
  seen.push(await practice.earlierAnswers('apology'));
  seen.push(await listAttempts(history, { since: instant(3), limit: 4 }));
  seen.push(await listAttempts(history, { questionId: 'angry-customer' }));
  seen.push(await findAttempts(history, '0000000'), await findAttempts(history, idOf(2)));
  seen.push(await findAttempts(history, ''), await listAnsweredQuestions(history));
  const [latest] = await listAttempts(history, { limit: 1 });
  if (latest === undefined) throw new Error('nothing was saved');
  await replaceScorecard(history, latest, makeScorecard({ score: 12, rating: 1 }), 'new');
  const story = { happened: 'h', did: 'd', ended: 'e', proof: 'p', createdAt: instant(1) };
  for (const day of [1, 2]) {
    const updated = { ...story, title: `Day ${day}`, updatedAt: instant(day) };
    await saveStory(history, { ...updated, id: idOf(1), attemptId: idOf(1) });
    await saveStory(history, { ...updated, id: idOf(2), attemptId: null });
  }
  seen.push(await listStories(history), await findStories(history, idOf(2)));
  seen.push(await removeStory(history, idOf(2)), await removeStory(history, idOf(2)));
  for (const questionId of ['b', 'a'])
    await saveDraft(history, { questionId, wording: 'w', text: questionId, updatedAt: instant(8) });
  await clearDraft(history, 'a');
  seen.push(await exportHistory(history), await loadDraft(history, 'b'));
  seen.push(await forgetAttempts(history, { id: idOf(1) }), await listStories(history));
  seen.push(await forgetAttempts(history, { before: instant(4) }), await exportHistory(history));
  return seen;
}

describe.skipIf(bin === undefined)('a history on a server', { timeout: 120_000 }, () => {
  test('is made by its owner, by several programs at once', async () => {
    await server.makeDatabase('fresh');
    await inFolder(async (folder) => {
      await expect(open('fresh', 'ana', folder)).rejects.toMatchObject({
        code: 'history-unavailable',
        message: expect.stringContaining('is not set up yet'),
      });
      const opened = await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map((name) => open('fresh', 'trainer', folder, name)),
      );
      for (const history of opened) history.close();
      expect(await server.query('fresh', 'select version from coach.layout')).toEqual([{ version: 1 }]);
      await server.query('fresh', 'update coach.layout set version = 7');
      await expect(open('fresh', 'ana', folder)).rejects.toMatchObject({ code: 'history-newer' });
    });
  });

  test('a schema of another program is left alone', async () => {
    await server.makeDatabase('other');
    await server.query('other', 'create schema coach; create table coach.trains (id integer)');
    await inFolder((folder) =>
      expect(open('other', 'trainer', folder)).rejects.toThrow('not one that coach made'),
    );
  });

  test('answers like the embedded database', () =>
    inClass('twins', ['ana'], async ({ ana }, folder) => {
      const embedded = await openHistory(join(folder, 'embedded'));
      const expected = await useAll(embedded);
      embedded.close();
      expect(await useAll(ana)).toEqual(expected);
    }));

  test('two people may keep the same document, and importing it twice changes nothing', () =>
    inClass('imports', ['ana', 'ben'], async ({ ana, ben }) => {
      await saveAttempt(ana, makeAttempt({ id: idOf(1) }));
      await saveAttempt(ana, makeAttempt({ id: idOf(2), revisionOf: idOf(1) }));
      await saveDraft(ana, { questionId: 'q', wording: 'w', text: 't', updatedAt: new Date(0) });
      const { attempts, ...rest } = await exportHistory(ana);
      // A revision may stand before what it revises.
      const document = { ...rest, attempts: attempts.toReversed() };
      expect((await importHistory(ben, document, 'x')).attempts).toEqual({ added: 2, updated: 0, kept: 0 });
      expect((await importHistory(ben, document, 'x')).attempts).toEqual({ added: 0, updated: 0, kept: 2 });
      expect(await exportHistory(ben)).toEqual(document);
      await forgetAttempts(ben, { all: true });
      expect((await exportHistory(ben)).attempts).toEqual([]);
      expect((await exportHistory(ana)).attempts).toEqual(attempts);
    }));

  test('a login sees and changes its own rows only, whatever program asks', () =>
    inClass('privacy', ['ana', 'ben'], async ({ ana, ben }) => {
      await saveAttempt(ana, makeAttempt({ id: idOf(1), answer: 'private words' }));
      await saveAttempt(ana, makeAttempt({ id: idOf(2), answer: 'shared words' }));
      await saveAttempt(ben, makeAttempt({ id: idOf(1) }));
      expect(await shareAttempts(ana, [idOf(2)], true)).toBe(1);
      expect(await shareAttempts(ben, [idOf(2)], true)).toBe(0);
      expect((await listShared(ana)).map(({ id }) => id)).toEqual([idOf(2)]);
      const client = new pg.Client({ connectionString: server.url('privacy', 'ben') });
      await client.connect();
      const ask = async (text: string): Promise<string> => {
        const { rows, rowCount } = await client.query(text);
        return rows.length > 0 ? JSON.stringify(rows) : String(rowCount);
      };
      await ask("set coach.writer = 'ana'");
      for (const table of ['all_attempts', 'attempts', 'shared_answers'])
        expect(await ask(`select * from coach.${table}`)).not.toContain('private words');
      expect(await ask('select writer, answer from coach.shared_answers')).toBe(
        '[{"writer":"ana","answer":"shared words"}]',
      );
      expect(await ask(`update coach.all_attempts set answer = 'x' where writer = 'ana'`)).toBe('0');
      expect(await ask(`delete from coach.all_attempts where writer = 'ana'`)).toBe('0');
      const insert = `insert into coach.all_stories (owner, writer, id, title, happened, did, ended, proof, created_at, updated_at) values ('ana', 'ana', 'x', '', '', '', '', '', '', '')`;
      await expect(ask(insert)).rejects.toThrow('row-level security');
      await expect(ask(`update coach.all_attempts set owner = 'ana'`)).rejects.toThrow('row-level security');
      for (const refused of [
        'select * from coach.first_answers',
        'truncate coach.all_attempts',
        'update coach.layout set shared_logins = true',
        "update coach.shared_answers set answer = 'x'",
        'alter table coach.all_attempts disable row level security',
        'set role ana',
      ])
        await expect(ask(refused)).rejects.toThrow(/permission denied|must be owner/u);
      await client.end();
      expect(await shareAttempts(ana, undefined, false)).toBe(1);
      expect((await loadCohort(ben, undefined)).shared).toEqual([]);
      expect((await listAttempts(ana)).map(({ answer }) => answer)).toEqual([
        'shared words',
        'private words',
      ]);
    }));

  test('a cohort: each person counts once, and fewer than three are not shown', () =>
    inClass('cohort', [...people], async ({ ana, ben, cleo, dan }) => {
      const save = (history: History, day: number, levels: Partial<Record<ElementId, Level>>, parts = {}) =>
        saveAttempt(
          history,
          makeAttempt({
            finishedAt: new Date(`2025-03-0${day}T12:00:00.000Z`),
            scorecard: cardOf(levels),
            ...parts,
          }),
        );
      await save(ana, 1, { empathy: 2, outcome: 0 }, { id: idOf(1) });
      await save(ana, 1, { empathy: 0, outcome: 0 }, { revisionOf: idOf(1) });
      for (const day of [2, 3, 4]) await save(ben, day, { empathy: 0, outcome: 1, policy: 0 });
      expect(await loadCohort(dan, undefined)).toMatchObject({ people: 2, answers: 4, elements: [] });
      await save(cleo, 4, { empathy: 1, outcome: 2, policy: 1 });
      const all = await loadCohort(dan, undefined);
      expect(all).toEqual({
        people: 3,
        logins: 3,
        answers: 5,
        elements: [
          { element: 'empathy', people: 3, shown: 1, claimed: 1, missing: 3, level: 1 },
          { element: 'outcome', people: 3, shown: 1, claimed: 3, missing: 1, level: 1 },
        ],
        shared: [],
      });
      expect(await loadCohort(dan, '2025-03-02')).toMatchObject({ people: 2, answers: 4, elements: [] });
      expect(JSON.stringify(all)).not.toMatch(/ana|ben|cleo|refunded/u);
      // Names that one login takes up are not people.
      await server.query(
        'cohort',
        `insert into coach.all_attempts (owner, writer, id, finished_at, time_zone, wording, type, answer, score, rating, engine, rubric_hash, scorecard, kind)
         select owner, name, id, finished_at, time_zone, wording, type, answer, score, rating, engine, rubric_hash, scorecard, kind
         from coach.all_attempts, unnest(array['x', 'y', 'z']) name where writer = 'cleo'`,
      );
      const policy = (await loadCohort(dan, undefined)).elements.filter(
        ({ element }) => element === 'policy',
      );
      expect(policy).toEqual([]);
    }));

  test('one login for several people is refused, unless the owner allows it', () =>
    inClass('team', [], async (_, folder) => {
      const first = await open('team', 'team', folder, 'Zoë');
      await saveAttempt(first, makeAttempt({ id: idOf(1), answer: 'of Zoë' }));
      await expect(open('team', 'team', folder, 'Yan')).rejects.toThrow(
        'is in use by "Zoë", and you are "Yan"',
      );
      await server.query('team', 'update coach.layout set shared_logins = true');
      const second = await open('team', 'team', folder, 'Yan');
      await saveAttempt(second, makeAttempt({ id: idOf(1), answer: 'of Yan' }));
      for (const [history, answer] of [
        [first, 'of Zoë'],
        [second, 'of Yan'],
      ] as const)
        expect((await listAttempts(history)).map((one) => one.answer)).toEqual([answer]);
      expect(await loadCohort(second, undefined)).toMatchObject({ people: 2, logins: 1 });
      first.close();
      second.close();
    }));

  test.each([
    ['a wrong password', () => server.url('faults', 'ana', 'secret'), 'does not accept the login'],
    ['no such database', () => server.url('nowhere', 'ana'), 'has no database of this name'],
    ['no server', () => 'postgres://ana:secret@127.0.0.1:1/faults', 'cannot be reached'],
  ])('%s is told, and no password', async (_, url, message) => {
    const found = findServer({ COACH_HISTORY: url(), COACH_WRITER: 'ana' });
    if (found === undefined) throw new Error('no server');
    await inFolder(async (folder) => {
      const error: unknown = await openSharedHistory(folder, found).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: 'history-unavailable', message: expect.stringContaining(message) });
      expect(String(error)).not.toContain('secret');
    });
  });

  test('what can only be read is read, and a server that comes back is used again', () =>
    inClass('readonly', ['ana'], async ({ ana }, folder) => {
      await saveAttempt(ana, makeAttempt());
      await server.query('readonly', 'alter role ana set default_transaction_read_only = on');
      const reader = await open('readonly', 'ana', folder);
      await server.query('readonly', 'alter role ana reset default_transaction_read_only');
      expect(await listAttempts(reader)).toHaveLength(1);
      await expect(saveAttempt(reader, makeAttempt())).rejects.toThrow('can only be read at present');
      reader.close();
      await server.stop();
      await expect(saveAttempt(ana, makeAttempt())).rejects.toMatchObject({ code: 'history-unavailable' });
      await server.start();
      await saveAttempt(ana, makeAttempt());
      expect(await listAttempts(ana)).toHaveLength(2);
    }));
});
