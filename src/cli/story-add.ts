/** `coach story add`: a new story from options, a file, standard input, an earlier answer, or an editor. */

import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import { emptyDraft, type StoryDraft, storyParts } from '../story/story.ts';
import { withHistory } from './data-deps.ts';
import { findAttempt, findNewestAttempt, noSuchAttempt } from './find-attempt.ts';
import { hasHistory } from './find-history.ts';
import type { StoryDeps } from './story-deps.ts';
import { type GivenParts, readStoryText, withParts } from './story-text.ts';
import { keepGiven, writeAndKeep } from './story-write.ts';

export interface StoryAddOptions extends GivenParts {
  /** A file with the story; "-" is standard input. */
  readonly file?: string | undefined;
  /** The beginning of an attempt's id, or "last". */
  readonly from?: string | undefined;
  /** Opens the editor on what was gathered, before it is kept. */
  readonly edit?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** @returns the exit status. @throws CoachError `usage`, `no-terminal`, and as `keepStory` and `readStoryText` */
export async function storyAdd(options: StoryAddOptions, deps: StoryDeps): Promise<number> {
  const { from, json, edit } = options;
  const onTerminal = deps.stdin.isTTY === true && deps.stdout.isTTY === true;
  // A title alone is no story yet: the text still comes from somewhere.
  const hasText = from !== undefined || storyParts.some((part) => options[part] !== undefined);
  const file = options.file ?? (deps.stdin.isTTY || hasText ? undefined : '-');
  if (file !== undefined && from !== undefined) {
    const message = '--from takes the story from an attempt, and a file was given as well';
    throw new CoachError({ code: 'usage', message, hint: 'leave one of them out' });
  }
  const gathered = file !== undefined || hasText;
  if ((edit || !gathered) && !onTerminal) {
    throw new CoachError({
      code: 'no-terminal',
      message: 'an editor needs a terminal',
      hint: 'give the parts as options, or the text in a file: coach story add story.md',
    });
  }
  const attempt = from === undefined ? undefined : await loadAttempt(from, deps);
  const base =
    attempt !== undefined
      ? await draftOf(attempt)
      : file === undefined
        ? emptyDraft
        : await readStoryText(file, deps);
  const draft = withParts(base, options);
  const keeping = { attemptId: attempt?.id, json };
  if (edit || !gathered) return writeAndKeep(draft, keeping, deps);
  return keepGiven(draft, keeping, file === undefined || file === '-', deps);
}

/** The answer's parts by the evidence in it; the title is made from its words. */
async function draftOf({ answer, scorecard }: Attempt): Promise<StoryDraft> {
  const { splitAnswer } = await import('../story/split-answer.ts');
  return { title: '', ...splitAnswer(answer, scorecard) };
}

/** @throws CoachError `usage` when there is no such attempt, or several */
async function loadAttempt(id: string, deps: StoryDeps): Promise<Attempt> {
  const isNewest = id === 'last';
  if (!hasHistory(deps)) throw isNewest ? noAttempts() : noSuchAttempt(id);
  const attempt = await withHistory(deps, (history) =>
    isNewest ? findNewestAttempt(history) : findAttempt(history, id),
  );
  if (attempt === undefined) throw noAttempts();
  return attempt;
}

function noAttempts(): CoachError {
  const hint = '"coach practice" begins one';
  return new CoachError({ code: 'usage', message: 'there are no attempts yet to keep a story from', hint });
}
