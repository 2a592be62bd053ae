/** Replaces attempts and stories by their masked selves, so that the old text is gone from the files. */

import type { Story } from '../story/story.ts';
import { type Attempt, rowOf } from './attempts.ts';
import { clearDeleted, overwriteDeleted } from './clear-deleted.ts';
import type { History } from './open-history.ts';
import { writeStory } from './stories.ts';

export interface Masked {
  readonly attempts: readonly Attempt[];
  readonly stories: readonly Story[];
}

/** In one transaction. @throws CoachError `history-unavailable`, also when another program keeps the old text from being cleared */
export async function replaceByMasked(history: History, { attempts, stories }: Masked): Promise<void> {
  await overwriteDeleted(history);
  await history.db.transaction().execute(async (db) => {
    for (const attempt of attempts) {
      const { answer, scorecard, details = '{}' } = rowOf(attempt);
      await db
        .updateTable('attempts')
        .set({ answer, scorecard, details })
        .where('id', '=', attempt.id)
        .execute();
    }
    for (const story of stories) await writeStory(db, story);
  });
  await clearDeleted(history, 'the texts were masked');
}
