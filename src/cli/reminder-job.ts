/** A reminder as it is to be handed to the machine's own scheduler. */

import { CoachError } from '../error.ts';
import type { ClockTime, Weekday } from './schedule-time.ts';

export interface ReminderJob {
  /** In the machine's time. */
  readonly time: ClockTime;
  /** At least one, each once, from Monday on. */
  readonly days: readonly Weekday[];
  /** The program's absolute path and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Variables that the job needs and that a scheduler does not pass on. */
  readonly env: Readonly<Record<string, string>>;
}

/** The sign by which what is ours is found again. */
export const mark = 'Written by "coach schedule"; "coach schedule --remove" removes it.';

/** No scheduler's file can hold line breaks and other control characters. @throws CoachError `usage` */
export function checkJob({ command, env }: ReminderJob): void {
  for (const text of [...command, ...Object.values(env)]) {
    if (!/\p{Cc}/u.test(text)) continue;
    const message = `${JSON.stringify(text)} holds a character that cannot stand in a schedule`;
    throw new CoachError({ code: 'usage', message, hint: 'give the file or folder another name' });
  }
}
