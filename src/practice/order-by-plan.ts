/** The order of a sitting that takes what is due first, and then goes on to what is new. */

import type { Question } from '../rubric/question.ts';
import { nextWording, reworded } from './next-wording.ts';
import type { DayPlan } from './plan-day.ts';

/**
 * First what is due; then what was never asked, and of that first what expects the element that measures weakest; then
 * what rests, the shortest rest first. Within these, the order given. What was asked before is asked in other words.
 */
export function orderByPlan(questions: readonly Question[], plan: DayPlan): readonly Question[] {
  const given = new Set(questions.map(({ id }) => id));
  const due = plan.due.map(({ question }) => question).filter(({ id }) => given.has(id));
  const taken = new Set(due.map(({ id }) => id));
  const others = questions.filter(({ id }) => !taken.has(id));
  const weakest = plan.measures[0]?.element;
  const expectsIt = ({ expects }: Question): boolean => expects.some(({ element }) => element === weakest);
  const fresh = others.filter(({ id }) => !plan.cards.has(id));
  const resting = others.flatMap((question) => plan.cards.get(question.id) ?? []);
  const byDay = [...resting].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const byId = new Map(others.map((question) => [question.id, question]));
  return [
    ...due,
    ...fresh.filter(expectsIt),
    ...fresh.filter((question) => !expectsIt(question)),
    ...byDay.flatMap(({ question: id, wordings }) => {
      const question = byId.get(id);
      return question === undefined ? [] : [reworded(question, nextWording(question, wordings))];
    }),
  ];
}
