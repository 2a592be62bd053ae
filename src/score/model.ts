/** Everything that was learned from the labelled answers, as scoring uses it. */

import type { UnitModel } from './classifier.ts';

/** Weights of the numbers that an answer is judged by: whole numbers, to be multiplied by the scale. */
export interface Judge {
  readonly weights: Int16Array;
  readonly scale: number;
}

export interface Judges {
  /** Per element: what judges "at least claimed" and "shown". */
  readonly claimed: readonly Judge[];
  readonly shown: readonly Judge[];
  /** Per flag. */
  readonly flags: readonly Judge[];
}

/** Probability from which a flag costs points, and from which it is worth a second look; 2 means never. */
export interface FlagThreshold {
  readonly sure: number;
  readonly note: number;
}

export interface Thresholds {
  /** Levels by p(claimed) + p(shown). */
  readonly claimed: number;
  readonly shown: number;
  /** The same where a signal of level 2 has fired. */
  readonly signalled: number;
  /** Without such a signal p(shown) has to be this much for "shown", however sure a claim is. */
  readonly leastShown: number;
  /** p(claimed) + p(shown) below which an element is missing when only the clauses that may count are looked at. */
  readonly credited: number;
  /** Per flag. */
  readonly flags: readonly FlagThreshold[];
}

/** What was learned from single sentences, for a sentence or two, and what was learned from whole answers. */
export interface ByLength<T> {
  readonly brief: T;
  readonly full: T;
}

/** As many sentences, or fewer, are no whole answer. */
export const briefSentences = 2;

export interface Model {
  readonly units: UnitModel;
  readonly judges: ByLength<Judges>;
  readonly thresholds: ByLength<Thresholds>;
}

/** The thresholds for an answer of so many sentences. */
export function thresholdsFor({ thresholds }: Model, sentences: number): Thresholds {
  return sentences > briefSentences ? thresholds.full : thresholds.brief;
}
