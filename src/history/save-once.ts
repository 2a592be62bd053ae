/** Saves an attempt that may have been saved before, such as an answer of a worksheet that is graded again. */

import { createHash } from 'node:crypto';
import { type Attempt, rowOf } from './attempts.ts';
import type { History } from './open-history.ts';

/** The same parts give the same UUID (version 8, which leaves its bits to us). */
export function idFrom(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Commits the attempt unless one with its id is there; it then revises the latest one to its question in its sitting.
 * @returns whether it was new. @throws CoachError `history-unavailable`
 */
export async function saveOnce({ db }: History, attempt: Attempt): Promise<boolean> {
  const earlier = await db
    .selectFrom('attempts')
    .select('id')
    .where('sitting_id', '=', attempt.sittingId)
    .where('question_id', '=', attempt.questionId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('attempts')
    .values(rowOf({ ...attempt, revisionOf: earlier?.id ?? null }))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
