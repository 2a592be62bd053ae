/** An answer with its scorecard and all that points into it, as it is kept when its personal data are masked. */

import type { PersonalDatum } from '../score/find-personal-data.ts';
import { maskText, moveScorecard } from '../score/mask-text.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { AttemptDetails } from './attempt-details.ts';

interface Told {
  readonly answer: string;
  readonly scorecard: Scorecard;
  readonly details?: AttemptDetails | undefined;
}

/**
 * The answer is not scored anew: what was heard of it, the giving away of the data included, stays as it was shown, and
 * every offset goes on pointing to the same words.
 * @param data in the order of the answer, none overlapping
 */
export function maskAnswer<T extends Told>(told: T, data: readonly PersonalDatum[]): T {
  if (data.length === 0) return told;
  const masked = maskText(told.answer, data);
  const { reply, disputed, earlier, masked: before = 0 } = told.details ?? {};
  const details: AttemptDetails = {
    ...told.details,
    ...(reply && { reply: { ...reply, start: masked.move(reply.start, 'end') } }),
    ...(disputed && {
      disputed: disputed.map((one) => ({
        ...one,
        start: masked.move(one.start, 'start'),
        end: masked.move(one.end, 'end'),
      })),
    }),
    ...(earlier && {
      earlier: earlier.map((one) => ({ ...one, scorecard: moveScorecard(one.scorecard, masked) })),
    }),
    masked: before + data.length,
  };
  return { ...told, answer: masked.text, scorecard: moveScorecard(told.scorecard, masked), details };
}
