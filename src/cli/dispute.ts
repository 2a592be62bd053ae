/** `coach dispute`: a flag that is wrong is silenced in an attempt, scored without it, and kept as a case for rubric authors. */

import { resolve } from 'node:path';
import { type Disputable, listDisputable } from '../coach/dispute-case.ts';
import type { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import { disputePath } from '../history/data-directory.ts';
import type { History } from '../history/open-history.ts';
import { removeCases } from './dispute-file.ts';
import { chooseFlag, type Interrupted } from './dispute-flag.ts';
import { renderDisputed, renderTakenBack } from './dispute-page.ts';
import { findAttempt, findNewestAttempt, noSuchAttempt } from './find-attempt.ts';
import { hasHistory } from './find-history.ts';
import type { RescoreDeps } from './rescore.ts';
import { keepDisputed, scoreDisputed, silenceFlag } from './silence-flag.ts';
import { usage } from './usage.ts';

export interface DisputeOptions {
  /** The beginning of an attempt's id; without it the newest attempt. */
  readonly id?: string | undefined;
  readonly flag?: string | undefined;
  readonly why?: string | undefined;
  /** Where the case goes; without it into the data directory. */
  readonly file?: string | undefined;
  /** Takes a dispute back. */
  readonly undo?: boolean | undefined;
}

export interface DisputeDeps extends RescoreDeps {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** @returns 0, or 130 on Ctrl-C. @throws CoachError `usage`, `unknown-question`, `bad-value`, `history-unavailable` */
export async function dispute(options: DisputeOptions, deps: DisputeDeps): Promise<number> {
  const { id, undo, why } = options;
  if (undo && why !== undefined) {
    throw usage('--why does not go with --undo', 'leave it out');
  }
  if (!hasHistory(deps)) throw id === undefined ? noAttempts() : noSuchAttempt(id);
  const history = await deps.openHistory(deps.directory);
  try {
    const attempt = await find(id, history);
    return undo
      ? await takeBack(attempt, history, options, deps)
      : await silence(attempt, history, options, deps);
  } finally {
    history.close();
  }
}

async function find(id: string | undefined, history: History): Promise<Attempt> {
  if (id !== undefined) return findAttempt(history, id);
  const newest = await findNewestAttempt(history);
  if (newest === undefined) throw noAttempts();
  return newest;
}

async function silence(
  attempt: Attempt,
  history: History,
  options: DisputeOptions,
  deps: DisputeDeps,
): Promise<number> {
  const raised = listDisputable(attempt.scorecard);
  const chosen = await chooseFlag(raised, { attempt, wanted: options.flag, undo: false }, deps);
  if (chosen === interrupted) return 130;
  const { directory, library, theme, engine } = deps;
  const path = pathOf(options, deps);
  const silencing = { history, library, engine, directory, path, why: options.why };
  const rescored = await silenceFlag(attempt, chosen, silencing);
  deps.stdout.write(renderDisputed({ attempt, wrong: chosen, rescored, path }, library, theme));
  return 0;
}

async function takeBack(
  attempt: Attempt,
  history: History,
  options: DisputeOptions,
  deps: DisputeDeps,
): Promise<number> {
  const before = attempt.details?.disputed ?? [];
  const flags = [...new Map(before.map((span) => [span.flag, span])).values()];
  const silenced = flags.map((span) => ({ ...span, points: 0, isNote: false }) as Disputable);
  const chosen = await chooseFlag(silenced, { attempt, wanted: options.flag, undo: true }, deps);
  if (chosen === interrupted) return 130;
  const disputed = before.filter(({ flag }) => flag !== chosen.flag);
  const rescored = scoreDisputed(attempt, disputed, deps);
  const path = pathOf(options, deps);
  await keepDisputed(history, attempt, disputed, rescored);
  const gone = removeCases(path, (key) => key.attempt === attempt.id && key.flag === chosen.flag);
  const told = { attempt, wrong: chosen, rescored, path: gone === 0 ? undefined : path };
  deps.stdout.write(renderTakenBack(told, deps.library, deps.theme));
  return 0;
}

const interrupted: Interrupted = 'interrupted';

function pathOf({ file }: DisputeOptions, { directory }: DisputeDeps): string {
  return file === undefined ? disputePath(directory) : resolve(file);
}

function noAttempts(): CoachError {
  return usage('there are no attempts yet, so no flag can be wrong', '"coach practice" begins one');
}
