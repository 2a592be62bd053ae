/** What a sitting asks of the history: the database keeps it, the sitting knows this much of it. */

import type { QuestionType } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';

/** What may be known of an answer beside its text and its scorecard. */
export interface AnswerDetails {
  /** Steps of the hint ladder that were taken before the answer was finished. */
  readonly hints?: number;
  /** The answer's end is a reply to this probe, from the UTF-16 offset `start` on. */
  readonly reply?: { readonly probe: string; readonly start: number };
  /** The candidate's own rating, 1–5, given before the score was shown. */
  readonly ownRating?: number;
  /** Seconds from the question to the finished answer. */
  readonly seconds?: number;
  /** It is an earlier answer said again in other words, from its cue card. */
  readonly cueCard?: true;
  /** So many names and numbers of customers were masked when it was saved. */
  readonly masked?: number;
  /** The time limit ended it, and it was taken as it stood. */
  readonly timeUp?: true;
  /** The mock interview that it was given in: its UUID, and the candidate's own rating of the whole, 1–5. */
  readonly interview?: { readonly id: string; readonly ownRating?: number };
}

/** A finished answer, as it is to be remembered. */
export interface FinishedAttempt {
  readonly question: string;
  /** The question as it was asked; the bank's first wording when it is left out. */
  readonly wording?: string;
  readonly type: QuestionType;
  readonly answer: string;
  readonly scorecard: Scorecard;
  readonly finishedAt: Date;
  /** 1 for the first answer to the question in this sitting, 2 for its revision, and so on. */
  readonly round: number;
  readonly details?: AnswerDetails;
}

/** An answer that was not finished. */
export interface Draft {
  readonly question: string;
  /** As in `FinishedAttempt`. */
  readonly wording?: string;
  readonly text: string;
  readonly savedAt: Date;
}

/** An answer of another sitting. */
export interface EarlierAnswer {
  readonly answer: string;
  /** The question as it was asked then. */
  readonly wording: string;
  readonly finishedAt: Date;
  readonly score: number;
}

/** A sitting has at most one draft of its own; what is saved is on disk when the promise is kept. */
export interface PracticeHistory {
  saveAttempt(attempt: FinishedAttempt): Promise<void>;
  saveDraft(draft: Draft): Promise<void>;
  loadDraft(): Promise<Draft | undefined>;
  clearDraft(): Promise<void>;
  /** The drafts of all questions, the latest first. */
  listDrafts(): Promise<readonly Draft[]>;
  /**
   * From now on the question's draft is the sitting's own; with null, none of those that are there is.
   * @returns false where the others cannot be kept beside a new one; then nothing has changed
   */
  takeDraft(question: string | null): Promise<boolean>;
  /** Ids of questions that were answered before, the latest first, each once. */
  recentQuestionIds(): Promise<readonly string[]>;
  /** The answers to the question so far, the latest last. */
  earlierAnswers(question: string): Promise<readonly EarlierAnswer[]>;
}
