/** Reads all that the history holds as one document, so that it can be kept elsewhere and read again. */

import type { ExportDocument } from './export-document.ts';
import type { History } from './open-history.ts';

/** What is exported where there is no history. */
export const emptyDocument: ExportDocument = { schema: 1, attempts: [], drafts: [], stories: [] };

/** Attempts in the order of saving; one moment's view of all tables. @throws CoachError `history-unavailable` */
export async function exportHistory({ db, drafts: draftsDb, server }: History): Promise<ExportDocument> {
  const begin =
    server === undefined ? db.transaction() : db.transaction().setIsolationLevel('repeatable read');
  return begin.execute(async (transaction) => {
    const attempts = await transaction.selectFrom('attempts').selectAll().orderBy('number').execute();
    const drafts = await (server === undefined ? transaction : draftsDb)
      .selectFrom('drafts')
      .selectAll()
      .orderBy('question_id')
      .execute();
    const stories = await transaction
      .selectFrom('stories')
      .selectAll()
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return {
      schema: 1,
      attempts: attempts.map((row) => ({
        id: row.id,
        finished_at: row.finished_at,
        time_zone: row.time_zone,
        kind: row.kind,
        question: row.question_id,
        wording: row.wording,
        type: row.type,
        rubric_hash: row.rubric_hash,
        sitting: row.sitting_id,
        revision_of: row.revision_of,
        answer: row.answer,
        scorecard: JSON.parse(row.scorecard),
        details: JSON.parse(row.details),
      })),
      drafts: drafts.map(({ question_id, wording, text, updated_at }) => ({
        question: question_id,
        wording,
        text,
        updated_at,
      })),
      stories: stories.map(({ attempt_id, created_at, updated_at, ...parts }) => ({
        ...parts,
        attempt: attempt_id,
        created_at,
        updated_at,
      })),
    };
  });
}
