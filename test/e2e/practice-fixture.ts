/** The practice command with a small library and scorer and a history in one JSON file, for tests in a terminal. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { practice } from '../../src/cli/practice.ts';
import { CoachError } from '../../src/error.ts';
import type { Draft, FinishedAttempt, PracticeHistory } from '../../src/practice/practice-history.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

interface Kept {
  readonly attempts: readonly FinishedAttempt[];
  /** The sitting's own. */
  readonly draft?: Draft | undefined;
  /** Those of other sittings, the latest first. */
  readonly drafts?: readonly Draft[] | undefined;
}

function historyIn(file: string): PracticeHistory {
  const load = (): Kept =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : { attempts: [] };
  const save = (kept: Kept): void => writeFileSync(file, JSON.stringify(kept));
  const all = (): readonly Draft[] => {
    const { draft, drafts = [] } = load();
    return draft === undefined ? drafts : [draft, ...drafts];
  };
  return {
    saveAttempt: async (attempt) => save({ ...load(), attempts: [...load().attempts, attempt] }),
    saveDraft: async (draft) => save({ ...load(), draft }),
    loadDraft: async () => {
      const { draft } = load();
      return draft && { ...draft, savedAt: new Date(draft.savedAt) };
    },
    clearDraft: async () => save({ ...load(), draft: undefined }),
    listDrafts: async () => all().map((draft) => ({ ...draft, savedAt: new Date(draft.savedAt) })),
    takeDraft: async (id) => {
      const isOwn = ({ question }: Draft): boolean => question === id;
      save({
        ...load(),
        draft: all().find(isOwn),
        drafts: all().filter((draft) => !isOwn(draft)),
      });
      return true;
    },
    recentQuestionIds: async () =>
      load()
        .attempts.map(({ question }) => question)
        .reverse(),
    earlierAnswers: async (id) =>
      load()
        .attempts.filter(({ question }) => question === id)
        .map(({ answer, wording = '', finishedAt, scorecard: { score } }) => ({
          answer,
          wording,
          finishedAt: new Date(finishedAt),
          score,
        })),
  };
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    question: { type: 'string' },
    topic: { type: 'string' },
    type: { type: 'string' },
    count: { type: 'string' },
    seed: { type: 'string' },
    'no-save': { type: 'boolean' },
    plain: { type: 'boolean' },
    timer: { type: 'boolean' },
    speak: { type: 'boolean' },
  },
});
const { question, topic, type, count, seed, plain, timer, speak } = values;

try {
  process.exitCode = await practice(
    {
      question,
      topic,
      type,
      count: count === undefined ? undefined : Number(count),
      seed: seed === undefined ? undefined : Number(seed),
      plain,
      timer,
      speak,
      save: values['no-save'] !== true,
    },
    {
      library: fakeLibrary,
      engine: fakeEngine,
      history: historyIn(process.env.COACH_TEST_HISTORY ?? 'history.json'),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      now: () => new Date(),
      env: process.env,
    },
  );
} catch (error) {
  if (!(error instanceof CoachError)) throw error;
  process.stderr.write(`${error.problems.map(({ message, hint }) => `${message} (${hint})`).join('\n')}\n`);
  process.exitCode = 2;
}
