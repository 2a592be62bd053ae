/** Saves and finds attempts: finished answers with all that was said of them. */

import type { Insertable, Selectable } from 'kysely';
import type { QuestionType } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { AttemptDetails } from './attempt-details.ts';
import type { History } from './open-history.ts';
import type { AttemptKind, AttemptTable } from './schema.ts';
import { storable } from './storable.ts';

export interface Attempt {
  /** UUID in lower case. */
  readonly id: string;
  readonly finishedAt: Date;
  /** IANA name of the zone in which the answer was given. */
  readonly timeZone: string;
  /** Null when the question was given by its wording only. */
  readonly questionId: string | null;
  /** The question as it was asked. */
  readonly wording: string;
  readonly type: QuestionType;
  readonly answer: string;
  /** Score, rating and engine version are the scorecard's. */
  readonly scorecard: Scorecard;
  /** A hash of the question and the rubrics: the same hash, the same measure. */
  readonly rubricHash: string;
  readonly sittingId: string | null;
  /** Id of the attempt that this one revises. */
  readonly revisionOf: string | null;
  readonly kind: AttemptKind;
  readonly details?: AttemptDetails;
}

export interface AttemptFilter {
  readonly questionId?: string | undefined;
  /** Finished at this instant or later. */
  readonly since?: Date | undefined;
  /** At most so many; without it all. */
  readonly limit?: number | undefined;
}

/** Commits one attempt. @throws CoachError `history-unavailable` */
export async function saveAttempt({ db }: History, attempt: Attempt): Promise<void> {
  await db.insertInto('attempts').values(rowOf(attempt)).execute();
}

/** The attempts that fit, newest first. @throws CoachError `history-unavailable` */
export async function listAttempts(
  { db }: Pick<History, 'db'>,
  filter: AttemptFilter = {},
): Promise<readonly Attempt[]> {
  const { questionId, since, limit } = filter;
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .$if(questionId !== undefined, (query) => query.where('question_id', '=', questionId ?? ''))
    .$if(since !== undefined, (query) => query.where('finished_at', '>=', since?.toISOString() ?? ''))
    .orderBy('finished_at', 'desc')
    .orderBy('number', 'desc')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(attemptOf);
}

/** The attempts whose id begins so, newest first; none for an empty text. @throws CoachError `history-unavailable` */
export async function findAttempts({ db }: History, idPrefix: string): Promise<readonly Attempt[]> {
  const prefix = idPrefix.toLowerCase();
  if (prefix === '') return [];
  const rows = await db
    .selectFrom('attempts')
    .selectAll()
    .where('id', '>=', prefix)
    .where('id', '<', `${prefix}~`)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(attemptOf);
}

/** Of all attempts, in no order. @throws CoachError `history-unavailable` */
export async function listAttemptIds({ db }: History): Promise<readonly string[]> {
  const rows = await db.selectFrom('attempts').select('id').execute();
  return rows.map(({ id }) => id);
}

/** Ids of the questions that were answered, the latest first, each once. @throws CoachError `history-unavailable` */
export async function listAnsweredQuestions({ db }: History): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('attempts')
    .select(({ fn }) => ['question_id as id', fn.max('finished_at').as('at'), fn.max('number').as('last')])
    .where('question_id', 'is not', null)
    .groupBy('question_id')
    .orderBy('at', 'desc')
    .orderBy('last', 'desc')
    .execute();
  return rows.flatMap(({ id }) => id ?? []);
}

export function rowOf(attempt: Attempt): Insertable<AttemptTable> {
  const { scorecard } = attempt;
  return {
    id: attempt.id.toLowerCase(),
    finished_at: attempt.finishedAt.toISOString(),
    time_zone: attempt.timeZone,
    question_id: attempt.questionId,
    wording: storable(attempt.wording),
    type: attempt.type,
    answer: storable(attempt.answer),
    score: scorecard.score,
    rating: scorecard.rating,
    engine: scorecard.engine,
    rubric_hash: attempt.rubricHash,
    scorecard: JSON.stringify(scorecard),
    sitting_id: attempt.sittingId,
    revision_of: attempt.revisionOf,
    kind: attempt.kind,
    details: JSON.stringify(attempt.details ?? {}),
  };
}

function attemptOf(row: Selectable<AttemptTable>): Attempt {
  return {
    id: row.id,
    finishedAt: new Date(row.finished_at),
    timeZone: row.time_zone,
    questionId: row.question_id,
    wording: row.wording,
    type: row.type,
    answer: row.answer,
    // Written by `rowOf` and never changed; the table refuses what is not JSON.
    scorecard: JSON.parse(row.scorecard) as Scorecard,
    rubricHash: row.rubric_hash,
    sittingId: row.sitting_id,
    revisionOf: row.revision_of,
    kind: row.kind,
    ...(row.details === '{}' ? {} : { details: JSON.parse(row.details) as AttemptDetails }),
  };
}
