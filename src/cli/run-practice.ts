/** Gives `coach practice` what it needs, the history above all. */

import { isHistoryFault } from '../error.ts';
import { overwriteDeleted } from '../history/clear-deleted.ts';
import { disputePath } from '../history/data-directory.ts';
import type { History } from '../history/open-history.ts';
import { storable } from '../history/storable.ts';
import { listStories } from '../history/stories.ts';
import { fittingQuestions } from '../practice/choose-question.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { findHistory, hasHistory } from './find-history.ts';
import { openKeptHistory } from './kept-history.ts';
import { leaveOutDrafted } from './leave-out-drafted.ts';
import { loadScorerLate, type Scorer } from './load-engine.ts';
import { loadNearest } from './load-nearest.ts';
import { loadMaskableFinder, type MaskOption, openMasking } from './masking.ts';
import { type PracticeDeps, type PracticeOptions, practice } from './practice.ts';
import type { World } from './world.ts';

/** With `--no-save`, and where there is no terminal to practise at, no history is opened. */
export const noHistory: PracticeHistory = {
  saveAttempt: async () => {},
  saveDraft: async () => {},
  loadDraft: async () => undefined,
  clearDraft: async () => {},
  listDrafts: async () => [],
  takeDraft: async () => true,
  recentQuestionIds: async () => [],
  earlierAnswers: async () => [],
};

/** @returns the exit status */
export async function runPractice(
  {
    bank,
    mask,
    ...options
  }: PracticeOptions & { readonly bank?: readonly string[]; readonly mask?: MaskOption },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorerLate(world, bank);
  const { stdin, stdout, stderr, now, env } = world;
  const deps = { library, engine, stdin, stdout, stderr, now, env };
  const place = findHistory(env);
  const { directory } = place;
  const isKept = options.save && stdin.isTTY && stdout.isTTY;
  // With nothing there nothing is due; no history is made to find that out.
  if (!isKept || (options.due && !hasHistory(place))) {
    const questions = await chooseFrom(undefined, library, options, world);
    if (questions?.length === 0) return 3;
    world.handleInterrupts();
    return practice(options, { ...deps, questions, history: noHistory });
  }
  const { kept, opened: history, fault } = await openKeptHistory({ library, engine }, world);
  if (fault !== undefined && options.due) throw fault;
  try {
    const drafted = (await kept.listDrafts()).map(({ question }) => question);
    const choosable = await withoutDrafts(library, options, drafted);
    const questions = await chooseFrom(history, choosable, options, world);
    if (questions?.length === 0) return 3;
    world.handleInterrupts();
    const masking = openMasking(mask, async () => loadMaskableFinder(library, world.dataDirectory));
    // The draft that was typed whole shall not stay in the file's gaps.
    if (history !== undefined && masking !== undefined) await overwriteDeleted(history);
    const keepDispute = history && makeDisputeKeeper(history, directory, { library, engine });
    const loadStories = history && (() => listStories(history).catch(noneIfUnavailable));
    return await practice(options, { ...deps, questions, loadStories, masking, keepDispute, history: kept });
  } finally {
    history?.close();
  }
}

/** A question with a draft is not chosen anew, unless it is named, is due, or a seed decides. */
async function withoutDrafts(
  library: Library,
  options: PracticeOptions,
  drafted: readonly string[],
): Promise<Library> {
  if (drafted.length === 0 || options.due || options.seed !== undefined) return library;
  const nearest = await loadNearest(options.question, options.topic, options.type);
  const left = drafted.filter((id) => id !== options.question);
  return leaveOutDrafted(library, fittingQuestions(library, options, nearest), left);
}

/** Undefined for an answer that went into a file, because the history could not be written then. */
function makeDisputeKeeper(history: History, directory: string, scorer: Scorer): PracticeDeps['keepDispute'] {
  return async ({ question, answer, wrong }) => {
    const [{ listAttempts }, { silenceFlag }] = await Promise.all([
      import('../history/attempts.ts'),
      import('./silence-flag.ts'),
    ]);
    const [attempt] = await listAttempts(history, { questionId: question, limit: 1 });
    if (attempt?.answer !== storable(answer)) return undefined;
    const path = disputePath(directory);
    return {
      attempt,
      path,
      rescored: await silenceFlag(attempt, wrong, { ...scorer, history, directory, path }),
    };
  };
}

/** A story is an offer; a history that fails in the middle of a sitting does not end it. */
function noneIfUnavailable(error: unknown): readonly [] {
  if (isHistoryFault(error)) return [];
  throw error;
}

/**
 * What the history says should be asked; undefined where a seed decides, where nothing is open and nothing need be due, or
 * where the history cannot be read and need not be.
 * @param history the open one; without it the history is looked into for what is due
 */
async function chooseFrom(
  history: History | undefined,
  library: Library,
  options: PracticeOptions,
  world: World,
): Promise<readonly Question[] | undefined> {
  if (!options.due && (history === undefined || options.seed !== undefined)) return undefined;
  const [{ chooseByPlan }, { listReviews }] = await Promise.all([
    import('./choose-by-plan.ts'),
    import('../history/reviews.ts'),
  ]);
  try {
    return await chooseByPlan(library, options, world, history && (() => listReviews(history)));
  } catch (error) {
    if (!options.due && isHistoryFault(error)) return undefined;
    throw error;
  }
}
