import { expect, test } from 'vitest';
import { listAttempts } from '../../src/history/attempts.ts';
import { loadDraft, saveDraft } from '../../src/history/drafts.ts';
import { type History, openHistory } from '../../src/history/open-history.ts';
import { createPracticeHistory } from '../../src/history/practice-history.ts';
import type { FinishedAttempt, PracticeHistory } from '../../src/practice/practice-history.ts';
import { inFolder, makeScorecard } from './fixtures.ts';

const later = (minute: number): Date => new Date(Date.UTC(2025, 0, 1, 9, minute));

function practising(history: History, sitting: string): PracticeHistory {
  let count = 0;
  return createPracticeHistory(history, {
    wordingOf: (id) => `Wording of ${id}`,
    rubricHashOf: (id) => `hash of ${id}`,
    timeZone: 'Asia/Tokyo',
    newId: () => `${sitting}-${count++}`,
  });
}

const withHistory = (work: (history: History) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const history = await openHistory(folder);
    await work(history);
    history.close();
  });

const finished = (question: string, round: number, minute: number): FinishedAttempt => {
  const scorecard = makeScorecard({ question });
  return {
    question,
    type: 'behavioral',
    answer: `${question} ${round}`,
    scorecard,
    finishedAt: later(minute),
    round,
  };
};

test('attempts of a sitting know their sitting, wording and what they revise', () =>
  withHistory(async (history) => {
    const practice = practising(history, 'a');
    await practice.saveAttempt(finished('one', 1, 1));
    await practice.saveAttempt(finished('one', 2, 2));
    await practice.saveAttempt(finished('two', 1, 3));
    await practice.saveAttempt(finished('one', 1, 4));
    const rows = (await listAttempts(history)).map(({ id, questionId, revisionOf }) => [
      id,
      questionId,
      revisionOf,
    ]);
    expect(rows).toEqual([
      ['a-4', 'one', null],
      ['a-3', 'two', null],
      ['a-2', 'one', 'a-1'],
      ['a-1', 'one', null],
    ]);
    const [latest] = await listAttempts(history);
    expect(latest).toMatchObject({
      sittingId: 'a-0',
      wording: 'Wording of one',
      rubricHash: 'hash of one',
      timeZone: 'Asia/Tokyo',
      kind: 'practice',
    });
    expect(await practice.recentQuestionIds()).toEqual(['one', 'two']);
  }));

test('wording and details are kept; the earlier answers come back, the latest last', () =>
  withHistory(async (history) => {
    const practice = practising(history, 'a');
    const details = {
      hints: 3,
      seconds: 75,
      reply: { probe: 'And then?', start: 4 },
      cueCard: true,
    } as const;
    await practice.saveAttempt(finished('one', 1, 1));
    await practice.saveAttempt({ ...finished('one', 2, 2), wording: 'In other words', details });
    await practice.saveAttempt(finished('two', 1, 3));
    const [, latest] = await listAttempts(history);
    expect(latest).toMatchObject({ wording: 'In other words', details });
    const { score } = makeScorecard();
    expect(await practising(history, 'b').earlierAnswers('one')).toEqual([
      { answer: 'one 1', wording: 'Wording of one', finishedAt: later(1), score },
      { answer: 'one 2', wording: 'In other words', finishedAt: later(2), score },
    ]);
    expect(await practice.earlierAnswers('three')).toEqual([]);
  }));

test('a draft knows the wording in which it was begun', () =>
  withHistory(async (history) => {
    await practising(history, 'a').saveDraft({ question: 'one', wording: 'W', text: 'I', savedAt: later(1) });
    expect(await practising(history, 'b').loadDraft()).toMatchObject({ question: 'one', wording: 'W' });
  }));

test('a draft is replaced, found again by the next sitting, and forgotten', () =>
  withHistory(async (history) => {
    const first = practising(history, 'a');
    expect(await first.loadDraft()).toBeUndefined();
    await first.saveDraft({ question: 'one', text: 'I', savedAt: later(1) });
    await first.saveDraft({ question: 'one', text: 'I listened', savedAt: later(2) });
    const draft = { question: 'one', wording: 'Wording of one', text: 'I listened', savedAt: later(2) };
    expect(await first.loadDraft()).toEqual(draft);
    const second = practising(history, 'b');
    expect(await second.loadDraft()).toEqual(draft);
    await second.clearDraft();
    expect(await second.loadDraft()).toBeUndefined();
    expect(await practising(history, 'c').loadDraft()).toBeUndefined();
  }));

test('a finished answer and the end of its draft are one commit', () =>
  withHistory(async (history) => {
    const practice = practising(history, 'a');
    await practice.saveDraft({ question: 'one', text: 'one 1', savedAt: later(1) });
    await practice.saveAttempt(finished('one', 1, 2));
    expect(await loadDraft(history)).toBeUndefined();
    expect(await practice.loadDraft()).toBeUndefined();
    await practice.saveDraft({ question: 'one', text: 'again', savedAt: later(3) });
    const broken = { ...finished('one', 2, 4), scorecard: makeScorecard({ score: 101 }) };
    await expect(practice.saveAttempt(broken)).rejects.toThrow(/CHECK/);
    expect(await loadDraft(history, 'one')).toMatchObject({ text: 'again' });
  }));

test("two sittings leave each other's drafts alone", () =>
  withHistory(async (history) => {
    const here = practising(history, 'a');
    const there = practising(history, 'b');
    expect([await here.loadDraft(), await there.loadDraft()]).toEqual([undefined, undefined]);
    await here.saveDraft({ question: 'one', text: 'mine', savedAt: later(1) });
    await there.saveDraft({ question: 'two', text: 'theirs', savedAt: later(2) });
    await here.clearDraft();
    expect(await here.loadDraft()).toBeUndefined();
    expect(await there.loadDraft()).toMatchObject({ text: 'theirs' });
  }));

test('a draft that was seen and is kept for later outlasts the sitting', () =>
  withHistory(async (history) => {
    for (const [minute, question] of ['one', 'two'].entries()) {
      await saveDraft(history, {
        questionId: question,
        wording: 'W',
        text: question,
        updatedAt: later(minute),
      });
    }
    const questions = async (): Promise<readonly string[]> =>
      (await practising(history, 'z').listDrafts()).map(({ question }) => question);
    const sitting = practising(history, 'a');
    expect((await sitting.loadDraft())?.question).toBe('two');
    expect(await sitting.takeDraft(null)).toBe(true);
    await sitting.clearDraft();
    await sitting.saveDraft({ question: 'three', text: 'new', savedAt: later(3) });
    expect(await questions()).toEqual(['three', 'two', 'one']);
    await sitting.clearDraft();
    expect(await sitting.loadDraft()).toBeUndefined();
    await sitting.takeDraft('one');
    await sitting.clearDraft();
    expect(await questions()).toEqual(['two']);
  }));

test('a draft that a sitting never saw is not forgotten by it', () =>
  withHistory(async (history) => {
    await saveDraft(history, { questionId: 'one', wording: 'W', text: 'kept', updatedAt: later(1) });
    await practising(history, 'a').clearDraft();
    expect(await loadDraft(history, 'one')).toEqual({
      questionId: 'one',
      wording: 'W',
      text: 'kept',
      updatedAt: later(1),
    });
  }));
