/** How the timer of the editor reads: the time so far, and the length to aim for. */

import { clockDuration, sayDuration } from '../coach/speaking-time.ts';
import type { TargetBand } from '../coach/target-band.ts';

export interface AnswerTimer {
  /** Whole seconds since the question was asked. */
  readonly elapsed: () => number;
  /** How long the answer should be when it is spoken. */
  readonly band: TargetBand;
  /** Seconds after which the editor says that the time is up; it goes on all the same. */
  readonly limit?: number;
}

export const timeUp = 'Time is up. Finish with Ctrl-D.';

/** "Time 1:12 · aim for 1:00 to 2:00 spoken". */
export function timerLine({ elapsed, band, limit }: AnswerTimer, dot: string): string {
  const of = limit === undefined ? '' : ` of ${clockDuration(limit)}`;
  return `Time ${clockDuration(elapsed())}${of}${dot}aim for ${clockDuration(band.from)} to ${clockDuration(band.to)} spoken`;
}

/** For screen readers, which read "1:30" as a time of day: what to aim for, said once. */
export function sayTarget({ band, limit }: AnswerTimer): string {
  const within = limit === undefined ? '' : ` The limit is ${sayDuration(limit)}.`;
  return `The timer runs. Aim for ${sayDuration(band.from)} to ${sayDuration(band.to)} when spoken.${within}`;
}

/** "Time taken: 2 minutes 10 seconds." */
export function sayTaken({ elapsed }: AnswerTimer): string {
  return `Time taken: ${sayDuration(elapsed())}.`;
}
