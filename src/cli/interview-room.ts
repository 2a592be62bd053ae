/** What the interview command is given, and what its steps share. */

import type { InterviewerLines } from '../practice/interviewer-lines.ts';
import type { OwnRatings } from '../practice/self-rating.ts';
import type { Question } from '../rubric/question.ts';
import type { PracticeDeps, Room } from './practice-room.ts';

export interface InterviewOptions {
  /** Seconds for each answer. */
  readonly limit?: number | undefined;
  /** False: no follow-up questions. */
  readonly probes: boolean;
  /** The file for the debrief. */
  readonly saveAs?: string | undefined;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
  /** False leaves the history and its draft untouched. */
  readonly save: boolean;
  readonly plain?: boolean | undefined;
  readonly speak?: boolean | undefined;
  /** Chooses what the interviewer says around the questions. */
  readonly seed?: number | undefined;
}

export interface InterviewDeps extends Omit<PracticeDeps, 'questions' | 'loadStories'> {
  /** UUID of this interview. */
  readonly id: string;
  /** The questions to ask; the given one first. */
  readonly choose: (first: Question | undefined) => readonly Question[];
  /** Keeps the own ratings with the attempts; undefined where nothing is kept. */
  readonly saveRatings?: ((ratings: OwnRatings) => Promise<void>) | undefined;
  /** IANA name. */
  readonly timeZone: string;
  /** What a command needs to find the questions, with a space before: " --bank mine.yaml". */
  readonly bankOptions: string;
}

export interface InterviewRoom extends Room {
  readonly interview: InterviewDeps;
  readonly asked: InterviewOptions;
  readonly lines: InterviewerLines;
  /** Answers come from a pipe: when it ends, the interview does. */
  readonly piped: boolean;
}
