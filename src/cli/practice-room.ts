/** What the practice command is given, and what the steps of a sitting share. */

import type { Disputable } from '../coach/dispute-case.ts';
import type { Attempt } from '../history/attempts.ts';
import type { PracticeHistory } from '../practice/practice-history.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';
import type { Story } from '../story/story.ts';
import type { Speaker } from '../terminal/speaker.ts';
import type { Environment, Theme } from '../terminal/theme.ts';
import type { Masking } from './masking.ts';
import type { Rescored } from './rescore-attempt.ts';
import type { SignalSource } from './watch-signals.ts';

export interface PracticeOptions {
  readonly question?: string | undefined;
  readonly topic?: string | undefined;
  readonly type?: string | undefined;
  /** At most so many questions. */
  readonly count?: number | undefined;
  readonly seed?: number | undefined;
  /** Only what the schedule has for today. */
  readonly due?: boolean | undefined;
  /** So many are due on one day at most. */
  readonly cap?: number | undefined;
  /** False leaves the history and its draft untouched. */
  readonly save: boolean;
  readonly plain?: boolean | undefined;
  /** Shows the time that goes by, and the length to aim for. */
  readonly timer?: boolean | undefined;
  /** Reads questions aloud where there is a speech program. */
  readonly speak?: boolean | undefined;
}

/** A flag of the latest answer to a question that was called wrong. */
export interface Dispute {
  readonly question: string;
  readonly answer: string;
  readonly wrong: Disputable;
}

export interface KeptDispute {
  readonly attempt: Attempt;
  readonly rescored: Rescored;
  /** Of the file with the case for rubric authors. */
  readonly path: string;
}

export interface PracticeDeps {
  readonly library: Library;
  readonly engine: Engine;
  readonly history: PracticeHistory;
  /** What to ask, when that is settled. */
  readonly questions?: readonly Question[] | undefined;
  /** Masks personal data in what is saved; undefined when it is kept as it is. */
  readonly masking?: Masking | undefined;
  /** The candidate's own stories; undefined where no history is open. */
  readonly loadStories?: (() => Promise<readonly Story[]>) | undefined;
  /** Silences a flag in an answer of this sitting; undefined where nothing is kept. */
  readonly keepDispute?: ((dispute: Dispute) => Promise<KeptDispute | undefined>) | undefined;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WritableStream;
  readonly now: () => Date;
  readonly env: Environment;
  /** Where interrupts come from; `process` when it is left out. */
  readonly signals?: SignalSource;
}

/** What the steps of a sitting share. */
export interface Room extends PracticeDeps {
  readonly options: PracticeOptions;
  readonly theme: () => Theme;
  readonly signal: AbortSignal;
  readonly speaker?: Speaker | undefined;
  /** How to finish an answer where the usual keys do not work. */
  readonly help?: readonly string[] | undefined;
}
