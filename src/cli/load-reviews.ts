/** The answers so far from the history on this machine; the database is opened only when there is one. */

import { findDataDirectory, hasHistory } from '../history/data-directory.ts';
import type { Review } from '../practice/review.ts';
import { withHistory } from './data-deps.ts';
import type { World } from './world.ts';

/** @throws CoachError `history-unavailable`, `history-newer` */
export async function loadReviews(env: World['env']): Promise<readonly Review[]> {
  const directory = findDataDirectory(env);
  if (!hasHistory(directory)) return [];
  const [{ openHistory }, { listReviews }] = await Promise.all([
    import('../history/open-history.ts'),
    import('../history/reviews.ts'),
  ]);
  return withHistory({ directory, openHistory }, listReviews);
}
