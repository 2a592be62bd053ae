/** The tables as the current layout has them; `migrations.ts` is what makes a file look like this. */

import type { Generated } from 'kysely';
import type { QuestionType } from '../rubric/question.ts';

export const attemptKinds = ['practice', 'score'] as const;
/** Answered in a sitting, or scored from a file with `--save`. */
export type AttemptKind = (typeof attemptKinds)[number];

/** One finished, scored answer. What was asked and when stays; a new score, a dispute, a rating or a mask changes the rest. */
export interface AttemptTable {
  /** Order of saving, from 1. */
  readonly number: Generated<number>;
  /** UUID. */
  readonly id: string;
  /** UTC instant with milliseconds, "2025-03-04T05:06:07.890Z": sorts as text. */
  readonly finished_at: string;
  /** IANA name of the zone in which it was given, "Europe/Vienna". */
  readonly time_zone: string;
  /** Null when the question was given by its wording only. */
  readonly question_id: string | null;
  /** The question as it was asked. */
  readonly wording: string;
  readonly type: QuestionType;
  readonly answer: string;
  readonly score: number;
  readonly rating: number;
  readonly engine: string;
  /** Tells whether question and rubrics are the same as those of another attempt. */
  readonly rubric_hash: string;
  /** JSON. */
  readonly scorecard: string;
  /** UUID shared by the attempts of a sitting. */
  readonly sitting_id: string | null;
  /** The attempt that this one revises. */
  readonly revision_of: string | null;
  readonly kind: AttemptKind;
  /** JSON: an `AttemptDetails`. */
  readonly details: Generated<string>;
}

/** A story of the candidate's own, to be told in interviews. */
export interface StoryTable {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  readonly happened: string;
  readonly did: string;
  readonly ended: string;
  /** A number, a note, a review; may be empty. */
  readonly proof: string;
  /** The attempt that it was saved from. */
  readonly attempt_id: string | null;
  /** UTC instants, as in attempts. */
  readonly created_at: string;
  readonly updated_at: string;
}

/** An answer that was not finished; one a question, so that two terminals do not overwrite each other's. */
export interface DraftTable {
  readonly question_id: string;
  readonly wording: string;
  readonly text: string;
  /** UTC instant, as in attempts. */
  readonly updated_at: string;
}

export interface HistoryTables {
  readonly attempts: AttemptTable;
  readonly drafts: DraftTable;
  readonly stories: StoryTable;
}
