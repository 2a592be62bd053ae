/** How the scores went, from the first attempt to the latest. */

import type { CalendarDay } from '../practice/calendar-day.ts';
import { isWithReply } from '../practice/is-with-reply.ts';
import { dayOf, nameOfQuestion, type ReportAttempt } from './report-attempt.ts';

export interface TrendPoint {
  readonly id: string;
  readonly day: CalendarDay;
  /** As `nameOfQuestion`. */
  readonly question: string;
  /** 0–100. */
  readonly score: number;
  readonly rating: 1 | 2 | 3 | 4 | 5;
  /** An earlier answer said better; one with a reply is none. */
  readonly revision: boolean;
}

export interface Trend {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  /** Of all scores, rounded; 0 when there are none. */
  readonly average: number;
  readonly best: TrendPoint | undefined;
  /** Averages of the first and the latest few, rounded; undefined while those would be the same attempts. */
  readonly change: { readonly of: number; readonly first: number; readonly latest: number } | undefined;
}

/** So many attempts are enough to even out a lucky one. */
const few = 5;

const mean = (scores: readonly number[]): number =>
  scores.length === 0 ? 0 : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);

/** @param attempts oldest first */
export function measureTrend(attempts: readonly ReportAttempt[]): Trend {
  const points = attempts.map((attempt): TrendPoint => {
    const { score, rating } = attempt.scorecard;
    const revision = attempt.revisionOf !== null && !isWithReply(attempt);
    return {
      id: attempt.id,
      day: dayOf(attempt),
      question: nameOfQuestion(attempt),
      score,
      rating,
      revision,
    };
  });
  const scores = points.map(({ score }) => score);
  const of = Math.min(few, Math.floor(scores.length / 2));
  const change = { of, first: mean(scores.slice(0, of)), latest: mean(scores.slice(-of)) };
  return {
    points,
    average: mean(scores),
    best: points.reduce<TrendPoint | undefined>(
      (best, point) => (best === undefined || point.score > best.score ? point : best),
      undefined,
    ),
    change: of >= 2 ? change : undefined,
  };
}
