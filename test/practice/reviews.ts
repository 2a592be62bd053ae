/** Reviews for tests of the schedule, told in few words. */

import type { Review } from '../../src/practice/review.ts';

const scores = { 1: 10, 2: 30, 3: 50, 4: 70, 5: 90 } as const;

/** At noon in Vienna on that day, unless told otherwise. */
export function makeReview(
  question: string,
  day: string,
  rating: Review['rating'],
  parts: Partial<Review> = {},
): Review {
  return {
    question,
    wording: `About ${question}?`,
    finishedAt: new Date(`${day}T11:00:00Z`),
    timeZone: 'Europe/Vienna',
    score: scores[rating],
    rating,
    hints: 0,
    levels: { situation: 2, composure: 2, solution: 2, outcome: 2 },
    ...parts,
  };
}
