/** What all attempts together tell: the one value that every report of progress is drawn from. */

import type { CalendarDay } from '../practice/calendar-day.ts';
import type { Review } from '../practice/review.ts';
import type { Library } from '../rubric/library.ts';
import { chooseNext, type NextPractice } from './choose-next.ts';
import { measureDays, type PracticeDays } from './measure-days.ts';
import { type FlagCounts, measureFlags } from './measure-flags.ts';
import { measureTrend, type Trend } from './measure-trend.ts';
import { measureWeeks, type Weeks } from './measure-weeks.ts';
import { dayOf, nameOfQuestion, type ReportAttempt } from './report-attempt.ts';

export interface Progress {
  readonly today: CalendarDay;
  readonly answers: number;
  /** Different ones. */
  readonly questions: number;
  readonly first: CalendarDay | undefined;
  readonly last: CalendarDay | undefined;
  readonly trend: Trend;
  readonly weeks: Weeks;
  readonly flags: FlagCounts;
  readonly days: PracticeDays;
  readonly next: NextPractice | undefined;
}

export interface ToMeasure {
  /** In any order. */
  readonly attempts: readonly ReportAttempt[];
  /** The same attempts as the schedule sees them. */
  readonly reviews: readonly Review[];
  readonly library: Library;
  readonly today: CalendarDay;
  /** Weeks at most; 12 unless told. */
  readonly weeks?: number | undefined;
}

const usualWeeks = 12;

export function measureProgress({ attempts, reviews, library, today, weeks }: ToMeasure): Progress {
  const inOrder = [...attempts].sort((a, b) => a.finishedAt.getTime() - b.finishedAt.getTime());
  const days = inOrder.map(dayOf);
  return {
    today,
    answers: inOrder.length,
    questions: new Set(inOrder.map(nameOfQuestion)).size,
    first: days[0],
    last: days.at(-1),
    trend: measureTrend(inOrder),
    weeks: measureWeeks(inOrder, weeks ?? usualWeeks),
    flags: measureFlags(inOrder),
    days: measureDays(inOrder, today),
    next: chooseNext(reviews, library),
  };
}
