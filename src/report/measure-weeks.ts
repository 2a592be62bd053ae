/** How well each element came across, week by week: the table behind the heat map. */

import { addDays, type CalendarDay, dateOfDay } from '../practice/calendar-day.ts';
import { type ElementId, elementIds } from '../rubric/element.ts';
import { dayOf, expectedElements, type ReportAttempt } from './report-attempt.ts';

/** What was found of an element in the answers of a week. */
export interface WeekCell {
  /** 0 (missing in all) to 100 (shown in all); "only claimed" is half of it. */
  readonly percent: number;
  /** Answers to questions that expect it. */
  readonly answers: number;
}

export interface ElementWeeks {
  readonly element: ElementId;
  /** One a week, in the order of the weeks; null where no question expected it. */
  readonly cells: readonly (WeekCell | null)[];
  /** Over all of these weeks. */
  readonly all: WeekCell;
}

export interface Weeks {
  /** The Mondays of the weeks in which there are answers, oldest first. */
  readonly mondays: readonly CalendarDay[];
  /** Elements that were expected at least once, the weakest first. */
  readonly rows: readonly ElementWeeks[];
}

/** The Monday on or before the day. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, -((dateOfDay(day).getUTCDay() + 6) % 7));
}

/** How a cell is coloured. */
export function shadeOf({ percent }: WeekCell): 'high' | 'middle' | 'low' {
  return percent >= 75 ? 'high' : percent >= 40 ? 'middle' : 'low';
}

/** @param most weeks at most, the latest ones */
export function measureWeeks(attempts: readonly ReportAttempt[], most: number): Weeks {
  const dated = attempts.map((attempt) => ({ monday: mondayOf(dayOf(attempt)), attempt }));
  const mondays = [...new Set(dated.map(({ monday }) => monday))].sort().slice(-most);
  const levels = new Map<string, number[]>();
  for (const { monday, attempt } of dated) {
    for (const [element, { level }] of expectedElements(attempt)) {
      const key = `${element} ${monday}`;
      levels.set(key, [...(levels.get(key) ?? []), level]);
    }
  }
  const rows = elementIds.flatMap((element): readonly ElementWeeks[] => {
    const found = mondays.map((monday) => levels.get(`${element} ${monday}`) ?? []);
    const all = cellOf(found.flat());
    return all === null ? [] : [{ element, cells: found.map(cellOf), all }];
  });
  return { mondays, rows: rows.sort((a, b) => a.all.percent - b.all.percent) };
}

function cellOf(levels: readonly number[]): WeekCell | null {
  if (levels.length === 0) return null;
  const sum = levels.reduce((all, level) => all + level, 0);
  return { percent: Math.round((100 * sum) / (2 * levels.length)), answers: levels.length };
}
