/** A question comes back in other words than last time, so that it is understood and not recognised. */

import type { Question } from '../rubric/question.ts';

/**
 * The wording that was not used yet, in the order of the bank, else the one that was used longest ago.
 * @param used wordings that it was asked in, the latest last
 */
export function nextWording({ ask, wordings }: Question, used: readonly string[]): string {
  const all = [ask, ...wordings];
  const fresh = all.find((wording) => !used.includes(wording));
  if (fresh !== undefined) return fresh;
  return used.find((wording) => all.includes(wording)) ?? ask;
}

/** The question in that wording; everything else of it stays. */
export function reworded(question: Question, wording: string): Question {
  return wording === question.ask ? question : { ...question, ask: wording };
}
