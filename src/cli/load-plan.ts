/** The day's plan from the history on this machine; the database is opened only when there is one. */

import { hasHistory, findDataDirectory } from '../history/data-directory.ts';
import { dayIn } from '../practice/calendar-day.ts';
import { type DayPlan, planDay } from '../practice/plan-day.ts';
import type { Review } from '../practice/review.ts';
import type { Question } from '../rubric/question.ts';
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

/**
 * What is due of these questions today, at most `count` of them.
 * @throws CoachError `history-unavailable`, `history-newer`
 */
export async function loadPlan(
  questions: readonly Question[],
  count: number | undefined,
  { env, now }: Pick<World, 'env' | 'now'>,
): Promise<DayPlan> {
  const reviews = await loadReviews(env);
  return planDay({ questions, reviews, day: dayIn(ownTimeZone(), now()), count });
}
