/** What the doctor looks at where a class keeps its history: that the server answers, and whose attempts are there. */

import { CoachError } from '../error.ts';
import { countOf } from '../terminal/wording.ts';
import { withHistory } from './data-deps.ts';
import { type Check, faultOf } from './doctor.ts';
import type { HistorySource } from './find-history.ts';

const name = 'Shared history';

/** Nothing where the history is on this machine. @param find throws where COACH_HISTORY is no address */
export async function checkServer(find: () => HistorySource): Promise<readonly Check[]> {
  try {
    const source = find();
    const { server } = source;
    if (server === undefined) return [];
    const { countForgetting } = await import('../history/forget-attempts.ts');
    const { attempts } = await withHistory(source, (history) => countForgetting(history, { all: true }));
    const message = `${server.address} answers; ${server.writer} has ${countOf(attempts, 'attempt')} there`;
    return [{ name, state: 'ok', message }];
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return [faultOf(name, error)];
  }
}
