/** What an answer is judged on: the ids of the codebook, and the pages that `rubrics/` gives them. */

import type { Signal } from './signal.ts';

export const elementIds = [
  'situation',
  'task',
  'action',
  'outcome',
  'evidence',
  'reflection',
  'empathy',
  'listening',
  'apology',
  'clarity',
  'expectations',
  'collaboration',
  'diagnosis',
  'solution',
  'policy',
  'escalation',
  'documentation',
  'follow_up',
  'prevention',
  'extra_mile',
  'composure',
  'ownership',
  'boundaries',
  'safety',
  'rationale',
  'prioritisation',
  'self_care',
  'teamwork',
  'philosophy',
  'tools',
  'concept',
] as const;
export type ElementId = (typeof elementIds)[number];

export const flagIds = [
  'bad_mouthing',
  'blame',
  'hand_off',
  'hostility',
  'defeatism',
  'flippancy',
  'dishonesty',
  'denial',
  'hypothetical',
  'we_only',
  'hedging',
  'profanity',
  'personal_data',
  'off_topic',
  'stuffing',
] as const;
export type FlagId = (typeof flagIds)[number];

export function isFlagId(id: unknown): id is FlagId {
  return (flagIds as readonly unknown[]).includes(id);
}

/** 0 missing, 1 claimed, 2 shown. */
export type Level = 0 | 1 | 2;

export interface Element {
  readonly id: ElementId;
  readonly name: string;
  readonly group: 'story' | 'customer' | 'problem' | 'candidate';
  /** The interviewer's reason for listening for it. */
  readonly why: string;
  readonly shown: { readonly means: string; readonly example: string };
  readonly claimed: { readonly means: string; readonly example: string };
  readonly advice: { readonly missing: string; readonly claimed: string };
  readonly probe: string;
  readonly starter: string;
  readonly signals: readonly Signal[];
}

export interface Flag {
  readonly id: FlagId;
  readonly name: string;
  /** Deduction, 0 or negative. */
  readonly points: number;
  /** The score cannot be above this when the flag is raised. */
  readonly cap: number | null;
  readonly why: string;
  readonly raised: string;
  readonly spared: string;
  readonly example: string;
  readonly near_miss: string;
  readonly better: string;
  /** Said when it is likely but not sure. */
  readonly note: string;
  readonly signals: readonly Signal[];
}
