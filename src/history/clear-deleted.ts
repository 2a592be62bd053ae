/** Sees to it that text which was deleted or replaced is gone from the files, not only from the tables. */

import { CoachError } from '../error.ts';
import type { History } from './open-history.ts';

/** From now on what is deleted or replaced is overwritten. @throws CoachError `history-unavailable` */
export async function overwriteDeleted({ db }: Pick<History, 'db'>): Promise<void> {
  const { sql } = await import('kysely');
  await sql`pragma secure_delete = on`.execute(db);
}

/**
 * Writes the file anew without its gaps, and empties the log beside it.
 * @param what was done, for the message: "the attempts were deleted"
 * @throws CoachError `history-unavailable`, also when another program keeps the old text from being cleared
 */
export async function clearDeleted({ db, path }: Pick<History, 'db' | 'path'>, what: string): Promise<void> {
  const { sql } = await import('kysely');
  await sql`vacuum`.execute(db);
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (Number(rows[0]?.busy ?? 0) !== 0) {
    throw new CoachError({
      code: 'history-unavailable',
      message: `${what}, but another program has ${path} open, so their text may still be in ${path}-wal`,
      hint: 'Close the other coach and run "coach forget --before 1970-01-01 --yes": it clears what is left.',
    });
  }
}
