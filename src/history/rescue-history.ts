/** Lets a sitting go on when the database fails: what would have been saved there goes into files instead. */

import { CoachError, isHistoryFault } from '../error.ts';
import type { Draft, EarlierAnswer, PracticeHistory } from '../practice/practice-history.ts';
import { appendRescueFile, readDraftFile, removeDraftFile, writeDraftFile } from './rescue-file.ts';

export interface Rescue {
  /** Tried in this order until one can be written: the data directory first. */
  readonly directories: readonly string[];
  /** The wording of a question, by its id. */
  wordingOf(questionId: string): string;
  /** Told once for each file, with its path, that something was saved there. */
  onRescue(path: string, cause: CoachError): void;
  /** Told of an answer that none of the folders can take; without it the saving rejects. */
  onUnkept?(answer: string, cause: CoachError): void;
}

/**
 * A sitting's history that never loses an answer: `inner` is used while it works; it may be the error with which the
 * opening failed. A draft that was rescued is offered at the next start, also when the database works again.
 * Its promises reject only when none of the folders can be written; that of an answer not even then, where there is `onUnkept`.
 */
export function withRescue(inner: PracticeHistory | CoachError, rescue: Rescue): PracticeHistory {
  const { directories } = rescue;
  const announced = new Set<string>();
  const orElse = async <Result>(
    work: (history: PracticeHistory) => Promise<Result>,
    fallBack: (cause: CoachError) => Result,
  ): Promise<Result> => {
    if (inner instanceof CoachError) return fallBack(inner);
    try {
      return await work(inner);
    } catch (error) {
      if (!isHistoryFault(error)) throw error;
      return fallBack(error);
    }
  };
  const write = (cause: CoachError, into: (directory: string) => string): void => {
    const path = firstThatWorks(directories, into);
    if (!announced.has(path)) rescue.onRescue(path, cause);
    announced.add(path);
  };
  const rescuedDraft = (): Draft | undefined => {
    for (const directory of directories) {
      const draft = readDraftFile(directory);
      if (draft !== undefined) return draft;
    }
    return undefined;
  };
  const dropDraftFiles = (): void => {
    for (const directory of directories) removeDraftFile(directory);
  };

  return {
    saveAttempt: (attempt) =>
      orElse(
        (history) => history.saveAttempt(attempt),
        (cause) => {
          const wording = attempt.wording ?? rescue.wordingOf(attempt.question);
          try {
            write(cause, (directory) => appendRescueFile(directory, { ...attempt, wording }));
          } catch (error) {
            if (rescue.onUnkept === undefined || !isHistoryFault(error)) throw error;
            rescue.onUnkept(attempt.answer, cause);
          }
        },
      ),
    saveDraft: (draft) =>
      orElse(
        async (history) => {
          await history.saveDraft(draft);
          // An older text from a time when the database failed would be offered in its place.
          dropDraftFiles();
        },
        (cause) => write(cause, (directory) => writeDraftFile(directory, draft)),
      ),
    async loadDraft() {
      return (
        rescuedDraft() ??
        (await orElse<Draft | undefined>(
          (history) => history.loadDraft(),
          () => undefined,
        ))
      );
    },
    async clearDraft() {
      dropDraftFiles();
      await orElse(
        (history) => history.clearDraft(),
        () => undefined,
      );
    },
    async listDrafts() {
      const rescued = rescuedDraft();
      const others = await orElse<readonly Draft[]>(
        (history) => history.listDrafts(),
        () => [],
      );
      if (rescued === undefined) return others;
      return [rescued, ...others.filter(({ question }) => question !== rescued.question)];
    },
    async takeDraft(question) {
      const rescued = rescuedDraft();
      const left = rescued?.question === question ? undefined : rescued;
      return orElse(
        async (history) => {
          // The next draft would take its place in the file.
          if (left !== undefined) {
            await history.saveDraft(left);
            dropDraftFiles();
          }
          return history.takeDraft(question);
        },
        () => left === undefined,
      );
    },
    recentQuestionIds: () =>
      orElse<readonly string[]>(
        (history) => history.recentQuestionIds(),
        () => [],
      ),
    earlierAnswers: (question) =>
      orElse<readonly EarlierAnswer[]>(
        (history) => history.earlierAnswers(question),
        () => [],
      ),
  };
}

function firstThatWorks(directories: readonly string[], write: (directory: string) => string): string {
  let failure: unknown;
  for (const directory of directories) {
    try {
      return write(directory);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
