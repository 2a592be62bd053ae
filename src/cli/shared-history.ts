/** Opens the history for what makes sense on a server only. */

import { CoachError } from '../error.ts';
import type { SharedHistory } from '../history/share-attempts.ts';
import { withHistory } from './data-deps.ts';
import type { HistorySource } from './find-history.ts';

/** @throws CoachError `usage` when the history is on this machine; `history-unavailable`, `history-newer` */
export async function withSharedHistory<Result>(
  source: HistorySource,
  work: (history: SharedHistory) => Promise<Result>,
): Promise<Result> {
  const { server } = source;
  if (server === undefined) {
    throw new CoachError({
      code: 'usage',
      message: 'the history is on this machine, where nobody else sees it',
      hint: 'COACH_HISTORY=postgres://NAME@HOST/DATABASE names the database of a class; see "A class or a team" in the README',
    });
  }
  return withHistory(source, (history) => work({ ...history, server }));
}
