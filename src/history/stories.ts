/** Saves and finds the candidate's stories. */

import type { Selectable } from 'kysely';
import type { Story, StoryDraft } from '../story/story.ts';
import type { History } from './open-history.ts';
import type { StoryTable } from './schema.ts';
import { storable } from './storable.ts';

/** Commits the story; one with the same id is replaced, but for the time of its making. @throws CoachError `history-unavailable` */
export async function saveStory({ db }: History, story: Story): Promise<void> {
  await db.transaction().execute((transaction) => writeStory(transaction, story));
}

/** As `saveStory`, in a transaction of the caller's. */
export async function writeStory(transaction: History['db'], story: Story): Promise<void> {
  const values = {
    ...storableParts(story),
    attempt_id: story.attemptId,
    updated_at: story.updatedAt.toISOString(),
  };
  const id = story.id.toLowerCase();
  const { numUpdatedRows } = await transaction
    .updateTable('stories')
    .set(values)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await transaction
    .insertInto('stories')
    .values({ id, created_at: story.createdAt.toISOString(), ...values })
    .execute();
}

/** The words of a story as the database can hold them. */
export function storableParts({ title, happened, did, ended, proof }: StoryDraft): StoryDraft {
  return {
    title: storable(title),
    happened: storable(happened),
    did: storable(did),
    ended: storable(ended),
    proof: storable(proof),
  };
}

/** All stories, the one changed last first. @throws CoachError `history-unavailable` */
export async function listStories({ db }: History): Promise<readonly Story[]> {
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(storyOf);
}

/** The stories whose id begins so; none for an empty text. @throws CoachError `history-unavailable` */
export async function findStories({ db }: History, idPrefix: string): Promise<readonly Story[]> {
  const prefix = idPrefix.toLowerCase();
  if (prefix === '') return [];
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where('id', '>=', prefix)
    .where('id', '<', `${prefix}~`)
    .orderBy('id')
    .execute();
  return rows.map(storyOf);
}

/** Whether there was such a story. @throws CoachError `history-unavailable` */
export async function removeStory({ db }: History, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('stories').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

function storyOf(row: Selectable<StoryTable>): Story {
  return {
    id: row.id,
    title: row.title,
    happened: row.happened,
    did: row.did,
    ended: row.ended,
    proof: row.proof,
    attemptId: row.attempt_id,
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}
