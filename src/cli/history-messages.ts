/** What `coach history` says when it has nothing to show, or cannot tell what to show. */

import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import type { Library } from '../rubric/library.ts';
import { shortIdLength } from './history-table.ts';

/** For an empty list: what to do next. */
export function nothingYet(question: string | undefined, since: string | undefined): string {
  const about = question === undefined ? '' : ` at "${question}"`;
  if (since !== undefined)
    return `No attempts${about} since ${since}. Without --since, older ones are listed.`;
  const begin = question === undefined ? 'coach practice' : `coach practice --question ${question}`;
  return `No attempts${about} yet. "${begin}" begins one; "coach score FILE --save" keeps the score of a written answer.`;
}

export function noSuchAttempt(id: string): CoachError {
  const message = `there is no attempt whose id begins with "${id}"`;
  return new CoachError({
    code: 'usage',
    message,
    hint: '"coach history" lists the attempts with their ids.',
  });
}

export function severalAttempts(id: string, found: readonly Attempt[]): CoachError {
  const ids = found.slice(0, 5).map((attempt) => attempt.id.slice(0, shortIdLength + 5));
  return new CoachError({
    code: 'usage',
    message: `${found.length} attempts have an id that begins with "${id}"`,
    hint: `Give more of it: ${ids.join(', ')}${found.length > ids.length ? ' and others' : ''}.`,
  });
}

export async function unknownQuestion(id: string, library: Library): Promise<CoachError> {
  const { didYouMean } = await import('../library/did-you-mean.ts');
  const ids = library.questions.map((question) => question.id);
  const message = `there is no question "${id}", and no attempt at it`;
  return new CoachError({
    code: 'unknown-question',
    message,
    hint: '"coach questions" lists the questions.',
    ...didYouMean(id, ids),
  });
}
