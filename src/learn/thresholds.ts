/** Where probabilities become levels, flags and notes: chosen on five-fold predictions, see docs/accuracy.md. */

import { type FlagId, flagIds } from '../rubric/element.ts';
import type { ByLength, Thresholds } from '../score/model.ts';

/** From this probability on a flag costs points: where false alarms had become seldom in cross-validation. */
const sure: Readonly<Record<FlagId, number>> = {
  bad_mouthing: 0.45,
  blame: 0.45,
  hand_off: 0.5,
  hostility: 0.4,
  defeatism: 0.55,
  flippancy: 0.45,
  dishonesty: 0.4,
  denial: 0.45,
  hypothetical: 0.65,
  we_only: 0.45,
  hedging: 0.55,
  profanity: 0.65,
  personal_data: 0.8,
  off_topic: 0.55,
  stuffing: 0.9,
};

/** In a sentence or two there is less that could look like a flag; but what is told shortly easily sounds harsh. */
const sureInBrief = Object.fromEntries(
  flagIds.map((id) => [id, id === 'hostility' ? 0.5 : sure[id] - 0.1]),
) as Readonly<Record<FlagId, number>>;

/** From this one on it is worth a second look. */
const note = 0.3;

const flagsFrom = (sure: Readonly<Record<FlagId, number>>) => flagIds.map((id) => ({ sure: sure[id], note }));

export const thresholds: ByLength<Thresholds> = {
  brief: {
    claimed: 0.45,
    shown: 0.78,
    signalled: 0.4,
    leastShown: 0.2,
    credited: 0.36,
    flags: flagsFrom(sureInBrief),
  },
  // Of many sentences one is easily misread: that what may count tells nothing has to be plain.
  full: {
    claimed: 0.42,
    shown: 1,
    signalled: 0.6,
    leastShown: 0.25,
    credited: 0.15,
    flags: flagsFrom(sure),
  },
};
