/** Says of an unfinished answer how long it is, how old, and to which question. */

import { reworded } from '../practice/next-wording.ts';
import type { Draft } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import { printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { countWords } from '../text/count-words.ts';

/** "3 minutes ago"; "a moment ago" under a minute. */
export function sayAge(then: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'a moment ago';
  if (minutes < 60) return `${countOf(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${countOf(hours, 'hour')} ago` : `${countOf(Math.floor(hours / 24), 'day')} ago`;
}

/** The question in the wording in which the draft was begun, if the bank still has it. */
export function draftQuestion({ question: id, wording }: Draft, library: Library): Question | undefined {
  const question = library.questions.find((candidate) => candidate.id === id);
  if (question === undefined || wording === undefined) return question;
  return question.wordings.includes(wording) ? reworded(question, wording) : question;
}

/** The choice that shows another draft. @param count of the others */
export function sayOtherDrafts(count: number): string {
  return count === 1
    ? 'See the other unfinished answer'
    : `See the next of ${count} other unfinished answers`;
}

/** One sentence. @param question as `draftQuestion` found it */
export function describeDraft(draft: Draft, question: Question | undefined, now: Date): string {
  const size = `${countOf(countWords(draft.text), 'word')}, saved ${sayAge(draft.savedAt, now)}`;
  if (question !== undefined)
    return `There is an unfinished answer (${size}) to: ${printableLine(question.ask)}`;
  return `There is an unfinished answer (${size}) to "${printableLine(draft.question)}", a question that is not in the banks now.`;
}
