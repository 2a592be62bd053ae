/** Saves and finds drafts: answers that were not finished, at most one for each question. */

import type { History } from './open-history.ts';
import { storable } from './storable.ts';

export interface StoredDraft {
  readonly questionId: string;
  /** The question as it was asked. */
  readonly wording: string;
  readonly text: string;
  readonly updatedAt: Date;
}

/** Puts the draft in the place of the question's earlier one. @throws CoachError `history-unavailable` */
export async function saveDraft({ drafts: db }: Pick<History, 'drafts'>, draft: StoredDraft): Promise<void> {
  const values = {
    wording: storable(draft.wording),
    text: storable(draft.text),
    updated_at: draft.updatedAt.toISOString(),
  };
  await db
    .insertInto('drafts')
    .values({ question_id: draft.questionId, ...values })
    .onConflict((conflict) => conflict.column('question_id').doUpdateSet(values))
    .execute();
}

/** The question's draft; without a question the latest one. @throws CoachError `history-unavailable` */
export async function loadDraft(
  { drafts: db }: Pick<History, 'drafts'>,
  questionId?: string,
): Promise<StoredDraft | undefined> {
  const [latest] = await listDrafts({ drafts: db }, questionId);
  return latest;
}

/** The drafts, the latest first; with a question, only its own. @throws CoachError `history-unavailable` */
export async function listDrafts(
  { drafts: db }: Pick<History, 'drafts'>,
  questionId?: string,
): Promise<readonly StoredDraft[]> {
  const rows = await db
    .selectFrom('drafts')
    .selectAll()
    .$if(questionId !== undefined, (query) => query.where('question_id', '=', questionId ?? ''))
    .orderBy('updated_at', 'desc')
    .orderBy('question_id')
    .execute();
  return rows.map(({ question_id, wording, text, updated_at }) => ({
    questionId: question_id,
    wording,
    text,
    updatedAt: new Date(updated_at),
  }));
}

/** Forgets the question's draft, if there is one. @throws CoachError `history-unavailable` */
export async function clearDraft({ drafts: db }: Pick<History, 'drafts'>, questionId: string): Promise<void> {
  await db.deleteFrom('drafts').where('question_id', '=', questionId).execute();
}
