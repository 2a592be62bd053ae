/** Gives `coach practice` what it needs, the history above all. */

import { homedir } from 'node:os';
import { CoachError } from '../error.ts';
import { findDataDirectory } from '../history/data-directory.ts';
import { openHistory } from '../history/open-history.ts';
import { createPracticeHistory } from '../history/practice-history.ts';
import { withRescue } from '../history/rescue-history.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { makeAttemptContext } from './attempt-context.ts';
import { loadScorer } from './load-engine.ts';
import { type PracticeOptions, practice } from './practice.ts';
import type { World } from './world.ts';

/** With `--no-save`, and where there is no terminal to practise at, no history is opened. */
const noHistory: PracticeHistory = {
  saveAttempt: async () => {},
  saveDraft: async () => {},
  loadDraft: async () => undefined,
  clearDraft: async () => {},
  recentQuestionIds: async () => [],
  earlierAnswers: async () => [],
};

/** @returns the exit status */
export async function runPractice(
  { bank, ...options }: PracticeOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorer(world, bank);
  const { stdin, stdout, stderr, now, env } = world;
  const questions = await chooseFromHistory(library, options, world);
  if (questions?.length === 0) return 3;
  const deps = { library, engine, questions, stdin, stdout, stderr, now, env };
  if (!options.save || !stdin.isTTY || !stdout.isTTY) {
    world.handleInterrupts();
    return practice(options, { ...deps, history: noHistory });
  }
  const directory = findDataDirectory(env);
  const history = await openHistory(directory).catch((error: unknown) => {
    if (error instanceof CoachError) return error;
    throw error;
  });
  const context = makeAttemptContext(library, engine.version);
  const opened = !(history instanceof CoachError);
  const kept = withRescue(opened ? createPracticeHistory(history, context) : history, {
    directories: [directory, homedir()],
    wordingOf: context.wordingOf,
    onRescue: (path, cause) => stderr.write(`${cause.message}\nThe answer is kept in ${path}\n`),
  });
  try {
    world.handleInterrupts();
    return await practice(options, { ...deps, history: kept });
  } finally {
    if (opened) history.close();
  }
}

/**
 * What the history says should be asked: nothing when nothing is due. Undefined where it has no say, or cannot be read
 * and need not be.
 */
async function chooseFromHistory(
  library: Library,
  options: PracticeOptions,
  world: World,
): Promise<readonly Question[] | undefined> {
  const { due, save, seed } = options;
  const mayPractise = world.stdin.isTTY && world.stdout.isTTY;
  if (!due && (!save || !mayPractise || seed !== undefined)) return undefined;
  const { chooseByPlan } = await import('./choose-by-plan.ts');
  try {
    return await chooseByPlan(library, options, world);
  } catch (error) {
    if (!due && error instanceof CoachError && error.code.startsWith('history-')) return undefined;
    throw error;
  }
}
