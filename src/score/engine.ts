/** The scorer as everything outside sees it: same answer, question and engine give the same scorecard. */

import type { Question, QuestionType } from '../rubric/question.ts';
import type { Span } from '../text/document.ts';
import type { Scorecard } from './scorecard.ts';

/** A flag that the candidate called wrong, and the words that raised it. */
export interface DisputedFlag extends Span {
  readonly flag: string;
}

export interface AnswerToScore {
  /** The answer exactly as typed; offsets in the scorecard refer to it. */
  readonly answer: string;
  /** A question of the bank; null when only a prompt is known. */
  readonly question: Question | null;
  /** The question's wording when it is not in the bank. */
  readonly prompt?: string;
  readonly type: QuestionType;
  /** Echoed into the scorecard. */
  readonly id?: string | number;
  /** These words raise these flags no more; neither does what was learned of the flag from the whole answer. */
  readonly disputed?: readonly DisputedFlag[];
}

export interface Engine {
  /** "0.1.0+5f0c2a": package version and a hash of rubrics, word tables and weights. */
  readonly version: string;
  /** Loads what scoring needs, for an engine that was opened without it; `scoreAnswer` fails before. */
  prepare?(): Promise<void>;
  /** @throws CoachError `not-english`, `empty-answer` */
  scoreAnswer(input: AnswerToScore): Scorecard;
}
