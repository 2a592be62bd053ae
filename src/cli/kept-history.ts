/** Opens the history for a sitting: the database where it works, files where it does not, so that no answer is lost. */

import { CoachError } from '../error.ts';
import type { History } from '../history/open-history.ts';
import { createPracticeHistory } from '../history/practice-history.ts';
import { withRescue } from '../history/rescue-history.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
import { printable } from '../terminal/printable.ts';
import { makeAttemptContext } from './attempt-context.ts';
import { findHistory } from './find-history.ts';
import { printUnkept, rescueDirectories } from './keep-answer.ts';
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
  { env, stdout, stderr }: World,
): Promise<KeptHistory> {
  const { directory, openHistory } = findHistory(env);
  const history = await openHistory(directory).catch((error: unknown) => {
    if (error instanceof CoachError) return error;
    throw error;
  });
  const context = makeAttemptContext(library, engine.version);
  const fault = history instanceof CoachError ? history : undefined;
  const opened = history instanceof CoachError ? undefined : history;
  const inner = history instanceof CoachError ? history : createPracticeHistory(history, context);
  const kept = withRescue(inner, {
    directories: rescueDirectories(env),
    wordingOf: context.wordingOf,
    onRescue: (path, cause) => stderr.write(printable(`${cause.message}\nThe answer is kept in ${path}\n`)),
    onUnkept(answer, cause) {
      stderr.write(printable(`\n${cause.message}\n`));
      printUnkept(answer, stdout);
    },
  });
  return { kept, opened, fault };
}
