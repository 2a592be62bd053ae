/** `coach share`: lets the others of a class read some of one's answers, and takes that back. */

import type { SharedAttempt, SharedHistory } from '../history/share-attempts.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import type { DataDeps } from './data-deps.ts';
import { findEachAttempt } from './find-attempt.ts';
import { localTime, shortIdLength } from './history-table.ts';
import { hang } from './page.ts';
import { withSharedHistory } from './shared-history.ts';
import { usage } from './usage.ts';

export interface ShareOptions {
  /** The beginnings of attempts' ids. */
  readonly ids: readonly string[];
  readonly all?: boolean | undefined;
  /** Makes them private again. */
  readonly undo?: boolean | undefined;
}

/** Without ids and `--all` it lists what is shared. @returns 0. @throws CoachError `usage`, `history-unavailable` */
export async function share({ ids, all, undo }: ShareOptions, deps: DataDeps): Promise<number> {
  if (ids.length > 0 && all) {
    throw usage('ids name single attempts, and --all takes every one', 'leave one of them out');
  }
  if (ids.length === 0 && !all && undo) {
    throw usage(
      '--undo takes ids of attempts, or --all',
      '"coach share" lists those that are shared, with their ids',
    );
  }
  return withSharedHistory(deps, async (history) => {
    if (ids.length === 0 && !all) return list(history, deps);
    const { shareAttempts } = await import('../history/share-attempts.ts');
    const found = all ? undefined : await findEachAttempt(history, ids);
    const changed = await shareAttempts(
      history,
      found?.map(({ id }) => id),
      !undo,
    );
    say(undo ? sayPrivate(changed) : sayShared(changed, history), deps);
    return 0;
  });
}

function sayShared(changed: number, { server }: SharedHistory): string {
  if (changed === 0) return 'Nothing changed: there was no private answer among them.';
  const [what, them] = changed === 1 ? ['1 answer is', 'it'] : [`${changed} answers are`, 'them'];
  return `${what} shared now: everybody with a login to ${server.address} can read question, text and score, with the name "${server.writer}". --undo makes ${them} private again.`;
}

function sayPrivate(changed: number): string {
  if (changed === 0) return 'Nothing changed: there was no shared answer among them.';
  const [what, them] = changed === 1 ? ['1 answer is', 'it'] : [`${changed} answers are`, 'them'];
  return `${what} private again. Whoever has read or copied ${them} still knows ${them}.`;
}

async function list(history: SharedHistory, deps: DataDeps): Promise<number> {
  const { listShared } = await import('../history/share-attempts.ts');
  const shared = await listShared(history);
  if (shared.length === 0) {
    say('None of your answers are shared. "coach share ID" shares one; "coach history" lists the ids.', deps);
    return 0;
  }
  const lineOf = ({ id, finishedAt, questionId, wording }: SharedAttempt): string =>
    hang(
      `${id.slice(0, shortIdLength)}  ${localTime(finishedAt)}  `,
      printableLine(questionId ?? `"${wording}"`),
      deps.theme().columns,
    );
  deps.stdout.write(`${shared.map(lineOf).join('\n')}\n`);
  say(`${countOf(shared.length, 'answer')} of yours can be read by the others.`, deps);
  return 0;
}

function say(text: string, deps: DataDeps): void {
  deps.stderr.write(`${hang('', printableLine(text), deps.theme().columns)}\n`);
}
