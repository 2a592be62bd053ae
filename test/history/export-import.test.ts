import { describe, expect, test } from 'vitest';
import type { CoachError } from '../../src/error.ts';
import { saveAttempt } from '../../src/history/attempts.ts';
import { saveDraft } from '../../src/history/drafts.ts';
import type { ExportDocument } from '../../src/history/export-document.ts';
import { exportHistory } from '../../src/history/export-history.ts';
import { importHistory, planImport } from '../../src/history/import-history.ts';
import { type History, openHistory } from '../../src/history/open-history.ts';
import { readExport } from '../../src/history/read-export.ts';
import { saveStory } from '../../src/history/stories.ts';
import { makeStory } from '../story/make-story.ts';
import { inFolder, makeAttempt, makeScorecard } from './fixtures.ts';

const id = (digit: number): string => `0000000${digit}-0000-4000-8000-000000000000`;
const at = new Date('2025-03-04T05:06:07.890Z');

/** A history with two attempts, a draft and a story. */
async function fill(history: History): Promise<void> {
  const details = { hints: 2, earlier: [{ rubricHash: 'old', scorecard: makeScorecard({ score: 12 }) }] };
  await saveAttempt(history, makeAttempt({ id: id(1), answer: 'I said "sorry" – 😀\r\n', details }));
  await saveAttempt(history, makeAttempt({ id: id(2), revisionOf: id(1), questionId: null, kind: 'score' }));
  await saveDraft(history, { questionId: 'q', wording: 'W?', text: 'half', updatedAt: at });
  await saveStory(history, makeStory({ id: id(3), attemptId: id(2), did: 'I rang.' }));
}

async function inHistory<Result>(work: (history: History) => Promise<Result>): Promise<Result> {
  return inFolder(async (folder) => {
    const history = await openHistory(folder);
    try {
      return await work(history);
    } finally {
      history.close();
    }
  });
}

const filled = (): Promise<ExportDocument> =>
  inHistory(async (history) => {
    await fill(history);
    return exportHistory(history);
  });

const none = { added: 0, updated: 0, kept: 0 };

describe('an exported history', () => {
  test('comes back to the letter, and a second time changes nothing', async () => {
    const text = JSON.stringify(await filled());
    await inHistory(async (history) => {
      const document = readExport(text, 'a.json');
      const counts = { attempts: { ...none, added: 2 }, drafts: { ...none, added: 1 } };
      const report = { ...counts, stories: { ...none, added: 1 } };
      expect(await planImport(history, document, 'a.json')).toEqual(report);
      expect((await exportHistory(history)).attempts).toEqual([]);
      expect(await importHistory(history, document, 'a.json')).toEqual(report);
      expect(JSON.stringify(await exportHistory(history))).toBe(text);
      expect((await importHistory(history, document, 'a.json')).attempts).toEqual({ ...none, kept: 2 });
      expect(JSON.stringify(await exportHistory(history))).toBe(text);
    });
  });

  test('may hold a revision before its original', async () => {
    const document = await filled();
    const turned = { ...document, attempts: document.attempts.toReversed() };
    await inHistory(async (history) => {
      await importHistory(history, turned, 'a.json');
      expect((await exportHistory(history)).attempts).toEqual(turned.attempts);
    });
  });

  test('leaves the draft and the story that were changed last', async () => {
    const document = await filled();
    await inHistory(async (history) => {
      await saveDraft(history, {
        questionId: 'q',
        wording: 'W?',
        text: 'newer',
        updatedAt: new Date('2026-01-01'),
      });
      await saveStory(history, makeStory({ id: id(3), did: 'Older.', updatedAt: new Date('2020-01-01') }));
      const report = await importHistory(history, document, 'a.json');
      expect(report.drafts).toEqual({ ...none, kept: 1 });
      expect(report.stories).toEqual({ ...none, updated: 1 });
      const { drafts, stories } = await exportHistory(history);
      expect(drafts.map(({ text }) => text)).toEqual(['newer']);
      expect(stories.map(({ did }) => did)).toEqual(['I rang.']);
    });
  });

  test('that refers to an attempt which is nowhere leaves nothing behind', async () => {
    const document = await filled();
    const torn = { ...document, attempts: document.attempts.slice(1) };
    await inHistory(async (history) => {
      await expect(importHistory(history, torn, 'a.json')).rejects.toThrow(/attempts\[0\]\.revision_of/u);
      const { attempts, drafts, stories } = await exportHistory(history);
      expect([attempts, drafts, stories]).toEqual([[], [], []]);
    });
  });
});

describe('a document is refused', () => {
  test.each([
    ['{\n"schema": 1,\n oops', /a\.json, line 3: this is not JSON/u],
    ['', /line 1: this is not JSON/u],
    ['ask,type\nTell me,behavioral\n', /a\.json, line 1: this is not JSON/u],
    ['{\n"schema": 1,\n"attempts": [oops],\n"drafts": [],\n"stories": []\n}\n', /a\.json, line 3: /u],
    ['{\n"schema": 1\n"attempts": [],\n"drafts": [],\n"stories": []\n}\n', /a\.json, line 3: /u],
    ['{\n"schema": 1,\n"attempts": [\n', /a\.json, line 4: /u],
    ['{\n\n"schema": "1\n}', /a\.json, line 3: /u],
    ['{\n}\n\n{}\n', /a\.json, line 4: /u],
    ['[]', /the document: /u],
    ['{"schema":2}', /newer coach/u],
    ['{"schema":1,"attempts":[],"drafts":[]}', /stories: /u],
    ['{"schema":1,"attempts":[],"drafts":[],"stories":[],"x":1}', /"x"/u],
  ])('%j', (text, message) => {
    expect(() => readExport(text, 'a.json')).toThrow(message);
  });

  test.each([
    [
      'score',
      /attempts\[1\]\.scorecard\.score: /u,
      (text: string) => text.replace(/("kind":"score".*?"score":)63/u, '$1163'),
    ],
    [
      'instant',
      /drafts\[0\]\.updated_at: must be an instant/u,
      (text: string) => text.replace('890Z"}],"stories"', '"}],"stories"'),
    ],
    [
      'double',
      /attempts\[1\]\.id: the same as in attempts\[0\]/u,
      (text: string) => text.replace(`"id":"${id(2)}"`, `"id":"${id(1)}"`),
    ],
  ])('for its %s, by the place', async (_what, message, change) => {
    const text = JSON.stringify(await filled());
    expect(change(text)).not.toBe(text);
    expect(() => readExport(change(text), 'a.json')).toThrow(message);
  });

  test.each([
    ['"answer": .*', '"answer": 7,', 'answer: must be a text in quotation marks, not 7'],
    ['"score": \\d+', '"score": 140', 'scorecard.score: must be at most 100, not 140'],
    ['"score": \\d+', '"score": "high"', 'scorecard.score: must be a number, not the text "high"'],
    ['"kind": "[a-z]+"', '"kind": "x"', 'kind: must be "practice" or "score"'],
    ['"details": [{]', '"detail": {', 'details: is missing'],
    ['"details": [{]', '"x": 1,\n"details": {', ': "x" is not a key that is known here'],
  ])('for %s written as %s: with its line, what was expected and what was found', async (from, to, said) => {
    const text = JSON.stringify(await filled(), null, 2).replace(new RegExp(from, 'u'), to);
    let fault: unknown;
    try {
      readExport(text, 'a.json');
    } catch (error) {
      fault = error;
    }
    const problem = (fault as CoachError).problems.find(({ message }) => message.includes(said));
    expect(problem?.message).toContain(`attempts[0]${said.startsWith(':') ? '' : '.'}${said}`);
    const line = said.endsWith('is missing') ? '    {' : to.split('\n')[0];
    expect(text.split('\n')[(problem?.at?.line ?? 0) - 1]).toContain(line);
    expect(problem?.at?.file).toBe('a.json');
  });
});
