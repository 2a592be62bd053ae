/** Sees to it that text which was deleted or replaced is gone from the files on this machine, not only from the tables. */

import { join } from 'node:path';
import { CoachError } from '../error.ts';
import { historyFileName } from './data-directory.ts';
import type { History } from './open-history.ts';

/** From now on what is deleted or replaced is overwritten. @throws CoachError `history-unavailable` */
export async function overwriteDeleted({ drafts }: Pick<History, 'drafts'>): Promise<void> {
  const { sql } = await import('kysely');
  await sql`pragma secure_delete = on`.execute(drafts);
}

/**
 * Writes the file anew without its gaps, and empties the log beside it.
 * @param what was done, for the message: "the attempts were deleted"
 * @throws CoachError `history-unavailable`, also when another program keeps the old text from being cleared
 */
export async function clearDeleted(
  { drafts, directory }: Pick<History, 'drafts' | 'directory'>,
  what: string,
): Promise<void> {
  const path = join(directory, historyFileName);
  const { sql } = await import('kysely');
  await sql`vacuum`.execute(drafts);
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(drafts);
  if (Number(rows[0]?.busy ?? 0) !== 0) {
    throw new CoachError({
      code: 'history-unavailable',
      message: `${what}, but another program has ${path} open, so their text may still be in ${path}-wal`,
      hint: 'close the other coach and run "coach forget --before 1970-01-01 --yes": it clears what is left',
    });
  }
}
