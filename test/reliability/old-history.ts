/** A history as the first layout of the database had it, made by the migrations of that time. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { migrate } from '../../src/history/migrate.ts';
import { migrations } from '../../src/history/migrations.ts';
import type { HistoryTables } from '../../src/history/schema.ts';
import { makeAttempt } from '../history/fixtures.ts';

export const oldCount = 300;

/** @returns the path of a new file of layout 1, with attempts and a draft, closed and without files beside it */
export async function makeOldHistory(folder = mkdtempSync(join(tmpdir(), 'coach-old-'))): Promise<string> {
  const path = join(folder, 'history.db');
  const database = new Database(path);
  database.exec('pragma journal_mode = wal');
  const db = new Kysely<HistoryTables>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, sql, path, migrations.slice(0, 1));
  const insert = database.prepare(
    `insert into attempts (id, finished_at, time_zone, question_id, wording, type, answer, score, rating, engine,
      rubric_hash, scorecard, kind) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'practice')`,
  );
  database.exec('begin');
  for (let number = 0; number < oldCount; number += 1) {
    const { id, finishedAt, timeZone, questionId, wording, type, scorecard, rubricHash } = makeAttempt();
    const { score, rating, engine } = scorecard;
    const answer = `Answer ${number}. ${'I listened. '.repeat(50)}`;
    const json = JSON.stringify(scorecard);
    insert.run(
      ...[id, finishedAt.toISOString(), timeZone, questionId, wording, type, answer],
      ...[score, rating, engine, rubricHash, json],
    );
  }
  database.exec(
    `insert into drafts values ('apology', 'Why?', 'I was about to', '2025-03-04T05:06:07.890Z'); commit;
    pragma wal_checkpoint(truncate)`,
  );
  database.close();
  return path;
}
