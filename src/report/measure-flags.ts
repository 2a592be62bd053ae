/** Which red flags come back. */

import type { CalendarDay } from '../practice/calendar-day.ts';
import { type FlagId, flagIds } from '../rubric/element.ts';
import { dayOf, type ReportAttempt } from './report-attempt.ts';

export interface FlagCount {
  readonly flag: FlagId;
  /** Answers in which it was raised, however often in each. */
  readonly answers: number;
  readonly last: CalendarDay;
  /** Of the latest answers, in how many it was raised. */
  readonly lately: number;
}

export interface FlagCounts {
  /** All answers. */
  readonly answers: number;
  /** How many of them count as the latest. */
  readonly latest: number;
  /** The most frequent first. */
  readonly flags: readonly FlagCount[];
}

const latestAnswers = 5;

/** @param attempts oldest first */
export function measureFlags(attempts: readonly ReportAttempt[]): FlagCounts {
  const latest = attempts.slice(-latestAnswers);
  const withFlag = (list: readonly ReportAttempt[], flag: FlagId): readonly ReportAttempt[] =>
    list.filter(({ scorecard }) => scorecard.flags.some((raised) => raised.flag === flag));
  const flags = flagIds.flatMap((flag): readonly FlagCount[] => {
    const found = withFlag(attempts, flag);
    const last = found.at(-1);
    if (last === undefined) return [];
    return [{ flag, answers: found.length, last: dayOf(last), lately: withFlag(latest, flag).length }];
  });
  return {
    answers: attempts.length,
    latest: latest.length,
    flags: flags.sort((a, b) => b.answers - a.answers),
  };
}
