import { join } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { applicationId, migrate } from '../../src/history/migrate.ts';
import { type Migration, migrations } from '../../src/history/migrations.ts';
import type { HistoryTables } from '../../src/history/schema.ts';
import { inFolder } from './fixtures.ts';

const addNote: Migration = async (db, tag) => {
  await tag`alter table attempts add column note text`.execute(db);
};
const failing: Migration = async (db, tag) => {
  await tag`create table half (x)`.execute(db);
  throw new Error('no more');
};

async function withDatabase(work: (database: Database.Database, db: Kysely<HistoryTables>) => Promise<void>) {
  await inFolder(async (folder) => {
    const database = new Database(join(folder, 'history.db'));
    const db = new Kysely<HistoryTables>({ dialect: new SqliteDialect({ database }) });
    await work(database, db);
    database.close();
  });
}

const tablesOf = (database: Database.Database): unknown[] =>
  database
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name")
    .pluck()
    .all();

test('from an empty file to the last layout, and from one layout to the next', () =>
  withDatabase(async (database, db) => {
    await migrate(db, sql, 'x');
    expect(tablesOf(database)).toEqual(['attempts', 'drafts', 'stories']);
    expect(database.pragma('application_id')).toEqual([{ application_id: applicationId }]);
    await migrate(db, sql, 'x', [...migrations, addNote]);
    expect(database.pragma('user_version')).toEqual([{ user_version: migrations.length + 1 }]);
    expect(database.prepare('select note from attempts').all()).toEqual([]);
    await migrate(db, sql, 'x', [...migrations, addNote]);
    await expect(migrate(db, sql, 'x')).rejects.toMatchObject({ code: 'history-newer' });
  }));

test('a step that fails undoes all of them', () =>
  withDatabase(async (database, db) => {
    await expect(migrate(db, sql, 'x', [...migrations, failing])).rejects.toThrow('no more');
    expect(tablesOf(database)).toEqual([]);
    expect(database.pragma('user_version')).toEqual([{ user_version: 0 }]);
    await migrate(db, sql, 'x');
    expect(tablesOf(database)).toEqual(['attempts', 'drafts', 'stories']);
  }));
