/** What is due as `coach due --json` writes it; other programs build on these names. */

import type { DayPlan, DueQuestion } from '../practice/plan-day.ts';
import type { Library } from '../rubric/library.ts';
import { explainDue } from './explain-due.ts';

/** Days are calendar days in `time_zone`. */
export function dataOfPlan(plan: DayPlan, timeZone: string, library: Library) {
  return {
    schema: 1,
    day: plan.day,
    time_zone: timeZone,
    cap: plan.cap,
    done: plan.done,
    due: plan.due.map((due) => dataOfDue(due, library)),
    waiting: plan.waiting,
    next: plan.next ?? null,
  };
}

function dataOfDue(due: DueQuestion, library: Library) {
  const { question, card, overdueDays, weakest, waitedLongest } = due;
  return {
    question: question.id,
    topic: question.topic,
    type: question.type,
    wording: question.ask,
    due: card.due,
    overdue_days: overdueDays,
    interval_days: card.interval,
    answers: card.answers,
    last: { day: card.last.day, score: card.last.score, rating: card.last.rating, grade: card.grade },
    weakest: weakest && {
      element: weakest.element,
      strength: Math.round(weakest.strength * 100) / 100,
      shown: weakest.shown,
      answers: weakest.answers,
    },
    waited_longest: waitedLongest,
    reason: explainDue(due, library),
  };
}
