/** What is said when a list of attempts is empty. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';

/** For an empty list: what to do next. */
export function nothingYet(question: string | undefined, since: string | undefined): string {
  const about = question === undefined ? '' : ` at "${question}"`;
  if (since !== undefined)
    return `No attempts${about} since ${since}. Without --since, older ones are listed.`;
  const begin = question === undefined ? 'coach practice' : `coach practice --question ${question}`;
  return `No attempts${about} yet. "${begin}" begins one; "coach score FILE --save" keeps the score of a written answer.`;
}

export async function unknownQuestion(id: string, library: Library): Promise<CoachError> {
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const ids = library.questions.map((question) => question.id);
  const message = `there is no question "${id}", and no attempt at it`;
  return new CoachError({
    code: 'unknown-question',
    message,
    hint: '"coach questions" lists the questions',
    ...didYouMean(id, ids),
  });
}
