/** What the commands that work on the history are given, and how they open it. */

import type { History } from '../history/open-history.ts';
import type { Theme } from '../terminal/theme.ts';
import { findHistory, type HistorySource } from './find-history.ts';
import type { Output } from './page.ts';
import { themeOf } from './page-deps.ts';
import type { World } from './world.ts';

export interface DataDeps extends HistorySource {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: Output;
  /** Looks and width of standard output; asked again for every drawing. */
  readonly theme: () => Theme;
}

/** The database program is loaded when the history is opened. */
export function makeDataDeps(world: Pick<World, 'stdin' | 'stdout' | 'stderr' | 'env'>): DataDeps {
  const { stdout, stderr, env } = world;
  return {
    // Standard input is opened on first use.
    get stdin() {
      return world.stdin;
    },
    stdout,
    stderr,
    theme: () => themeOf(stdout, env),
    ...findHistory(env),
  };
}

/** Opens the history for one piece of work. @throws CoachError `history-unavailable`, `history-newer` */
export async function withHistory<Result>(
  { directory, openHistory }: HistorySource,
  work: (history: History) => Promise<Result>,
): Promise<Result> {
  const history = await openHistory(directory);
  try {
    return await work(history);
  } finally {
    history.close();
  }
}
