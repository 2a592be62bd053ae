/** On how many days there was practice; a day without it is a day without it, and nothing is counted against anybody. */

import { addDays, type CalendarDay } from '../practice/calendar-day.ts';
import { dayOf, type ReportAttempt } from './report-attempt.ts';

export interface PracticeDays {
  /** The latest days, oldest first, today the last. */
  readonly days: readonly { readonly day: CalendarDay; readonly answers: number }[];
  /** Of these, those with an answer at least. */
  readonly practised: number;
  /** Of all days so far. */
  readonly ever: number;
}

/** Two weeks: long enough for a habit to show, short enough for a new start to. */
const daysShown = 14;

export function measureDays(attempts: readonly ReportAttempt[], today: CalendarDay): PracticeDays {
  const counts = new Map<CalendarDay, number>();
  for (const attempt of attempts) {
    const day = dayOf(attempt);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const days = Array.from({ length: daysShown }, (_, index) => addDays(today, index + 1 - daysShown));
  const shown = days.map((day) => ({ day, answers: counts.get(day) ?? 0 }));
  return {
    days: shown,
    practised: shown.filter(({ answers }) => answers > 0).length,
    ever: counts.size,
  };
}
