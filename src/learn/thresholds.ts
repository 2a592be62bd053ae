/** Where probabilities become levels, flags and notes: chosen by five-fold cross-validation, see docs/accuracy.md. */

import { flagIds } from '../rubric/element.ts';
import type { Thresholds } from '../score/model.ts';

export const thresholds: Thresholds = {
  claimed: 0.5,
  shown: 1.2,
  flags: flagIds.map(() => ({ sure: 0.5, note: 0.3 })),
};
