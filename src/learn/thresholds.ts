/** Where probabilities become levels, flags and notes: chosen on five-fold predictions, see docs/accuracy.md. */

import { type FlagId, flagIds } from '../rubric/element.ts';
import type { Thresholds } from '../score/model.ts';

/** From this probability on a flag costs points: where false alarms had become seldom in cross-validation. */
const sure: Readonly<Record<FlagId, number>> = {
  bad_mouthing: 0.45,
  blame: 0.4,
  hand_off: 0.5,
  hostility: 0.4,
  defeatism: 0.4,
  flippancy: 0.35,
  dishonesty: 0.4,
  denial: 0.55,
  hypothetical: 0.65,
  we_only: 0.35,
  hedging: 0.5,
  profanity: 0.6,
  personal_data: 0.75,
  off_topic: 0.55,
  stuffing: 0.85,
};

/** From this one on it is worth a second look. */
const note = 0.3;

export const thresholds: Thresholds = {
  claimed: 0.36,
  shown: 0.9,
  signalled: 0.5,
  leastShown: 0.25,
  flags: flagIds.map((id) => ({ sure: sure[id], note })),
};
