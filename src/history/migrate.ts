/** Brings a database to the current layout in one transaction, also when several programs start at once. */

import type { Kysely, Sql as KyselySql } from 'kysely';
import { historyNewer, notOurs } from './history-errors.ts';
import { type Migration, migrations } from './migrations.ts';
import type { HistoryTables } from './schema.ts';

/** "coac" in ASCII: tells our files from other databases (`PRAGMA application_id`). */
export const applicationId = 0x636f6163;

interface FileState {
  /** How many migrations the file has been through; 0 for an empty one. */
  readonly version: number;
}

/**
 * Reads what the file says of itself and changes nothing.
 * @throws CoachError `history-newer`; `history-unavailable` for a database of another program
 */
export async function readFileState(
  db: Kysely<HistoryTables>,
  sql: KyselySql,
  path: string,
  known = migrations.length,
): Promise<FileState> {
  const { rows } = await sql<{ version: number; application: number; tables: number }>`
    select user_version as version, application_id as application,
      (select count(*) from sqlite_schema) as tables
    from pragma_user_version, pragma_application_id`.execute(db);
  const { version = 0, application = 0, tables = 0 } = rows[0] ?? {};
  const isEmpty = version === 0 && application === 0 && tables === 0;
  if (!isEmpty && application !== applicationId) throw notOurs(path);
  if (version > known) throw historyNewer(path, version, known);
  return { version };
}

/**
 * Runs the migrations that are missing: all of them or none.
 * @throws CoachError as `readFileState`, or a database error
 */
export async function migrate(
  db: Kysely<HistoryTables>,
  sql: KyselySql,
  path: string,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const before = await readFileState(db, sql, path, steps.length);
  if (before.version === steps.length) return;
  await db.connection().execute(async (connection) => {
    // Kysely's own transactions begin without the write lock; two of them could both read version 0.
    await sql`begin immediate`.execute(connection);
    try {
      const { version } = await readFileState(connection, sql, path, steps.length);
      for (const step of steps.slice(version)) await step(connection as unknown as Kysely<unknown>, sql);
      await sql`pragma application_id = ${sql.raw(String(applicationId))}`.execute(connection);
      await sql`pragma user_version = ${sql.raw(String(steps.length))}`.execute(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      // The database may have rolled back by itself; then this fails, and the first error is the one to tell.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}
