/** The last resort when the database cannot be used: answers go into a text file that anybody can read. */

import {
  appendFileSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../practice/practice-history.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { ensureDataDirectory } from './data-directory.ts';
import { historyUnavailable } from './history-errors.ts';

/** Answers that the database could not take. */
export const rescueFileName = 'coach-rescued-answers.txt';
const draftFileName = 'coach-unfinished-answer.json';

/** What is written of an answer; an `Attempt` will do. */
export interface RescuedAttempt {
  readonly finishedAt: Date;
  readonly wording: string;
  readonly answer: string;
  readonly scorecard: Pick<Scorecard, 'score' | 'rating' | 'question'>;
}

/**
 * Appends question, score and answer to a text file (mode 0600) in the folder, which is created when it is missing.
 * @returns the path of the file
 * @throws CoachError `history-unavailable` when this cannot be written either
 */
export function appendRescueFile(directory: string, attempt: RescuedAttempt): string {
  const { finishedAt, wording, answer, scorecard } = attempt;
  const path = join(directory, rescueFileName);
  const head = [
    `== ${finishedAt.toISOString()}  ${scorecard.question ?? ''}`.trimEnd(),
    `Question: ${wording}`,
    `Score: ${scorecard.score} of 100, rating ${scorecard.rating} of 5`,
  ];
  return written(path, directory, () => {
    const before = statSync(path, { throwIfNoEntry: false })?.size;
    try {
      appendFileSync(path, `${head.join('\n')}\n\n${answer}\n\n\n`, { mode: 0o600, flush: true });
    } catch (error) {
      // A disk that ran full may have taken the beginning.
      if (before === undefined) rmSync(path, { force: true });
      else truncateSync(path, before);
      throw error;
    }
  });
}

/** Appends to the file of the first folder that can be written. @returns the file; undefined when none can be written */
export function rescueAnswer(directories: readonly string[], attempt: RescuedAttempt): string | undefined {
  for (const directory of directories) {
    try {
      return appendRescueFile(directory, attempt);
    } catch {
      // The next folder may be on another disk.
    }
  }
  return undefined;
}

/** Replaces the unfinished answer kept in the folder. @returns, @throws as `appendRescueFile` */
export function writeDraftFile(directory: string, draft: Draft): string {
  const path = join(directory, draftFileName);
  const { question, wording } = draft;
  const data = {
    question,
    ...(wording !== undefined && { wording }),
    savedAt: draft.savedAt.toISOString(),
    text: draft.text,
  };
  return written(path, directory, () => {
    // Written beside it and renamed: a program that is killed leaves the old text or the new one, never half.
    try {
      writeFileSync(`${path}.new`, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600, flush: true });
      renameSync(`${path}.new`, path);
    } catch (error) {
      rmSync(`${path}.new`, { force: true });
      throw error;
    }
  });
}

/** The unfinished answer kept in the folder; undefined when there is none that can be read. */
export function readDraftFile(directory: string): Draft | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(directory, draftFileName), 'utf8'));
    if (typeof data !== 'object' || data === null) return undefined;
    const { question, wording, text, savedAt } = data as Readonly<Record<string, unknown>>;
    if (typeof question !== 'string' || typeof text !== 'string' || typeof savedAt !== 'string')
      return undefined;
    const at = new Date(savedAt);
    if (Number.isNaN(at.getTime())) return undefined;
    return { question, ...(typeof wording === 'string' && { wording }), text, savedAt: at };
  } catch {
    return undefined;
  }
}

/** Removes the unfinished answer from the folder, if it can. */
export function removeDraftFile(directory: string): void {
  try {
    rmSync(join(directory, draftFileName), { force: true });
  } catch {
    // A folder that cannot be written holds none of ours.
  }
}

function written(path: string, directory: string, write: () => void): string {
  try {
    ensureDataDirectory(directory);
    write();
    return path;
  } catch (error) {
    throw historyUnavailable(error, path);
  }
}
