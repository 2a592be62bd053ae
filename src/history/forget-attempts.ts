/** Deletes what was typed so that its text is gone from the files, not only from the tables. */

import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clearDeleted, overwriteDeleted } from './clear-deleted.ts';
import type { History } from './open-history.ts';

/** One attempt; attempts and drafts before an instant; or everything, stories too. */
export type Forgetting = { readonly id: string } | { readonly before: Date } | { readonly all: true };

export interface Forgotten {
  readonly attempts: number;
  readonly drafts: number;
  readonly stories: number;
}

/** How much would go; deletes nothing. @throws CoachError `history-unavailable` */
export async function countForgetting(
  { db, drafts: draftsDb }: Pick<History, 'db' | 'drafts'>,
  what: Forgetting,
): Promise<Forgotten> {
  const before = 'before' in what ? what.before.toISOString() : '';
  const total = await db
    .selectFrom('attempts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$if('id' in what, (query) => query.where('id', '=', 'id' in what ? what.id : ''))
    .$if('before' in what, (query) => query.where('finished_at', '<', before))
    .executeTakeFirst();
  const drafts = await draftsDb
    .selectFrom('drafts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$if('before' in what, (query) => query.where('updated_at', '<', before))
    .executeTakeFirst();
  const stories = await db
    .selectFrom('stories')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return {
    attempts: Number(total?.count ?? 0),
    drafts: 'id' in what ? 0 : Number(drafts?.count ?? 0),
    stories: 'all' in what ? Number(stories?.count ?? 0) : 0,
  };
}

/**
 * Deletes in one transaction, overwrites what is deleted, and writes the file anew without its gaps; `all` removes the
 * text files beside it too. On a server the rows are deleted; its own files, logs and backups are out of reach.
 * @returns what went
 * @throws CoachError `history-unavailable`, also when another program keeps the old text from being cleared
 */
export async function forgetAttempts(history: History, what: Forgetting): Promise<Forgotten> {
  const { db, drafts, server, directory } = history;
  await overwriteDeleted(history);
  const forgotten = await db.transaction().execute(async (transaction) => {
    const here = { db: transaction, drafts: server === undefined ? transaction : drafts };
    const counted = await countForgetting(here, what);
    const before = 'before' in what ? what.before.toISOString() : '';
    await transaction
      .deleteFrom('attempts')
      .$if('id' in what, (query) => query.where('id', '=', 'id' in what ? what.id : ''))
      .$if('before' in what, (query) => query.where('finished_at', '<', before))
      .execute();
    if ('all' in what) await transaction.deleteFrom('stories').execute();
    if (!('id' in what)) {
      await here.drafts
        .deleteFrom('drafts')
        .$if('before' in what, (query) => query.where('updated_at', '<', before))
        .execute();
    }
    return counted;
  });
  if ('all' in what) removeRescued(directory);
  await clearDeleted(history, 'the attempts were deleted');
  return forgotten;
}

/** Answers, drafts and stories that could not be saved in the database, and disputed flags with the words that raised them. */
const rescued =
  /^(?:coach-rescued-answers\.txt|coach-unfinished-answer\.json(?:\.new)?|disputes\.yaml|story-(?:new|(?:from-)?[0-9a-f]{8})\.md(?:\.new)?)$/u;

function removeRescued(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (rescued.test(name)) rmSync(join(directory, name), { force: true });
  }
}
