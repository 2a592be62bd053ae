/** The answers so far from this person's history; the database is opened only when there is one. */

import type { Review } from '../practice/review.ts';
import { withHistory } from './data-deps.ts';
import { findHistory, hasHistory } from './find-history.ts';
import type { World } from './world.ts';

/** @throws CoachError `history-unavailable`, `history-newer` */
export async function loadReviews(env: World['env']): Promise<readonly Review[]> {
  const place = findHistory(env);
  if (!hasHistory(place)) return [];
  const { listReviews } = await import('../history/reviews.ts');
  return withHistory(place, listReviews);
}
