/** Opens the history for a sitting: the database where it works, files where it does not, so that no answer is lost. */

import { homedir } from 'node:os';
import { CoachError } from '../error.ts';
import { findDataDirectory } from '../history/data-directory.ts';
import { type History, openHistory } from '../history/open-history.ts';
import { createPracticeHistory } from '../history/practice-history.ts';
import { withRescue } from '../history/rescue-history.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
import { makeAttemptContext } from './attempt-context.ts';
import type { Scorer } from './load-engine.ts';
import type { World } from './world.ts';

export interface KeptHistory {
  readonly kept: PracticeHistory;
  /** The database; undefined when it could not be opened. */
  readonly opened: History | undefined;
  /** Why not. */
  readonly fault: CoachError | undefined;
}

/** To be closed by the caller. Anything but a database that cannot be used is thrown. */
export async function openKeptHistory(
  { library, engine }: Scorer,
  { env, stderr }: World,
): Promise<KeptHistory> {
  const directory = findDataDirectory(env);
  const history = await openHistory(directory).catch((error: unknown) => {
    if (error instanceof CoachError) return error;
    throw error;
  });
  const context = makeAttemptContext(library, engine.version);
  const fault = history instanceof CoachError ? history : undefined;
  const opened = history instanceof CoachError ? undefined : history;
  const inner = history instanceof CoachError ? history : createPracticeHistory(history, context);
  const kept = withRescue(inner, {
    directories: [directory, homedir()],
    wordingOf: context.wordingOf,
    onRescue: (path, cause) => stderr.write(`${cause.message}\nThe answer is kept in ${path}\n`),
  });
  return { kept, opened, fault };
}
