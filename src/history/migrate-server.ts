/** Brings the tables on a server to the current layout in one transaction, also when several people start at once. */

import type { Kysely, Sql } from 'kysely';
import { CoachError, codeOf } from '../error.ts';
import type { HistoryServer } from './find-server.ts';
import { historyNewer } from './history-errors.ts';
import type { HistoryTables } from './schema.ts';
import { loginTaken, notSetUp, serverNotOurs, serverTooOld } from './server-errors.ts';
import { type SharedMigration, sharedMigrations } from './shared-layout.ts';

/** "coac" in ASCII, as in the embedded database: two programs that set up at once wait for each other. */
const setUpLock = 0x636f6163;

type Db = Kysely<HistoryTables>;

/**
 * Runs the steps that are missing: all of them or none.
 * @throws CoachError `history-newer`, `history-unavailable`
 */
export async function migrateServer(
  db: Db,
  sql: Sql,
  { address }: HistoryServer,
  steps: readonly SharedMigration[] = sharedMigrations,
): Promise<void> {
  const before = await readVersion(db, sql, address, steps.length);
  if (before === steps.length) return;
  try {
    await db.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${setUpLock})`.execute(transaction);
      const version = await readVersion(transaction, sql, address, steps.length);
      if (version === 0) await createLayout(transaction, sql);
      for (const step of steps.slice(version)) await step(transaction as unknown as Kysely<never>, sql);
      await sql`update coach.layout set version = ${steps.length}`.execute(transaction);
    });
  } catch (error) {
    const mayNot = error instanceof CoachError && codeOf(error.cause) === '42501';
    throw mayNot ? notSetUp(address, before > 0, error.cause) : error;
  }
}

async function createLayout(db: Db, sql: Sql): Promise<void> {
  await sql`create schema coach`.execute(db);
  await sql`create table coach.layout (
    single boolean primary key default true check (single),
    version integer not null,
    shared_logins boolean not null default false)`.execute(db);
  await sql`insert into coach.layout (version) values (0)`.execute(db);
}

/** 0 for a database without coach's tables. It asks the catalogue itself, for functions such as `to_regclass` remember. */
async function readVersion(db: Db, sql: Sql, address: string, known: number): Promise<number> {
  const { rows } = await sql<{ server: number; release: string; schema: boolean; layout: boolean }>`
    select current_setting('server_version_num')::integer as server, current_setting('server_version') as release,
      exists (select from pg_namespace where nspname = 'coach') as schema,
      exists (select from pg_tables where schemaname = 'coach' and tablename = 'layout') as layout`.execute(
    db,
  );
  const [found] = rows;
  if (found !== undefined && found.server < 150_000) throw serverTooOld(address, found.release);
  if (!found?.layout) {
    if (found?.schema) throw serverNotOurs(address);
    return 0;
  }
  const layout = await sql<{ version: number }>`select version from coach.layout`.execute(db);
  const version = layout.rows[0]?.version ?? 0;
  if (version > known) throw historyNewer(address, version, known);
  return version;
}

/**
 * A login that keeps the attempts of somebody else would make the two read each other's; the owner of the tables may
 * allow it. @throws CoachError `history-unavailable`
 */
export async function checkLogin(db: Db, sql: Sql, { address, writer }: HistoryServer): Promise<void> {
  const { rows } = await sql<{ other: string | null; allowed: boolean }>`
    select shared_logins as allowed, (
      select writer from coach.all_attempts where owner = current_user and writer <> ${writer}
      union all select writer from coach.all_stories where owner = current_user and writer <> ${writer}
      limit 1) as other
    from coach.layout`.execute(db);
  const { other, allowed } = rows[0] ?? { other: null, allowed: false };
  if (other !== null && !allowed) throw loginTaken(address, writer, other);
}
