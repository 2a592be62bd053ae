/** What every scheduler of a machine does for a reminder, whatever it is called. */

import { CoachError } from '../error.ts';
import type { Machine, Ran } from './machine.ts';
import type { ReminderJob } from './reminder-job.ts';

export const schedulerNames = ['systemd', 'launchd', 'cron'] as const;
export type SchedulerName = (typeof schedulerNames)[number];

export interface Scheduler {
  /** Where the job is written, for people. */
  readonly place: string;
  render(job: ReminderJob): string;
  /** Puts the job in place of the one before. @throws CoachError `schedule-unavailable`, with all as it was */
  install(job: ReminderJob): void;
  /** Whether there was one. @throws CoachError `schedule-unavailable` */
  remove(): boolean;
}

const otherSchedulers = `"--with" chooses another scheduler: ${schedulerNames.join(', ')}`;

/** The program's path. @throws CoachError `schedule-unavailable` */
export function needProgram(machine: Machine, name: string): string {
  const path = machine.find(name);
  if (path !== undefined) return path;
  const message = `there is no program "${name}" on this machine`;
  throw new CoachError({ code: 'schedule-unavailable', message, hint: otherSchedulers });
}

/** @throws CoachError `schedule-unavailable` with what the program said */
export function mustSucceed({ status, stdout, stderr }: Ran, what: string): void {
  if (status === 0) return;
  const said = `${stderr} ${stdout}`.replace(/\s+/gu, ' ').trim();
  const message = `${what} failed${said === '' ? '' : `: ${said}`}`;
  throw new CoachError({
    code: 'schedule-unavailable',
    message,
    hint: `nothing was changed; ${otherSchedulers}`,
  });
}
