/** The attempts that a report is about, as they are in the history. */

import { type Attempt, listAttempts } from '../history/attempts.ts';
import type { Library } from '../rubric/library.ts';
import { withHistory } from './data-deps.ts';
import { type HistorySource as HistoryOpener, hasHistory } from './find-history.ts';
import { unknownQuestion } from './history-messages.ts';
import { parseDay } from './parse-day.ts';

/** Which attempts. */
export interface AttemptChoice {
  /** Only those at this question. */
  readonly question?: string | undefined;
  /** Only those since this day ("2025-03-04", local) or instant. */
  readonly since?: string | undefined;
}

export interface HistorySource extends HistoryOpener {
  readonly library: Library;
}

/**
 * The latest first. An attempt that names what this library does not know (of a rubric that is gone) is told without it.
 * @throws CoachError `usage`, `unknown-question`, `history-unavailable`, `history-newer`
 */
export async function loadAttempts(
  { question, since }: AttemptChoice,
  source: HistorySource,
): Promise<readonly Attempt[]> {
  const { library } = source;
  const filter = { questionId: question, since: since === undefined ? undefined : parseDay(since) };
  let found: readonly Attempt[] = [];
  if (hasHistory(source)) {
    found = await withHistory(source, (history) => listAttempts(history, filter));
  }
  if (found.length === 0 && question !== undefined && !library.questions.some(({ id }) => id === question)) {
    throw await unknownQuestion(question, library);
  }
  return found.map((attempt) => withKnownFlags(attempt, library));
}

function withKnownFlags(attempt: Attempt, library: Library): Attempt {
  const { flags, notes } = attempt.scorecard;
  const known = ({ flag }: { readonly flag: string }): boolean => Object.hasOwn(library.flags, flag);
  if (flags.every(known) && notes.every(known)) return attempt;
  const scorecard = { ...attempt.scorecard, flags: flags.filter(known), notes: notes.filter(known) };
  return { ...attempt, scorecard };
}

/** What there is to say when no attempt fits. */
export function sayNoAttempts({ question, since }: AttemptChoice): string {
  const about = question === undefined ? '' : ` at "${question}"`;
  if (since !== undefined) return `No attempts${about} since ${since}. Without --since, older ones count.`;
  const begin = question === undefined ? 'coach practice' : `coach practice --question ${question}`;
  return `No attempts${about} yet. "${begin}" begins one, and from the first answer on there is something to see here: how your scores go, what comes across, and what to practise next.`;
}
