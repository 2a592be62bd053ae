/** A program of its own for the tests: begins a migration of the history at its path, says so in the middle, and waits. */

import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { migrate } from '../../src/history/migrate.ts';
import { type Migration, migrations } from '../../src/history/migrations.ts';
import type { HistoryTables } from '../../src/history/schema.ts';

const slow: Migration = async (db, tag) => {
  await tag`alter table attempts add column half text`.execute(db);
  await tag`update attempts set half = answer || answer || answer`.execute(db);
  process.stdout.write('half\n');
  await pause(600_000);
};

const [path = ''] = process.argv.slice(2);
const database = new Database(path);
// Little memory: what was changed goes to the disk before it is committed.
database.exec('pragma cache_size = 5');
const db = new Kysely<HistoryTables>({ dialect: new SqliteDialect({ database }) });
await migrate(db, sql, path, [...migrations, slow]);
