/** What is due on a day, in which order, and why. */

import type { ElementId } from '../rubric/element.ts';
import type { Question } from '../rubric/question.ts';
import { type CalendarDay, daysBetween } from './calendar-day.ts';
import { type ElementMeasure, measureElements } from './measure-elements.ts';
import { nextWording, reworded } from './next-wording.ts';
import { firstAnswers, type Review } from './review.ts';
import { type Card, replayCards } from './schedule.ts';

/** Questions a day, however many are overdue: coming back after a pause begins with an ordinary evening. */
export const dailyCap = 5;

export interface DueQuestion {
  /** Its `ask` is the wording to use this time. */
  readonly question: Question;
  readonly card: Card;
  /** 0 when it is due on the very day. */
  readonly overdueDays: number;
  /** The weakest of the elements that it expects. */
  readonly weakest: ElementMeasure | undefined;
  /** It has the place that is kept for the question that has waited longest. */
  readonly waitedLongest: boolean;
}

export interface DayPlan {
  readonly day: CalendarDay;
  /** In the order in which they should be asked. */
  readonly due: readonly DueQuestion[];
  /** Due as well, and left for other days. */
  readonly waiting: number;
  /** Due questions that were answered on this day already. */
  readonly done: number;
  /** The cap that held. */
  readonly cap: number;
  /** The next question that will be due, when none is waiting. */
  readonly next: { readonly question: string; readonly due: CalendarDay } | undefined;
  /** Of all answers so far, the weakest first. */
  readonly measures: readonly ElementMeasure[];
  /** By question, those that may not be asked included. */
  readonly cards: ReadonlyMap<string, Card>;
}

export interface DayToPlan {
  /** Those that may be asked. */
  readonly questions: readonly Question[];
  /** All there are; what came after the day is left out of account. */
  readonly reviews: readonly Review[];
  readonly day: CalendarDay;
  /** At most so many now; more than the cap raises it for the day. */
  readonly count?: number | undefined;
  /** Instead of `dailyCap`. */
  readonly cap?: number | undefined;
}

/** Those due today come before those overdue; within both, where the weakest element is weakest. */
export function planDay({ questions, reviews, day, count, cap: usual = dailyCap }: DayToPlan): DayPlan {
  const days = firstAnswers(reviews);
  const past = days.filter((review) => review.day <= day);
  const latest = past.at(-1)?.question;
  const upToDay = past.length === days.length ? reviews : past;
  const cards = replayCards(upToDay);
  const measures = measureElements(upToDay);
  const own = questions.flatMap((question) => {
    const card = cards.get(question.id);
    return card === undefined ? [] : [toDue(question, card, day, measures)];
  });
  const ready = own.filter(({ overdueDays }) => overdueDays >= 0).sort(compareDue);
  const done = [...cards.values()].filter(({ last, wasDue }) => wasDue && last.day === day).length;
  const cap = Math.max(usual, count ?? 0);
  const places = Math.min(Math.max(0, cap - done), count ?? cap);
  const due = notTwiceRunning(keepPlaceForOverdue(ready, places), latest);
  const coming = own.filter(({ overdueDays }) => overdueDays < 0).map(({ card }) => card);
  const [next] = coming.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return {
    day,
    due,
    waiting: ready.length - due.length,
    done,
    cap,
    next: next && { question: next.question, due: next.due },
    measures,
    cards,
  };
}

function toDue(
  question: Question,
  card: Card,
  day: CalendarDay,
  measures: readonly ElementMeasure[],
): DueQuestion {
  const expected = new Set<ElementId>(question.expects.map(({ element }) => element));
  return {
    question: reworded(question, nextWording(question, card.wordings)),
    card,
    overdueDays: daysBetween(card.due, day),
    weakest: measures.find(({ element }) => expected.has(element)),
    waitedLongest: false,
  };
}

function compareDue(a: DueQuestion, b: DueQuestion): number {
  const today = Number(a.overdueDays > 0) - Number(b.overdueDays > 0);
  if (today !== 0) return today;
  const strength = (due: DueQuestion): number => due.weakest?.strength ?? 1;
  const share = ({ question, weakest }: DueQuestion): number =>
    question.expects.find(({ element }) => element === weakest?.element)?.points ?? 0;
  return (
    strength(a) - strength(b) ||
    share(b) - share(a) ||
    a.overdueDays - b.overdueDays ||
    (a.question.id < b.question.id ? -1 : 1)
  );
}

/** When more is due than there are places, the last place goes to what has waited longest: else it might wait for ever. */
function keepPlaceForOverdue(ready: readonly DueQuestion[], places: number): readonly DueQuestion[] {
  const first = ready.slice(0, places);
  if (places < 2 || ready.length <= places) return first;
  const [longest] = [...ready].sort((a, b) => b.overdueDays - a.overdueDays);
  if (longest === undefined || longest.overdueDays === 0 || first.includes(longest)) return first;
  return [...first.slice(0, -1), { ...longest, waitedLongest: true }];
}

/** The question that was answered last is not the first one asked, if another one has the same claim. */
function notTwiceRunning(due: readonly DueQuestion[], latest: string | undefined): readonly DueQuestion[] {
  const [first, second, ...others] = due;
  if (first === undefined || second === undefined || first.question.id !== latest) return due;
  if (first.overdueDays === 0 && second.overdueDays > 0) return due;
  return [second, first, ...others];
}
