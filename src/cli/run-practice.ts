/** Gives `coach practice` what it needs, the history above all. */

import { findDataDirectory } from '../history/data-directory.ts';
import { openHistory } from '../history/open-history.ts';
import { createPracticeHistory } from '../history/practice-history.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
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
};

/** @returns the exit status */
export async function runPractice(
  { bank, ...options }: PracticeOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorer(world, bank);
  const { stdin, stdout, stderr, now, env } = world;
  const deps = { library, engine, stdin, stdout, stderr, now, env };
  if (!options.save || !stdin.isTTY || !stdout.isTTY) {
    world.handleInterrupts();
    return practice(options, { ...deps, history: noHistory });
  }
  const history = await openHistory(findDataDirectory(env));
  try {
    world.handleInterrupts();
    const context = makeAttemptContext(library, engine.version);
    return await practice(options, { ...deps, history: createPracticeHistory(history, context) });
  } finally {
    history.close();
  }
}
