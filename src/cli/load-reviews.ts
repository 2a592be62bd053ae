/** The answers so far from the history on this machine; the database is opened only when there is one. */

import { findDataDirectory, hasHistory } from '../history/data-directory.ts';
import type { Review } from '../practice/review.ts';
import type { World } from './world.ts';

/** @throws CoachError `history-unavailable`, `history-newer` */
export async function loadReviews(env: World['env']): Promise<readonly Review[]> {
  const directory = findDataDirectory(env);
  if (!hasHistory(directory)) return [];
  const [{ openHistory }, { listReviews }] = await Promise.all([
    import('../history/open-history.ts'),
    import('../history/reviews.ts'),
  ]);
  const history = await openHistory(directory);
  try {
    return await listReviews(history);
  } finally {
    history.close();
  }
}

/** IANA name of the zone in which the program runs. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
