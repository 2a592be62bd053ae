/** A question of the bank: what is asked, by whom, why, and which elements its answer is expected to show. */

import type { ElementId } from './element.ts';

export const questionTypes = ['behavioral', 'situational', 'technique'] as const;
export type QuestionType = (typeof questionTypes)[number];

/** `points` is the element's share of 100; `must` marks what an interviewer would not do without. */
export interface Expectation {
  readonly element: ElementId;
  readonly points: number;
  readonly must: boolean;
}

export interface Hint {
  readonly element: ElementId;
  readonly prompt: string;
  readonly starter: string;
}

export interface Probe {
  readonly element: ElementId;
  readonly ask: string;
}

export interface Question {
  readonly id: string;
  readonly topic: string;
  readonly type: QuestionType;
  readonly ask: string;
  readonly wordings: readonly string[];
  readonly askedBy: string;
  readonly why: string;
  readonly listeningFor: string;
  readonly sectors: readonly string[];
  readonly level: 'entry' | 'experienced' | 'lead';
  /** In the order of the file; points add up to 100. */
  readonly expects: readonly Expectation[];
  readonly hints: readonly Hint[];
  readonly probes: readonly Probe[];
  readonly samples: { readonly strong?: string; readonly middling?: string; readonly flawed?: string };
}

export interface Topic {
  readonly id: string;
  readonly title: string;
}
