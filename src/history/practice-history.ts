/** The history as a sitting sees it: which row revises which, and which draft is this sitting's own. */

import type { Draft, FinishedAttempt, PracticeHistory } from '../practice/practice-history.ts';
import { type Attempt, listAnsweredQuestions, listAttempts, rowOf } from './attempts.ts';
import { clearDraft, listDrafts, loadDraft, type StoredDraft, saveDraft } from './drafts.ts';
import type { History } from './open-history.ts';

/** What an attempt's row holds that a sitting does not know. */
export interface PracticeContext {
  /** The wording of a question, by its id. */
  wordingOf(questionId: string): string;
  /** A hash of the question and the rubrics. */
  rubricHashOf(questionId: string): string;
  /** IANA name. */
  readonly timeZone: string;
  /** A new UUID at each call. */
  newId(): string;
}

const draftFrom = ({ questionId, wording, text, updatedAt }: StoredDraft): Draft => ({
  question: questionId,
  wording,
  text,
  savedAt: updatedAt,
});

/**
 * One sitting's view of the history. An attempt and the end of its draft are one commit. Each question has its own
 * draft on disk; the sitting sees the latest one at its start, and from then on only what it saved itself, so that
 * two terminals leave each other's drafts alone.
 */
export function createPracticeHistory(history: History, context: PracticeContext): PracticeHistory {
  /** Made with the first answer. */
  let sittingId: string | undefined;
  const latestIds = new Map<string, string>();
  /** The question whose draft is this sitting's; null when there is none, undefined before the first look. */
  let own: string | null | undefined;

  const attemptFrom = (finished: FinishedAttempt): Attempt => {
    sittingId ??= context.newId();
    return {
      id: context.newId(),
      finishedAt: finished.finishedAt,
      timeZone: context.timeZone,
      questionId: finished.question,
      wording: finished.wording ?? context.wordingOf(finished.question),
      type: finished.type,
      answer: finished.answer,
      scorecard: finished.scorecard,
      rubricHash: context.rubricHashOf(finished.question),
      sittingId,
      revisionOf: finished.round > 1 ? (latestIds.get(finished.question) ?? null) : null,
      kind: 'practice',
      ...(finished.details && { details: finished.details }),
    };
  };
  const find = async (): Promise<Draft | undefined> => {
    const draft = own === null ? undefined : await loadDraft(history, own);
    own = draft?.questionId ?? null;
    return draft && draftFrom(draft);
  };

  return {
    async saveAttempt(finished) {
      const attempt = attemptFrom(finished);
      await history.db.transaction().execute(async (db) => {
        await db.insertInto('attempts').values(rowOf(attempt)).execute();
        if (history.server === undefined) await clearDraft({ drafts: db }, finished.question);
      });
      // In a database of its own the draft can go only after the commit.
      if (history.server !== undefined) await clearDraft(history, finished.question);
      latestIds.set(finished.question, attempt.id);
      if (own === finished.question) own = null;
    },
    async saveDraft({ question, wording = context.wordingOf(question), text, savedAt }) {
      await saveDraft(history, { questionId: question, wording, text, updatedAt: savedAt });
      own = question;
    },
    loadDraft: find,
    async clearDraft() {
      // A draft that this sitting neither saw nor saved is not its to forget.
      if (typeof own !== 'string') return;
      await clearDraft(history, own);
      own = null;
    },
    listDrafts: async () => (await listDrafts(history)).map(draftFrom),
    async takeDraft(question) {
      own = question;
      return true;
    },
    recentQuestionIds: () => listAnsweredQuestions(history),
    async earlierAnswers(question) {
      const attempts = await listAttempts(history, { questionId: question });
      return attempts
        .map(({ answer, wording, finishedAt, scorecard: { score } }) => ({
          answer,
          wording,
          finishedAt,
          score,
        }))
        .reverse();
    },
  };
}
