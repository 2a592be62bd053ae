/** All that is said of one answer: levels with their evidence, flags, the ledger, score and rating. */

import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { Span } from '../text/document.ts';

export interface Evidence extends Span {
  /** `element.signal_id`; `element.learned` when the classifier proposed it. */
  readonly signal: string;
}

export interface ElementScore {
  readonly level: Level;
  readonly expected: boolean;
  readonly points: number;
  readonly max: number;
  readonly evidence: readonly Evidence[];
}

/** `points` (0 or negative) is what the flag took off, caps included. */
export interface RaisedFlag extends Span {
  readonly flag: FlagId;
  readonly points: number;
  readonly cap: number | null;
  readonly signal: string;
}

/** Likely but not sure: shown as worth a second look, costs nothing. */
export interface Note extends Span {
  readonly flag: FlagId;
  readonly text: string;
}

export interface Advice {
  readonly element: ElementId;
  /** Points that the score would gain. */
  readonly gain: number;
  readonly text: string;
}

/** Field order is the order in the JSON; see the README on the machine contract. */
export interface Scorecard {
  readonly schema: 1;
  readonly engine: string;
  readonly id?: string | number;
  readonly question: string | null;
  readonly type: QuestionType;
  /** 0–100: the points of expected elements and flags, exactly. */
  readonly score: number;
  readonly rating: 1 | 2 | 3 | 4 | 5;
  readonly words: number;
  /** Speaking time at 140 words a minute, in whole seconds. */
  readonly seconds: number;
  readonly elements: Readonly<Record<ElementId, ElementScore>>;
  readonly flags: readonly RaisedFlag[];
  readonly notes: readonly Note[];
  /** Largest gain first. */
  readonly advice: readonly Advice[];
  /** What an interviewer would ask next. */
  readonly probe: string;
}
