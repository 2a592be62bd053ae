/** Progress as `coach progress --json` writes it; other programs build on these names. */

import type { Progress } from './progress.ts';

export function dataOfProgress({
  today,
  answers,
  questions,
  first,
  last,
  trend,
  weeks,
  flags,
  days,
  next,
}: Progress) {
  return {
    schema: 1,
    today,
    answers,
    questions,
    first: first ?? null,
    last: last ?? null,
    trend: {
      average: trend.average,
      best: trend.best ?? null,
      change: trend.change ?? null,
      points: trend.points,
    },
    weeks: { mondays: weeks.mondays, elements: weeks.rows },
    flags: flags.flags,
    days: { practised: days.practised, of: days.days.length, ever: days.ever, days: days.days },
    weakest: next === undefined ? null : { ...next.measure, question: next.question?.id ?? null },
  };
}
