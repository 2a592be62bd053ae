/** Opens the database of attempts and drafts; the database programs are loaded here and nowhere else. */

import { accessSync, chmodSync, constants } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Sql } from 'kysely';
import { CoachError, codeOf } from '../error.ts';
import { ensureDataDirectory, ensurePrivateFile, historyFileName } from './data-directory.ts';
import type { HistoryServer } from './find-server.ts';
import { guardDatabase } from './guard-database.ts';
import { historyUnavailable } from './history-errors.ts';
import { loadLibsql } from './load-libsql.ts';
import { migrate, readFileState } from './migrate.ts';
import type { HistoryTables } from './schema.ts';

/** An open history. All saving is committed to the disk when its promise is kept. */
export interface History {
  /** The file, or the server's address. */
  readonly path: string;
  /** The folder on this machine in which drafts and rescued texts are. */
  readonly directory: string;
  readonly db: Kysely<HistoryTables>;
  /** Where drafts are: `db`, or the database on this machine when `db` is on a server. */
  readonly drafts: Kysely<HistoryTables>;
  /** Set when the attempts of many people are on a server; `db` shows those of its writer only. */
  readonly server?: HistoryServer;
  /** Runs `work` in a transaction beside which this person writes nothing else; references are checked at its end. */
  exclusively<Result>(work: (db: Kysely<HistoryTables>) => Promise<Result>): Promise<Result>;
  /** Faults that the database finds in its own file; none when it is sound. */
  checkIntegrity(): Promise<readonly string[]>;
  /** May be called more than once. */
  close(): void;
}

/** Milliseconds that a program waits for another one that is writing. */
const patience = 10_000;

/**
 * Opens the history in `directory`; folder and file are created when they are missing.
 * @throws CoachError `history-newer` (the file is not touched), `history-unavailable`
 */
export async function openHistory(directory: string): Promise<History> {
  const path = join(directory, historyFileName);
  try {
    ensureDataDirectory(directory);
    ensurePrivateFile(path);
    // SQLite would open what it may not write, and fail only when an answer is to be saved.
    for (const place of [directory, path]) accessSync(place, constants.R_OK | constants.W_OK);
    const Database = loadLibsql();
    const { Kysely, SqliteDialect, sql } = await import('kysely');
    const database = new Database(path, { timeout: patience });
    const dialect = new SqliteDialect({ database: guardDatabase(database, path) });
    const db = new Kysely<HistoryTables>({ dialect });
    const close = (): void => {
      if (database.open) database.close();
    };
    try {
      await whileBusy(() => prepare(db, sql, path));
    } catch (error) {
      close();
      throw error;
    }
    return {
      path,
      directory,
      db,
      drafts: db,
      exclusively: (work) => exclusively(db, sql, work),
      checkIntegrity: () => checkIntegrity(db, sql),
      close,
    };
  } catch (error) {
    throw historyUnavailable(error, path);
  }
}

async function prepare(db: Kysely<HistoryTables>, sql: Sql, path: string): Promise<void> {
  await readFileState(db, sql, path);
  makePrivate(path);
  await sql`pragma journal_mode = wal`.execute(db);
  // FULL: what was committed survives a power cut, too.
  await sql`pragma synchronous = full`.execute(db);
  await sql`pragma foreign_keys = on`.execute(db);
  await migrate(db, sql, path);
}

async function exclusively<Result>(
  db: Kysely<HistoryTables>,
  sql: Sql,
  work: (db: Kysely<HistoryTables>) => Promise<Result>,
): Promise<Result> {
  return db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await sql`pragma defer_foreign_keys = on`.execute(connection);
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/** The change to WAL does not wait for other programs by itself, as single statements do. */
async function whileBusy(work: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const isBusy = error instanceof CoachError && /^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error.cause));
      if (!isBusy || Date.now() > end) throw error;
      await sleep(20);
    }
  }
}

/** An older file may have been made with another mode; files beside it take the mode of the database. */
function makePrivate(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    try {
      chmodSync(file, 0o600);
    } catch {
      // Not there, or not ours to change: the history still works.
    }
  }
}

async function checkIntegrity(db: Kysely<HistoryTables>, sql: Sql): Promise<readonly string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
  return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
}
