/** `coach history`: the attempts as a table, one of them in full, or where they are kept. */

import type { Attempt } from '../history/attempts.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableJson } from '../terminal/printable.ts';
import { findAttempt, noSuchAttempt } from './find-attempt.ts';
import { type HistorySource, hasHistory } from './find-history.ts';
import { dataOfAttempt } from './history-data.ts';
import { nothingYet, unknownQuestion } from './history-messages.ts';
import { renderAttemptHead, renderAttempts } from './history-table.ts';
import { hang, type PageDeps } from './page.ts';
import { parseDay } from './parse-day.ts';
import { usage } from './usage.ts';

export interface HistoryOptions {
  /** The beginning of an attempt's id: this one in full. */
  readonly id?: string | undefined;
  /** Only attempts at this question. */
  readonly question?: string | undefined;
  /** At most so many; 20 in a table and all in JSON unless told. */
  readonly limit?: number | undefined;
  /** Only attempts since this day ("2025-03-04", local) or instant. */
  readonly since?: string | undefined;
  readonly json?: boolean | undefined;
  /** Only the folder that holds all data. */
  readonly path?: boolean | undefined;
}

export interface HistoryDeps extends PageDeps, HistorySource {
  /** Draws an answer with its scorecard, to follow the head of an attempt. */
  readonly renderScored: (scored: { readonly answer: string; readonly scorecard: Scorecard }) => string;
}

const tableLimit = 20;

/**
 * Exit status 0, also when there are no attempts.
 * @throws CoachError `usage`, `unknown-question`, `history-unavailable`, `history-newer`
 */
export async function showHistory(options: HistoryOptions, deps: HistoryDeps): Promise<number> {
  if (options.path) {
    const { directory, server, stdout, stderr, theme } = deps;
    stdout.write(`${directory}\n`);
    if (server !== undefined) {
      const remark = `Attempts and stories are on ${server.address}, under the name "${server.writer}"; this folder holds drafts and rescued texts.`;
      stderr.write(`${hang('', remark, theme.columns)}\n`);
    }
    return 0;
  }
  checkOptions(options);
  const since = options.since === undefined ? undefined : parseDay(options.since);
  if (!hasHistory(deps)) {
    if (options.id !== undefined) throw noSuchAttempt(options.id);
    return showList([], false, options, deps);
  }
  const { listAttempts } = await import('../history/attempts.ts');
  const history = await deps.openHistory(deps.directory);
  try {
    if (options.id !== undefined) return await showOne(await findAttempt(history, options.id), options, deps);
    const limit = options.limit ?? (options.json ? undefined : tableLimit);
    // One more than is shown tells whether there are older ones.
    const ask = { questionId: options.question, since, limit: limit === undefined ? undefined : limit + 1 };
    const found = await listAttempts(history, ask);
    const shown = found.slice(0, limit);
    return await showList(shown, found.length > shown.length, options, deps);
  } finally {
    history.close();
  }
}

function checkOptions({ id, question, since, limit }: HistoryOptions): void {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1)) {
    throw usage('--limit takes a whole number from 1', 'without it the latest 20 are shown');
  }
  if (id !== undefined && (question !== undefined || since !== undefined || limit !== undefined)) {
    throw usage(
      'an id shows one attempt; --question, --since and --limit choose from the list',
      'leave one of them out',
    );
  }
}

async function showList(
  attempts: readonly Attempt[],
  hasOlder: boolean,
  options: HistoryOptions,
  deps: HistoryDeps,
): Promise<number> {
  const { stdout, stderr, library, theme } = deps;
  const { question, since, json } = options;
  if (
    attempts.length === 0 &&
    question !== undefined &&
    !library.questions.some(({ id }) => id === question)
  ) {
    throw await unknownQuestion(question, library);
  }
  if (json) stdout.write(printableJson(attempts.map(dataOfAttempt)));
  else if (attempts.length > 0) stdout.write(renderAttempts(attempts, hasOlder, library, theme));
  else stderr.write(`${hang('', nothingYet(question, since), theme.columns)}\n`);
  return 0;
}

async function showOne(attempt: Attempt, options: HistoryOptions, deps: HistoryDeps): Promise<number> {
  const { stdout, library, theme, renderScored } = deps;
  if (options.json) stdout.write(printableJson(dataOfAttempt(attempt)));
  else {
    const { renderDisputes } = await import('./dispute-page.ts');
    const head = renderAttemptHead(attempt, theme) + renderDisputes(attempt, library, theme);
    stdout.write(head + renderScored(attempt));
  }
  return 0;
}
