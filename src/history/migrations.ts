/** The steps from an empty file to the current layout, in order; a step that was released is never changed. */

import type { Kysely, RawBuilder } from 'kysely';

/** The tag that makes raw SQL; handed in so that the query builder is loaded only when a history is opened. */
export type Sql = (parts: TemplateStringsArray) => RawBuilder<unknown>;
/** The tables are not typed here: the types in `schema.ts` are of the last layout only. */
export type Migration = (db: Kysely<unknown>, sql: Sql) => Promise<void>;

const attemptsAndDrafts: Migration = async (db, sql) => {
  await db.schema
    .createTable('attempts')
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('finished_at', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text')
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull().check(sql`score between 0 and 100`))
    .addColumn('rating', 'integer', (column) => column.notNull().check(sql`rating between 1 and 5`))
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('rubric_hash', 'text', (column) => column.notNull())
    .addColumn('scorecard', 'text', (column) => column.notNull().check(sql`json_valid(scorecard)`))
    .addColumn('sitting_id', 'text')
    .addColumn('revision_of', 'text', (column) => column.references('attempts.id').onDelete('set null'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
  await db.schema.createIndex('attempts_by_time').on('attempts').columns(['finished_at', 'number']).execute();
  await db.schema
    .createIndex('attempts_by_question')
    .on('attempts')
    .columns(['question_id', 'finished_at'])
    .execute();
  await db.schema.createIndex('attempts_by_original').on('attempts').column('revision_of').execute();
  await db.schema
    .createTable('drafts')
    .addColumn('question_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('wording', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
};

const detailsAndStories: Migration = async (db, sql) => {
  await db.schema
    .alterTable('attempts')
    .addColumn('details', 'text', (column) =>
      column.notNull().defaultTo('{}').check(sql`json_valid(details)`),
    )
    .execute();
  await db.schema
    .createTable('stories')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('happened', 'text', (column) => column.notNull())
    .addColumn('did', 'text', (column) => column.notNull())
    .addColumn('ended', 'text', (column) => column.notNull())
    .addColumn('proof', 'text', (column) => column.notNull())
    .addColumn('attempt_id', 'text', (column) => column.references('attempts.id').onDelete('set null'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .modifyEnd(sql`strict`)
    .execute();
};

/** The layout's number is how many of these a file has been through (`PRAGMA user_version`). */
export const migrations: readonly Migration[] = [attemptsAndDrafts, detailsAndStories];
