/** Silences a flag in one attempt: scored without it, noted for rubric authors, and kept in the history. */

import { type Disputable, makeDisputeCase } from '../coach/dispute-case.ts';
import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import type { History } from '../history/open-history.ts';
import type { Library } from '../rubric/library.ts';
import type { DisputedFlag, Engine } from '../score/engine.ts';
import { addCase } from './dispute-file.ts';
import { shortIdLength } from './history-table.ts';
import { type Rescored, rescoreAttempt } from './rescore-attempt.ts';

export interface Silencing {
  readonly history: History;
  readonly library: Library;
  readonly engine: Engine;
  /** The folder from `findDataDirectory`. */
  readonly directory: string;
  /** Of the file for the case. */
  readonly path: string;
  readonly why?: string | undefined;
}

/** @throws CoachError `unknown-question`, `history-unavailable`; as `addCase` */
export async function silenceFlag(attempt: Attempt, wrong: Disputable, given: Silencing): Promise<Rescored> {
  const { answer, id, questionId, wording, scorecard, details } = attempt;
  const { flag, start, end } = wrong;
  const disputed = [...(details?.disputed ?? []), { flag, start, end }];
  const rescored = scoreDisputed(attempt, disputed, given);
  const about = { attempt: id, answer, question: questionId, wording, engine: scorecard.engine };
  // Before the history: a file that cannot be written leaves all as it was, to be tried again.
  addCase(given.path, makeDisputeCase(wrong, { ...about, why: given.why }), given.directory);
  await keepDisputed(given.history, attempt, disputed, rescored);
  return rescored;
}

/** @throws CoachError `unknown-question` when the question's bank is not there: the answer would be measured otherwise */
export function scoreDisputed(
  attempt: Attempt,
  disputed: readonly DisputedFlag[],
  { library, engine }: Pick<Silencing, 'library' | 'engine'>,
): Rescored {
  const { disputed: _, ...details } = attempt.details ?? {};
  const asked = { ...attempt, details: disputed.length === 0 ? details : { ...details, disputed } };
  const rescored = rescoreAttempt(asked, library, engine);
  if (!rescored.reasons.includes('gone')) return rescored;
  throw new CoachError({
    code: 'unknown-question',
    message: `attempt ${attempt.id.slice(0, shortIdLength)} answers "${attempt.questionId}", which is not in the bank`,
    hint: 'name its bank with --bank; without it the answer cannot be scored as it was',
  });
}

/** @throws CoachError `history-unavailable` */
export async function keepDisputed(
  history: History,
  attempt: Attempt,
  disputed: readonly DisputedFlag[],
  { scorecard, rubricHash }: Rescored,
): Promise<void> {
  const { saveDisputed } = await import('../history/replace-scorecard.ts');
  await saveDisputed(history, attempt, disputed, scorecard, rubricHash);
}
