/** The steps from an empty PostgreSQL database to the current layout, in order; a step that was released is never changed. */

import type { Kysely, Sql } from 'kysely';

export type SharedMigration = (db: Kysely<never>, sql: Sql) => Promise<void>;

/** Texts compare by their bytes, as in the embedded database. */
const attempts = `
create table coach.all_attempts (
  number integer generated always as identity primary key,
  owner name not null default current_user,
  writer text collate "C" not null default current_setting('coach.writer') check (writer <> ''),
  id text collate "C" not null,
  finished_at text collate "C" not null,
  time_zone text not null,
  question_id text collate "C",
  wording text not null,
  type text not null,
  answer text not null,
  score integer not null check (score between 0 and 100),
  rating integer not null check (rating between 1 and 5),
  engine text not null,
  rubric_hash text not null,
  scorecard text not null check (jsonb_typeof(scorecard::jsonb -> 'elements') = 'object'),
  sitting_id text collate "C",
  revision_of text collate "C",
  kind text not null,
  details text not null default '{}' check (jsonb_typeof(details::jsonb) = 'object'),
  shared boolean not null default false,
  unique (owner, writer, id),
  foreign key (owner, writer, revision_of) references coach.all_attempts (owner, writer, id)
    on delete set null (revision_of) deferrable
);
create index on coach.all_attempts (owner, writer, finished_at, number);
create index on coach.all_attempts (owner, writer, question_id, finished_at);
create index on coach.all_attempts (owner, writer, revision_of)`;

const stories = `
create table coach.all_stories (
  owner name not null default current_user,
  writer text collate "C" not null default current_setting('coach.writer') check (writer <> ''),
  id text collate "C" not null,
  title text not null,
  happened text not null,
  did text not null,
  ended text not null,
  proof text not null,
  attempt_id text collate "C",
  created_at text collate "C" not null,
  updated_at text collate "C" not null,
  primary key (owner, writer, id),
  foreign key (owner, writer, attempt_id) references coach.all_attempts (owner, writer, id)
    on delete set null (attempt_id) deferrable
)`;

/**
 * A login reaches the rows that it wrote, and no other; the owner of the tables is above that. The views hold the rows
 * of one writer, under the names that the embedded database has for them.
 */
const privacy = `
alter table coach.all_attempts enable row level security;
create policy own on coach.all_attempts using (owner = current_user) with check (owner = current_user);
alter table coach.all_stories enable row level security;
create policy own on coach.all_stories using (owner = current_user) with check (owner = current_user);
create view coach.attempts with (security_invoker, check_option = cascaded) as
  select number, id, finished_at, time_zone, question_id, wording, type, answer, score, rating, engine, rubric_hash,
    scorecard, sitting_id, revision_of, kind, details, shared
  from coach.all_attempts where owner = current_user and writer = current_setting('coach.writer', true);
create view coach.stories with (security_invoker, check_option = cascaded) as
  select id, title, happened, did, ended, proof, attempt_id, created_at, updated_at
  from coach.all_stories where owner = current_user and writer = current_setting('coach.writer', true);
grant usage on schema coach to public;
grant select on coach.layout to public;
grant select, insert, update, delete
  on coach.all_attempts, coach.all_stories, coach.attempts, coach.stories to public`;

/**
 * What is seen across people. These run with the rights of the owner of the tables, and give away no more than this.
 * A login is one person, whatever names it takes, so that nobody makes up the people who are needed for a level.
 */
const cohort = `
create view coach.shared_answers with (security_barrier) as
  select writer, id, finished_at, question_id, wording, type, score, rating, answer
  from coach.all_attempts where shared;
grant select on coach.shared_answers to public;
create view coach.first_answers as
  select owner, case when layout.shared_logins then writer else '' end as person, finished_at, scorecard
  from coach.all_attempts, coach.layout where revision_of is null;
create function coach.cohort_size(since date) returns table (people integer, logins integer, answers integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct (owner, person))::integer, count(distinct owner)::integer, count(*)::integer
  from coach.first_answers where since is null or finished_at >= since::text
$$;
create function coach.cohort(since date) returns table
  (element text, people integer, shown integer, claimed integer, missing integer, level double precision)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with measured as (
    select owner, person, found.key as element, (found.value ->> 'level')::integer as level
    from coach.first_answers, jsonb_each(scorecard::jsonb -> 'elements') as found
    where (since is null or finished_at >= since::text)
      and found.value ->> 'expected' = 'true' and found.value ->> 'level' in ('0', '1', '2')
  ), people as (
    select measured.element, avg(measured.level) as level, count(*) filter (where measured.level = 2) as shown,
      count(*) filter (where measured.level = 1) as claimed, count(*) filter (where measured.level = 0) as missing
    from measured group by owner, person, measured.element
  )
  select people.element, count(*)::integer, sum(people.shown)::integer, sum(people.claimed)::integer,
    sum(people.missing)::integer, avg(people.level)::double precision
  from people group by people.element having count(*) >= 3
$$`;

const firstLayout: SharedMigration = async (db, sql) => {
  for (const part of [attempts, stories, privacy, cohort]) await sql.raw(part).execute(db);
};

/** The layout's number is how many of these a database has been through (`coach.layout`). */
export const sharedMigrations: readonly SharedMigration[] = [firstLayout];
