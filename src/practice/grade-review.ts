/** From a measured score to a grade of the schedule. */

import type { Review } from './review.ts';

export const grades = ['again', 'hard', 'good', 'easy'] as const;
/** How well an answer came: from "must come back tomorrow" to "may rest for long". */
export type Grade = (typeof grades)[number];

/**
 * Rating 1 (disqualifying) and 2 (weak) are `again`, 3 (adequate) is `hard`, 4 (strong) is `good`, 5 (outstanding) is
 * `easy`. The ratings' scores are in `rubrics/types.yaml`. An answer that took hints is one grade lower, as no
 * interviewer gives them.
 */
export function gradeReview({ rating, hints }: Pick<Review, 'rating' | 'hints'>): Grade {
  const step = Math.max(0, rating - 2) - (hints > 0 ? 1 : 0);
  return grades[Math.max(0, step)] ?? 'again';
}
