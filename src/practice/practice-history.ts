/** What a sitting asks of the history: the database keeps it, the sitting knows this much of it. */

import type { QuestionType } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';

/** A finished answer, as it is to be remembered. */
export interface FinishedAttempt {
  readonly question: string;
  readonly type: QuestionType;
  readonly answer: string;
  readonly scorecard: Scorecard;
  readonly finishedAt: Date;
  /** 1 for the first answer to the question in this sitting, 2 for its revision, and so on. */
  readonly round: number;
}

/** An answer that was not finished. */
export interface Draft {
  readonly question: string;
  readonly text: string;
  readonly savedAt: Date;
}

/** There is at most one draft; what is saved is on disk when the promise is kept. */
export interface PracticeHistory {
  saveAttempt(attempt: FinishedAttempt): Promise<void>;
  saveDraft(draft: Draft): Promise<void>;
  loadDraft(): Promise<Draft | undefined>;
  clearDraft(): Promise<void>;
  /** Ids of questions that were answered before, the latest first, each once. */
  recentQuestionIds(): Promise<readonly string[]>;
}
