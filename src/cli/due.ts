/** `coach due`: what the schedule has for today, and why. */

import { dayIn, isCalendarDay } from '../practice/calendar-day.ts';
import { type DayPlan, planDay } from '../practice/plan-day.ts';
import type { Review } from '../practice/review.ts';
import { printableJson, printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { dataOfPlan } from './due-data.ts';
import { explainDue } from './explain-due.ts';
import { hang, type PageDeps } from './page.ts';
import { noDay } from './parse-day.ts';

export interface DueOptions {
  /** At most so many; more than the daily cap raises it. */
  readonly count?: number | undefined;
  /** "2025-03-04": as if it were that day. */
  readonly at?: string | undefined;
  /** So many a day, instead of the usual cap. */
  readonly cap?: number | undefined;
  readonly json?: boolean | undefined;
}

export interface DueDeps extends PageDeps {
  /** Without a terminal nothing is said when nothing is due, so that a nightly job stays quiet. */
  readonly stderr: PageDeps['stderr'] & { readonly isTTY?: boolean };
  readonly loadReviews: () => Promise<readonly Review[]>;
  readonly now: () => Date;
  /** IANA name. */
  readonly timeZone: string;
  /** With which "coach practice" finds the same questions, with a space before. */
  readonly bankOptions?: string | undefined;
}

/** @returns 0, or 3 when nothing is due. @throws CoachError `usage`, `history-unavailable`, `history-newer` */
export async function showDue(options: DueOptions, deps: DueDeps): Promise<number> {
  const { library, stdout, stderr, theme, timeZone } = deps;
  const day = options.at ?? dayIn(timeZone, deps.now());
  if (!isCalendarDay(day)) throw noDay(day);
  const reviews = await deps.loadReviews();
  const { count, cap } = options;
  const plan = planDay({ questions: library.questions, reviews, day, count, cap });
  if (options.json) stdout.write(printableJson(dataOfPlan(plan, timeZone, library)));
  else if (plan.due.length > 0) stdout.write(renderPlan(plan, deps));
  else if (stderr.isTTY) stderr.write(`${hang('', nothingDue(plan, deps), theme.columns)}\n`);
  return plan.due.length > 0 ? 0 : 3;
}

/** Lines with a line break after each. */
function renderPlan(plan: DayPlan, { library, theme, bankOptions }: DueDeps): string {
  const lines = [
    ...fillLines(`${countOf(plan.due.length, 'question')} for ${plan.day}`, theme.columns).map(theme.heading),
    ...plan.due.flatMap((due, index) => {
      const head = `${index + 1}. `;
      const indent = ' '.repeat(head.length);
      return [
        '',
        ...fillLines(printableLine(due.question.ask), theme.columns, head).map(theme.strong),
        ...fillLines(due.question.id, theme.columns, indent),
        ...fillLines(explainDue(due, library), theme.columns, indent),
      ];
    }),
    '',
    ...fillLines(footOf(plan, bankOptions), theme.columns),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function footOf({ due, waiting, done }: DayPlan, banks = ''): string {
  const asks = `"coach practice --due${banks}" asks ${due.length === 1 ? 'it' : 'them'}.`;
  if (waiting === 0) return asks;
  const more = `${waiting} more ${waiting === 1 ? 'is' : 'are'} due and can wait for other days`;
  return `${asks} ${more}; "coach due --count ${due.length + waiting + done}${banks}" lists all.`;
}

function nothingDue({ next, waiting, done, measures, day }: DayPlan, { bankOptions = '' }: DueDeps): string {
  if (measures.length === 0) {
    return `Nothing is due, as there are no answers in the history yet. "coach practice${bankOptions}" begins.`;
  }
  if (waiting > 0) {
    const more = `${waiting} more can wait for other days`;
    return `That is all for ${day}: ${countOf(done, 'due question')} answered. ${more}; "coach practice --due --count ${waiting + done}${bankOptions}" asks them.`;
  }
  const coming = next === undefined ? '' : ` Next is ${next.question}, on ${next.due}.`;
  return `Nothing is due on ${day}.${coming} "coach practice${bankOptions}" asks what is new.`;
}
