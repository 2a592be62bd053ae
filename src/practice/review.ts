/** An attempt as the schedule and the measure of elements see it. */

import type { ElementId, Level } from '../rubric/element.ts';
import { type CalendarDay, dayIn } from './calendar-day.ts';

export interface Review {
  /** The question's id. */
  readonly question: string;
  /** The question as it was asked. */
  readonly wording: string;
  readonly finishedAt: Date;
  /** IANA name of the zone in which the answer was given. */
  readonly timeZone: string;
  readonly score: number;
  readonly rating: 1 | 2 | 3 | 4 | 5;
  /** Steps of the hint ladder that were taken. */
  readonly hints: number;
  /** Of the elements that the question expects. */
  readonly levels: Readonly<Partial<Record<ElementId, Level>>>;
}

/** A review with the day on which it counts. */
export interface DatedReview extends Review {
  readonly day: CalendarDay;
}

/**
 * The first answer to each question on each day, in the order in which they were given: what an interviewer would have
 * heard. Revisions come after the advice and measure how well it was followed.
 */
export function firstAnswers(reviews: readonly Review[]): readonly DatedReview[] {
  const lastDays = new Map<string, CalendarDay>();
  const inOrder = [...reviews].sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
  return inOrder.flatMap((review) => {
    const day = dayIn(review.timeZone, review.finishedAt);
    const last = lastDays.get(review.question) ?? '';
    // Flying west, the calendar may go back by a day.
    if (day <= last) return [];
    lastDays.set(review.question, day);
    return [{ ...review, day }];
  });
}
