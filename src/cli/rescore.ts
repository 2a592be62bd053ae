/** `coach rescore`: old answers scored by the present engine, the old score beside the new one, and why they differ. */

import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import type { Engine } from '../score/engine.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import { renderRescored } from '../terminal/render-rescore.ts';
import { findEachAttempt, noSuchAttempt } from './find-attempt.ts';
import { type HistorySource, hasHistory } from './find-history.ts';
import { nothingYet, unknownQuestion } from './history-messages.ts';
import { localTime, shortIdLength } from './history-table.ts';
import { hang, type PageDeps } from './page.ts';
import { parseDay } from './parse-day.ts';
import { type Reason, type Rescored, rescoreAttempt } from './rescore-attempt.ts';
import { dataOfRescored } from './rescore-data.ts';

export interface RescoreOptions {
  /** Beginnings of attempts' ids; none: all attempts. */
  readonly ids: readonly string[];
  readonly question?: string | undefined;
  /** A day ("2025-03-04", local) or an instant. */
  readonly since?: string | undefined;
  readonly json?: boolean | undefined;
  /** Keeps the new scores in the history. */
  readonly save?: boolean | undefined;
}

export interface RescoreDeps extends PageDeps, HistorySource {
  readonly engine: Engine;
}

/**
 * Exit status 0, whatever changed.
 * @throws CoachError `usage`, `unknown-question`, `history-unavailable`, `history-newer`
 */
export async function rescore(options: RescoreOptions, deps: RescoreDeps): Promise<number> {
  const { ids, question, since } = options;
  if (ids.length > 0 && (question !== undefined || since !== undefined)) {
    throw new CoachError({
      code: 'usage',
      message: 'ids name single attempts; --question and --since choose among all',
      hint: 'leave one of them out',
    });
  }
  const from = since === undefined ? undefined : parseDay(since);
  if (!hasHistory(deps)) {
    const [id] = ids;
    if (id !== undefined) throw noSuchAttempt(id);
    return show([], options, deps);
  }
  const history = await deps.openHistory(deps.directory);
  try {
    const attempts =
      ids.length > 0 ? await findEachAttempt(history, ids) : await findListed(history, question, from);
    const results = scoreAll(attempts, deps);
    if (options.save) await saveAll(history, results);
    return await show(results, options, deps);
  } finally {
    history.close();
  }
}

async function findListed(history: History, questionId: string | undefined, since: Date | undefined) {
  const { listAttempts } = await import('../history/attempts.ts');
  return listAttempts(history, { questionId, since });
}

/** An answer that the engine no longer takes is told of, and the others are scored all the same. */
function scoreAll(attempts: readonly Attempt[], { library, engine, stderr, theme }: RescoreDeps) {
  return attempts.flatMap((attempt): readonly Rescored[] => {
    try {
      return [rescoreAttempt(attempt, library, engine)];
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      const id = attempt.id.slice(0, shortIdLength);
      const text = `Attempt ${id} cannot be scored anew: ${printableLine(error.message)}`;
      stderr.write(`${hang('', text, theme.columns)}\n`);
      return [];
    }
  });
}

/** Without its bank, or what was masked in it, an answer is measured less well than it was. */
const unsaved: readonly Reason[] = ['gone', 'masked'];

async function saveAll(history: History, results: readonly Rescored[]): Promise<void> {
  const { replaceScorecard } = await import('../history/replace-scorecard.ts');
  for (const { attempt, scorecard, rubricHash, changed, reasons } of results) {
    if (reasons.some((reason) => unsaved.includes(reason))) continue;
    if (changed || reasons.length > 0) await replaceScorecard(history, attempt, scorecard, rubricHash);
  }
}

async function show(
  results: readonly Rescored[],
  options: RescoreOptions,
  deps: RescoreDeps,
): Promise<number> {
  const { stdout, stderr, library, theme, engine } = deps;
  const { question, since, json, save = false } = options;
  const isKnown = question === undefined || library.questions.some(({ id }) => id === question);
  if (results.length === 0 && !isKnown) throw await unknownQuestion(question, library);
  if (json) {
    stdout.write(printableJson(results.map(dataOfRescored)));
  } else if (results.length > 0) {
    const rows = results.map(({ attempt, ...rest }) => ({
      ...rest,
      old: attempt.scorecard,
      id: attempt.id.slice(0, shortIdLength),
      date: localTime(attempt.finishedAt),
      asked: attempt.questionId ?? `"${attempt.wording}"`,
    }));
    stdout.write(renderRescored(rows, { engine: engine.version, saved: save }, library, theme));
  } else if (options.ids.length === 0) {
    stderr.write(`${hang('', nothingYet(question, since), theme.columns)}\n`);
  }
  return 0;
}
