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
  const row = await db
    .selectFrom('drafts')
    .selectAll()
    .$if(questionId !== undefined, (query) => query.where('question_id', '=', questionId ?? ''))
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { question_id, wording, text, updated_at } = row;
  return { questionId: question_id, wording, text, updatedAt: new Date(updated_at) };
}

/** Forgets the question's draft, if there is one. @throws CoachError `history-unavailable` */
export async function clearDraft({ drafts: db }: Pick<History, 'drafts'>, questionId: string): Promise<void> {
  await db.deleteFrom('drafts').where('question_id', '=', questionId).execute();
}

/** The questions that have a draft. @throws CoachError `history-unavailable` */
export async function listDraftedQuestions({ db }: History): Promise<readonly string[]> {
  const rows = await db.selectFrom('drafts').select('question_id as id').execute();
  return rows.map(({ id }) => id);
}
