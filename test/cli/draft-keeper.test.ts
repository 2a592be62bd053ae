import { describe, expect, test } from 'vitest';
import { sayAge } from '../../src/cli/describe-draft.ts';
import { keepDraft } from '../../src/cli/draft-keeper.ts';
import type { Draft, PracticeHistory } from '../../src/practice/practice-history.ts';

interface Spy extends PracticeHistory {
  readonly saved: Draft[];
  cleared: number;
  failing: boolean;
}

const spy = (): Spy => ({
  saved: [],
  cleared: 0,
  failing: false,
  async saveAttempt() {},
  async saveDraft(draft) {
    if (this.failing) throw new Error('disk full');
    this.saved.push(draft);
  },
  async loadDraft() {
    return undefined;
  },
  async clearDraft() {
    this.cleared += 1;
  },
  async listDrafts() {
    return [];
  },
  async takeDraft() {
    return true;
  },
  async recentQuestionIds() {
    return [];
  },
  async earlierAnswers() {
    return [];
  },
});
const now = () => new Date('2025-03-01T10:00:00Z');
const options = { question: 'q', initial: '', save: true };
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('keepDraft', () => {
  test('many changes are one save, within a second', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, options);
    for (const text of ['a', 'ab', 'abc']) keeper.change(text);
    await wait(600);
    expect(history.saved).toEqual([{ question: 'q', text: 'abc', savedAt: now() }]);
  });

  test('flush saves at once, and only what changed', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, { ...options, initial: 'old' });
    await keeper.flush();
    keeper.change('new');
    await keeper.flush();
    await keeper.flush();
    expect(history.saved.map(({ text }) => text)).toEqual(['new']);
  });

  test('a reply is saved with the answer before it; an empty one is no draft', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, { ...options, wording: 'W', before: 'The answer.\n\n' });
    keeper.change('And');
    await keeper.flush();
    keeper.change('');
    await keeper.flush();
    expect(history.saved).toEqual([
      { question: 'q', wording: 'W', text: 'The answer.\n\nAnd', savedAt: now() },
    ]);
    expect(history.cleared).toBe(1);
  });

  test('a text that was emptied clears the draft', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, { ...options, initial: 'old' });
    keeper.change('  ');
    await keeper.flush();
    expect([history.saved.length, history.cleared]).toEqual([0, 1]);
  });

  test('a page that stays blank leaves the draft of another question alone', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, options);
    keeper.change(' ');
    await keeper.flush();
    expect([history.saved.length, history.cleared]).toEqual([0, 0]);
  });

  test('nothing is saved after the answer is finished', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, options);
    keeper.change('a');
    await keeper.drop();
    await wait(400);
    expect([history.saved.length, history.cleared]).toEqual([0, 1]);
  });

  test('with saving off the history is not touched', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, { ...options, save: false });
    keeper.change('a');
    await wait(400);
    await keeper.flush();
    await keeper.drop();
    expect([history.saved.length, history.cleared]).toEqual([0, 0]);
  });

  test('a failed save while typing is tried again, and told when it fails for good', async () => {
    const history = spy();
    const keeper = keepDraft(history, now, options);
    history.failing = true;
    keeper.change('a');
    await wait(400);
    await expect(keeper.flush()).rejects.toThrow('disk full');
    history.failing = false;
    await keeper.flush();
    expect(history.saved.map(({ text }) => text)).toEqual(['a']);
  });
});

test.each([
  [0, 'a moment ago'],
  [61, '1 minute ago'],
  [7200, '2 hours ago'],
  [3 * 86_400, '3 days ago'],
])('%i seconds', (seconds, said) => {
  expect(sayAge(new Date(now().getTime() - seconds * 1000), now())).toBe(said);
});
