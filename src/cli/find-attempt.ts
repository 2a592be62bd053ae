/** Finds the attempts that somebody names by the beginnings of their ids. */

import type { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import { shortIdLength } from './history-table.ts';
import { usage } from './usage.ts';

/** @throws CoachError `usage` when there is no such attempt, or several; `history-unavailable` */
export async function findAttempt(history: History, id: string): Promise<Attempt> {
  const { findAttempts } = await import('../history/attempts.ts');
  const found = await findAttempts(history, id);
  const [attempt, ...others] = found;
  if (attempt === undefined) throw noSuchAttempt(id);
  if (others.length > 0) throw severalAttempts(id, found);
  return attempt;
}

/** Each attempt once, in the order in which they are named. @throws CoachError as `findAttempt` */
export async function findEachAttempt(history: History, ids: readonly string[]): Promise<readonly Attempt[]> {
  const found = new Map<string, Attempt>();
  for (const id of ids) {
    const attempt = await findAttempt(history, id);
    found.set(attempt.id, attempt);
  }
  return [...found.values()];
}

/** Undefined where there is none at all. @throws CoachError `history-unavailable` */
export async function findNewestAttempt(history: History): Promise<Attempt | undefined> {
  const { listAttempts } = await import('../history/attempts.ts');
  const [newest] = await listAttempts(history, { limit: 1 });
  return newest;
}

export function noSuchAttempt(id: string): CoachError {
  const message = `there is no attempt whose id begins with "${id}"`;
  return usage(message, '"coach history" lists the attempts with their ids');
}

function severalAttempts(id: string, found: readonly Attempt[]): CoachError {
  const ids = found.slice(0, 5).map((attempt) => attempt.id.slice(0, shortIdLength + 5));
  const more = found.length > ids.length ? ' and others' : '';
  return usage(
    `${found.length} attempts have an id that begins with "${id}"`,
    `give more of it: ${ids.join(', ')}${more}`,
  );
}
