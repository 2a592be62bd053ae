/** Marks attempts on a server as shared: their text may then be read by everybody who may use the database. */

import { sql } from 'kysely';
import type { HistoryServer } from './find-server.ts';
import type { History } from './open-history.ts';

/** A history on a server. */
export type SharedHistory = History & { readonly server: HistoryServer };

export interface SharedAttempt {
  readonly id: string;
  readonly finishedAt: Date;
  readonly questionId: string | null;
  readonly wording: string;
}

/**
 * @param ids which of this writer's attempts; undefined for all that are there now
 * @returns how many were changed. @throws CoachError `history-unavailable`
 */
export async function shareAttempts(
  { db }: SharedHistory,
  ids: readonly string[] | undefined,
  shared: boolean,
): Promise<number> {
  const chosen = ids === undefined ? sql`true` : sql`id = any(${ids})`;
  const { numAffectedRows } =
    await sql`update attempts set shared = ${shared} where shared <> ${shared} and ${chosen}`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/** This writer's own, the latest first. @throws CoachError `history-unavailable` */
export async function listShared({ db }: SharedHistory): Promise<readonly SharedAttempt[]> {
  const { rows } = await sql<{
    id: string;
    finished_at: string;
    question_id: string | null;
    wording: string;
  }>`
    select id, finished_at, question_id, wording from attempts where shared order by finished_at desc, number desc`.execute(
    db,
  );
  return rows.map((row) => ({
    id: row.id,
    finishedAt: new Date(row.finished_at),
    questionId: row.question_id,
    wording: row.wording,
  }));
}
