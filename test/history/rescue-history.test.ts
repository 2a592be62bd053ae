import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { appendRescueFile } from '../../src/history/rescue-file.ts';
import { withRescue } from '../../src/history/rescue-history.ts';
import type { Draft, FinishedAttempt, PracticeHistory } from '../../src/practice/practice-history.ts';
import { inFolder, makeAttempt, makeScorecard } from './fixtures.ts';

const finishedAt = new Date('2025-01-01T09:00:00.000Z');
const finished = (answer: string): FinishedAttempt => {
  const scorecard = makeScorecard();
  return { question: 'angry-customer', type: 'behavioral', answer, scorecard, finishedAt, round: 1 };
};
const draft: Draft = { question: 'two', text: 'I was\n', savedAt: finishedAt };
const broken = new CoachError({ code: 'history-unavailable', message: 'broken' });

/** Holds what it is given in memory; fails as told. */
function memory(failing: { now: boolean }): PracticeHistory & { readonly saved: string[] } {
  const saved: string[] = [];
  let kept: Draft | undefined;
  let others: readonly Draft[] = [];
  const check = (): void => {
    if (failing.now) throw broken;
  };
  return {
    saved,
    async saveAttempt({ answer }) {
      check();
      saved.push(answer);
    },
    async saveDraft(given) {
      check();
      kept = given;
    },
    async loadDraft() {
      check();
      return kept;
    },
    async clearDraft() {
      check();
      kept = undefined;
    },
    async listDrafts() {
      check();
      return [...(kept === undefined ? [] : [kept]), ...others];
    },
    async takeDraft(question) {
      check();
      const all = [...(kept === undefined ? [] : [kept]), ...others];
      kept = all.find((given) => given.question === question);
      others = all.filter((given) => given !== kept);
      return true;
    },
    async recentQuestionIds() {
      check();
      return ['one'];
    },
    async earlierAnswers() {
      check();
      return [{ answer: 'One.', wording: 'W', finishedAt, score: 50 }];
    },
  };
}

test('the rescue file holds question, score and answer, privately, one after the other', () =>
  inFolder((folder) => {
    const directory = join(folder, 'new');
    const path = appendRescueFile(directory, makeAttempt({ answer: 'First answer.' }));
    expect(appendRescueFile(directory, makeAttempt({ answer: 'Second answer.' }))).toBe(path);
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n\n\n')).toHaveLength(3);
    expect(
      text.startsWith(
        '== 2025-03-04T05:06:07.890Z  angry-customer\nQuestion: Tell me about an angry customer.\n' +
          'Score: 63 of 100, rating 4 of 5\n\nFirst answer.\n',
      ),
    ).toBe(true);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  }));

test('a history that cannot be opened costs no answer and no draft', () =>
  inFolder(async (folder) => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const error = (await openHistory(taken).catch((fault: unknown) => fault)) as CoachError;
    const told: string[] = [];
    const rescue = {
      directories: [taken, join(folder, 'home')],
      wordingOf: (id: string) => `Wording of ${id}`,
      onRescue: (path: string, cause: CoachError) => told.push(`${path} ${cause.code}`),
    };
    const practice = withRescue(error, rescue);
    expect(await practice.recentQuestionIds()).toEqual([]);
    expect(await practice.loadDraft()).toBeUndefined();
    await practice.saveAttempt(finished('One.'));
    await practice.saveAttempt(finished('Two.'));
    await practice.saveDraft(draft);
    await practice.saveDraft({ ...draft, text: 'I was there' });
    const answers = join(folder, 'home', 'coach-rescued-answers.txt');
    const unfinished = join(folder, 'home', 'coach-unfinished-answer.json');
    expect(told).toEqual([`${answers} history-unavailable`, `${unfinished} history-unavailable`]);
    expect(readFileSync(answers, 'utf8')).toMatch(/Wording of angry-customer[\s\S]*One\.[\s\S]*Two\./);
    expect(await withRescue(error, rescue).loadDraft()).toEqual({ ...draft, text: 'I was there' });
    await practice.clearDraft();
    expect(readdirSync(join(folder, 'home'))).toEqual(['coach-rescued-answers.txt']);
  }));

test('a history that fails in the middle is used again when it works', () =>
  inFolder(async (folder) => {
    const failing = { now: false };
    const inner = memory(failing);
    const rescue = { directories: [folder], wordingOf: () => '', onRescue: () => undefined };
    const practice = withRescue(inner, rescue);
    await practice.saveAttempt(finished('kept'));
    failing.now = true;
    await practice.saveAttempt(finished('rescued'));
    await practice.saveDraft(draft);
    failing.now = false;
    expect(await practice.loadDraft()).toEqual(draft);
    await practice.saveDraft({ ...draft, text: 'newer' });
    expect(await practice.loadDraft()).toMatchObject({ text: 'newer' });
    expect(existsSync(join(folder, 'coach-unfinished-answer.json'))).toBe(false);
    expect(await practice.recentQuestionIds()).toEqual(['one']);
    expect(inner.saved).toEqual(['kept']);
  }));

test('a draft from a file that is kept for later goes into the history, where there is room for another', () =>
  inFolder(async (folder) => {
    const failing = { now: true };
    const rescue = { directories: [folder], wordingOf: () => '', onRescue: () => undefined };
    const practice = withRescue(memory(failing), rescue);
    await practice.saveDraft(draft);
    expect(await practice.takeDraft(null)).toBe(false);
    expect(await practice.listDrafts()).toEqual([draft]);
    expect(await practice.takeDraft(draft.question)).toBe(true);
    failing.now = false;
    expect(await practice.takeDraft(null)).toBe(true);
    const next = { ...draft, question: 'apology', text: 'Another' };
    await practice.saveDraft(next);
    expect(await practice.listDrafts()).toEqual([next, draft]);
  }));

test('when nothing can be written, it is told', () =>
  inFolder(async (folder) => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const practice = withRescue(broken, {
      directories: [taken],
      wordingOf: () => '',
      onRescue: () => undefined,
    });
    await expect(practice.saveAttempt(finished('One.'))).rejects.toMatchObject({
      code: 'history-unavailable',
    });
  }));

test('a fault of the program is not hidden', () =>
  inFolder(async (folder) => {
    const inner = { ...memory({ now: false }), saveAttempt: () => Promise.reject(new Error('oops')) };
    const practice = withRescue(inner, {
      directories: [folder],
      wordingOf: () => '',
      onRescue: () => undefined,
    });
    await expect(practice.saveAttempt(finished('One.'))).rejects.toThrow('oops');
    expect(readdirSync(folder)).toEqual([]);
  }));
