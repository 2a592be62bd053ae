/** Opens a history on a PostgreSQL server: attempts and stories of many people there, one's own drafts on this machine. */

import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { codeOf } from '../error.ts';
import type { HistoryServer } from './find-server.ts';
import { guardPool } from './guard-pool.ts';
import { checkLogin, migrateServer } from './migrate-server.ts';
import { type History, openHistory } from './open-history.ts';
import type { HistoryTables } from './schema.ts';
import { packageMissing, serverUnavailable } from './server-errors.ts';

/** Milliseconds to wait for a connection, and for an answer. */
const connectionPatience = 10_000;
const answerPatience = 60_000;

/**
 * The tables are made when they are missing and the login may make them.
 * @param directory for the drafts
 * @throws CoachError `history-newer`, `history-unavailable`
 */
export async function openSharedHistory(directory: string, server: HistoryServer): Promise<History> {
  const pool = await makePool(server.url);
  // A connection that breaks while it is idle is told by the next query.
  pool.on('error', () => {});
  const local = await openHistory(directory).catch((error: unknown) => {
    void pool.end();
    throw error;
  });
  let isOpen = true;
  const close = (): void => {
    if (isOpen) void pool.end();
    isOpen = false;
    local.close();
  };
  try {
    const { Kysely, PostgresDialect, sql } = await import('kysely');
    const db = new Kysely<HistoryTables>({ dialect: new PostgresDialect({ pool: guardPool(pool, server) }) });
    await migrateServer(db, sql, server);
    await checkLogin(db, sql, server);
    const exclusively = <Result>(work: (db: Kysely<HistoryTables>) => Promise<Result>): Promise<Result> =>
      db.transaction().execute(async (transaction) => {
        await sql`set constraints all deferred`.execute(transaction);
        await sql`select pg_advisory_xact_lock(hashtextextended(current_user || '/' || current_setting('coach.writer'), 0))`.execute(
          transaction,
        );
        return work(transaction);
      });
    return {
      path: server.address,
      directory,
      server,
      db,
      drafts: local.db,
      exclusively,
      checkIntegrity: () => local.checkIntegrity(),
      close,
    };
  } catch (error) {
    close();
    throw serverUnavailable(error, server.address);
  }
}

async function makePool(connectionString: string): Promise<Pool> {
  try {
    const { default: pg } = await import('pg');
    return new pg.Pool({
      connectionString,
      application_name: 'coach',
      // One person does one thing at a time, and a class has many people.
      max: 1,
      keepAlive: true,
      connectionTimeoutMillis: connectionPatience,
      query_timeout: answerPatience,
      allowExitOnIdle: true,
    });
  } catch (error) {
    throw /^(?:ERR_)?MODULE_NOT_FOUND$/u.test(codeOf(error)) ? packageMissing(error) : error;
  }
}
