/** Keeps questions with an unfinished answer from being asked anew: an answer would take the place of the draft. */

import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';

/** Those that can be asked without writing over a draft. */
export function withoutDrafted(
  questions: readonly Question[],
  drafted: readonly string[],
): readonly Question[] {
  return questions.filter(({ id }) => !drafted.includes(id));
}

/**
 * The library without the questions that have a draft; whole where that would leave nothing to ask.
 * @param fitting what could be asked
 */
export function leaveOutDrafted(
  library: Library,
  fitting: readonly Question[],
  drafted: readonly string[],
): Library {
  if (withoutDrafted(fitting, drafted).length === 0) return library;
  return { ...library, questions: withoutDrafted(library.questions, drafted) };
}
