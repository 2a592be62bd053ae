/** What a trainer may see across people: levels of elements, and the answers that were shared. */

import { sql } from 'kysely';
import type { SharedHistory } from './share-attempts.ts';

/** With fewer people than this a level would tell of a person; the server itself gives nothing out below it. */
export const fewestPeople = 3;

export interface CohortElement {
  /** An element's id, perhaps of somebody's own bank. */
  readonly element: string;
  /** Whose answers it was expected in. */
  readonly people: number;
  /** Numbers of answers. */
  readonly shown: number;
  readonly claimed: number;
  readonly missing: number;
  /** 0 missing to 2 shown: the mean of the people's own means, so that nobody counts twice. */
  readonly level: number;
}

export interface SharedAnswer {
  readonly writer: string;
  readonly id: string;
  readonly finishedAt: Date;
  readonly questionId: string | null;
  readonly wording: string;
  readonly score: number;
  readonly rating: number;
  readonly answer: string;
}

export interface Cohort {
  readonly people: number;
  /** Fewer than people when some of them use one login. */
  readonly logins: number;
  /** First answers; revisions do not count. */
  readonly answers: number;
  /** The weakest first; only those that `fewestPeople` were asked for. */
  readonly elements: readonly CohortElement[];
  /** The latest first. */
  readonly shared: readonly SharedAnswer[];
}

/** @param since a calendar day in UTC, "2025-03-04". @throws CoachError `history-unavailable` */
export async function loadCohort({ db }: SharedHistory, since: string | undefined): Promise<Cohort> {
  const from = sql`${since ?? null}::date`;
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (view) => {
      const size = await sql<Pick<Cohort, 'people' | 'logins' | 'answers'>>`
        select people, logins, answers from cohort_size(${from})`.execute(view);
      const elements = await sql<CohortElement>`
        select element, people, shown, claimed, missing, level from cohort(${from})
        order by level, missing desc, element collate "C"`.execute(view);
      const shared = await sql<SharedRow>`
        select writer, id, finished_at, question_id, wording, score, rating, answer from shared_answers
        where ${since ?? null}::text is null or finished_at >= ${since ?? null}::text
        order by finished_at desc, id`.execute(view);
      const counted = size.rows[0] ?? { people: 0, logins: 0, answers: 0 };
      return { ...counted, elements: elements.rows, shared: shared.rows.map(answerOf) };
    });
}

interface SharedRow extends Omit<SharedAnswer, 'finishedAt' | 'questionId'> {
  readonly finished_at: string;
  readonly question_id: string | null;
}

function answerOf({ finished_at, question_id, ...row }: SharedRow): SharedAnswer {
  return { ...row, finishedAt: new Date(finished_at), questionId: question_id };
}
