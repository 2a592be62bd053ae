/** The sentences that every report of progress shares, so that terminal, Markdown and HTML say the same. */

import { countOf, signed } from '../coach/say-number.ts';
import type { Library } from '../rubric/library.ts';
import type { PracticeDays } from './measure-days.ts';
import type { FlagCount, FlagCounts } from './measure-flags.ts';
import type { Trend } from './measure-trend.ts';
import type { Progress } from './progress.ts';

/** "12 answers to 7 questions, from 2025-02-01 to 2025-03-04." */
export function saySpan({ answers, questions, first, last }: Progress): string {
  const span = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `${countOf(answers, 'answer')} to ${countOf(questions, 'question')}, ${span}.`;
}

/** The average, how it moved, and the best; an empty text when there is nothing to say. */
export function sayTrend({ average, best, change }: Trend): string {
  if (best === undefined) return '';
  const moved =
    change === undefined
      ? ''
      : ` First ${change.of} on average ${change.first}, latest ${change.of} on average ${change.latest} (${signed(change.latest - change.first)}).`;
  return `Average ${average} of 100.${moved} Best: ${best.score}, ${best.question} on ${best.day}.`;
}

/** "Practised on 6 of the last 14 days, and on 31 days in all." */
export function sayDays({ days, practised, ever }: PracticeDays): string {
  return `Practised on ${practised} of the last ${days.length} days, and on ${countOf(ever, 'day')} in all.`;
}

/** "in 3 of 12 answers, last on 2025-03-04; in none of the latest 5". */
export function sayFlag({ answers, last, lately }: FlagCount, { answers: all, latest }: FlagCounts): string {
  const now = lately === 0 ? 'none' : String(lately);
  return `in ${answers} of ${countOf(all, 'answer')}, last on ${last}; in ${now} of the latest ${latest}`;
}

/** The flags that were raised in more than one answer. */
export function recurring({ flags }: FlagCounts): readonly FlagCount[] {
  return flags.filter(({ answers }) => answers > 1);
}

/**
 * What is weakest and what to do about it; undefined when nothing was measured yet.
 * @param more options that the command needs to find the question, with a space before
 */
export function sayNext(
  { next }: Progress,
  library: Library,
  more = '',
): { readonly weakest: string; readonly advice: string; readonly command: string | undefined } | undefined {
  if (next === undefined) return undefined;
  const { element, shown, answers } = next.measure;
  const { name, advice } = library.elements[element];
  return {
    weakest:
      answers === 1
        ? `${name}, ${shown === 0 ? 'not shown' : 'shown'} in the one answer that asks for it.`
        : `${name}, shown in ${shown} of the latest ${answers} answers that ask for it.`,
    advice: advice.missing,
    command: next.question && `coach practice --question ${next.question.id}${more}`,
  };
}
