/** How the timer of the editor reads: the time so far, and the length to aim for. */

import { clockDuration, sayDuration } from '../coach/speaking-time.ts';
import type { TargetBand } from '../coach/target-band.ts';

export interface AnswerTimer {
  /** Whole seconds since the question was asked. */
  readonly elapsed: () => number;
  /** How long the answer should be when it is spoken. */
  readonly band: TargetBand;
  /** Seconds after which the editor says that the time is up; it goes on all the same, unless `ends` is set. */
  readonly limit?: number;
  /** At the limit the text is taken as it stands, and the time is counted down. */
  readonly ends?: true;
}

export const timeUp = 'Time is up. Finish with Ctrl-D.';

const secondsLeft = ({ elapsed, limit = 0 }: AnswerTimer): number => Math.max(0, limit - elapsed());

/** "Time 1:12 · aim for 1:00 to 2:00 spoken", or "Time left 0:48 of 2:00". */
export function timerLine(timer: AnswerTimer, dot: string): string {
  const { elapsed, band, limit, ends } = timer;
  if (ends && limit !== undefined) {
    return `Time left ${clockDuration(secondsLeft(timer))} of ${clockDuration(limit)}`;
  }
  const of = limit === undefined ? '' : ` of ${clockDuration(limit)}`;
  return `Time ${clockDuration(elapsed())}${of}${dot}aim for ${clockDuration(band.from)} to ${clockDuration(band.to)} spoken`;
}

/** For screen readers, which read "1:30" as a time of day: what to aim for, said once. */
export function sayTarget({ band, limit, ends }: AnswerTimer): string {
  if (ends && limit !== undefined) {
    return `You have ${sayDuration(limit)}. After that, the answer is taken as it stands.`;
  }
  const within = limit === undefined ? '' : ` The limit is ${sayDuration(limit)}.`;
  return `The timer runs. Aim for ${sayDuration(band.from)} to ${sayDuration(band.to)} when spoken.${within}`;
}

/** "Time taken: 2 minutes 10 seconds." */
export function sayTaken({ elapsed }: AnswerTimer): string {
  return `Time taken: ${sayDuration(elapsed())}.`;
}

/** Seconds left at which append-only output says how many there are. */
const warnings = [60, 30, 10];

/** Says, when asked once a second, how much time is left: "30 seconds left.", each line once. */
export function countDown(timer: AnswerTimer | undefined): () => string | undefined {
  const { limit, ends } = timer ?? {};
  if (timer === undefined || limit === undefined || !ends) return () => undefined;
  let coming = warnings.filter((seconds) => seconds * 2 <= limit);
  return () => {
    const left = secondsLeft(timer);
    const passed = coming.filter((seconds) => left <= seconds);
    coming = coming.filter((seconds) => left > seconds);
    return passed.length === 0 || left === 0 ? undefined : `${sayDuration(left)} left.`;
  };
}
