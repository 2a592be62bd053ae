/** Keeps the unfinished answer on disk while it is typed: a lost terminal costs less than a second of work. */

import type { PracticeHistory } from '../practice/practice-history.ts';

/** Milliseconds from a change to its being saved. */
const saveAfter = 300;

export interface DraftKeeper {
  /** Takes the text after a change; saving follows soon. */
  change(text: string): void;
  /** As it was typed last. */
  text(): string;
  /** Saves what has not been saved; rejects when any save failed. */
  flush(): Promise<void>;
  /** Saves nothing any more and forgets the draft, because the answer is finished. */
  drop(): Promise<void>;
}

export interface DraftOptions {
  readonly question: string;
  /** The question as it was asked. */
  readonly wording?: string;
  readonly initial: string;
  readonly save: boolean;
  /** What stands before the text that is typed: a draft of a reply is of no use without the answer. */
  readonly before?: string;
}

/** A keeper for the answer to one question; with `save` off it does nothing. */
export function keepDraft(history: PracticeHistory, now: () => Date, options: DraftOptions): DraftKeeper {
  let latest = options.initial;
  let saved = options.initial;
  let timer: NodeJS.Timeout | undefined;
  let failure: unknown;
  let work: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const text = latest;
    if (text === saved) return;
    const { question, wording, before = '' } = options;
    const asked = { question, ...(wording !== undefined && { wording }) };
    if (text.trim() !== '') await history.saveDraft({ ...asked, text: before + text, savedAt: now() });
    // A blank page is no reason to forget a draft of another question.
    else if (saved.trim() !== '') await history.clearDraft();
    saved = text;
  };
  /** One write at a time, in order; a failure is kept for `flush` to tell. */
  const queueWrite = (): void => {
    timer = undefined;
    work = work.then(write).catch((error: unknown) => {
      failure = error;
    });
  };
  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await work;
  };

  return {
    text: () => latest,
    change(text) {
      latest = text;
      if (options.save) timer ??= setTimeout(queueWrite, saveAfter);
    },
    async flush() {
      if (!options.save) return;
      await settle();
      failure = undefined;
      queueWrite();
      await work;
      if (failure !== undefined) throw failure;
    },
    async drop() {
      await settle();
      if (options.save) await history.clearDraft();
    },
  };
}
