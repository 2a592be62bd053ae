/** An answer and the same answer with a reply to a follow-up question are two attempts, and count as one. */

import { isWithReply, type LaterAttempt } from '../practice/is-with-reply.ts';
import type { AttemptDetails } from './attempt-details.ts';

/** As much of an attempt as tells what it is. */
export interface RepliedAttempt extends LaterAttempt {
  readonly id: string;
  readonly details?: Pick<AttemptDetails, 'reply' | 'interview'>;
}

/**
 * The attempts without those that are in the list again with a reply; the order stays.
 * @param from `interviews`: those of interviews only, where nobody saw any feedback before replying
 */
export function joinReplies<One extends RepliedAttempt>(
  attempts: readonly One[],
  from: 'everywhere' | 'interviews',
): readonly One[] {
  const joined = attempts.filter(
    (attempt) => isWithReply(attempt) && (from === 'everywhere' || attempt.details?.interview !== undefined),
  );
  const completed = new Set(joined.map(({ revisionOf }) => revisionOf));
  return attempts.filter(({ id }) => !completed.has(id));
}
