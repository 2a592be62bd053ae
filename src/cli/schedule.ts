/** `coach schedule`: shows, installs or removes the job that reminds at a fixed time. */

import { CoachError } from '../error.ts';
import type { Theme } from '../terminal/theme.ts';
import { makeCron } from './cron-scheduler.ts';
import { makeLaunchd } from './launchd-scheduler.ts';
import type { Machine } from './machine.ts';
import { hang, type Output } from './page.ts';
import { checkJob, type ReminderJob } from './reminder-job.ts';
import { parseClockTime, parseDays } from './schedule-time.ts';
import { type Scheduler, type SchedulerName, schedulerNames } from './scheduler.ts';
import { makeSystemd } from './systemd-scheduler.ts';
import { usage } from './usage.ts';

export interface ScheduleOptions {
  /** "21:00"; needed unless something is removed. */
  readonly at?: string | undefined;
  /** "mon-fri"; every day when it is left out. */
  readonly days?: string | undefined;
  readonly with?: SchedulerName | undefined;
  readonly install?: boolean | undefined;
  readonly remove?: boolean | undefined;
}

export interface ScheduleDeps {
  readonly machine: Machine;
  readonly userId: number;
  readonly stdout: Output;
  /** Remarks. */
  readonly stderr: Output;
  /** Looks and width of standard error. */
  readonly theme: Theme;
  /** What runs at the time, and the variables it needs. */
  readonly job: Pick<ReminderJob, 'command' | 'env'>;
}

/** What installs a job. */
const programs: Readonly<Record<SchedulerName, string>> = {
  cron: 'crontab',
  systemd: 'systemctl',
  launchd: 'launchctl',
};

/** @returns 0. @throws CoachError `usage`, `schedule-unavailable` */
export async function schedule(options: ScheduleOptions, deps: ScheduleDeps): Promise<number> {
  const { stdout, stderr, theme, machine } = deps;
  const remark = (text: string): unknown => stderr.write(`${hang('', text, theme.columns)}\n`);
  if (options.install && options.remove) {
    throw usage('--install and --remove exclude each other', 'leave one of them out');
  }
  if (options.remove) {
    const names = options.with === undefined ? schedulerNames : [options.with];
    const places = names.map((name) => makeScheduler(name, deps)).filter((found) => found.remove());
    const where = places.map(({ place }) => place).join(' and ');
    remark(
      places.length === 0 ? 'There was no reminder to remove.' : `The reminder is removed from ${where}.`,
    );
    return 0;
  }
  if (options.at === undefined) throw usage('--at is missing: when to remind', 'for example: --at 21:00');
  const days = parseDays(options.days ?? 'daily');
  const job: ReminderJob = { ...deps.job, time: parseClockTime(options.at), days };
  checkJob(job);
  const name = options.with ?? findScheduler(machine, options.install === true);
  const scheduler = makeScheduler(name, deps);
  if (!options.install) {
    stdout.write(scheduler.render(job));
    const program = programs[name];
    remark(
      machine.find(program) === undefined
        ? `Nothing was changed, and --install would fail: the program ${program} is not on this machine. Let another scheduler run this command at the time.`
        : `With --install this goes into ${scheduler.place}. Nothing was changed.`,
    );
    return 0;
  }
  scheduler.install(job);
  removeOthers(name, deps);
  remark(`Installed in ${scheduler.place}. "coach schedule --remove" removes it.`);
  if (name === 'systemd') {
    remark(
      'It comes while you are logged in, else at the next login; "loginctl enable-linger" changes that.',
    );
  }
  return 0;
}

function makeScheduler(name: SchedulerName, { machine, userId }: ScheduleDeps): Scheduler {
  if (name === 'launchd') return makeLaunchd(machine, userId);
  return name === 'cron' ? makeCron(machine) : makeSystemd(machine);
}

/** One that was installed with another scheduler would remind a second time. */
function removeOthers(installed: SchedulerName, deps: ScheduleDeps): void {
  for (const name of schedulerNames.filter((other) => other !== installed)) {
    try {
      makeScheduler(name, deps).remove();
    } catch (error) {
      // A scheduler that cannot be asked does not run a job either.
      if (!(error instanceof CoachError)) throw error;
    }
  }
}

/** @param needed whether one has to be there; for showing a job, cron's form will do */
function findScheduler({ platform, find, run }: Machine, needed: boolean): SchedulerName {
  if (platform === 'darwin') return 'launchd';
  const systemctl = find('systemctl');
  if (systemctl !== undefined && run(systemctl, ['--user', 'show-environment']).status === 0)
    return 'systemd';
  if (find('crontab') !== undefined || (!needed && platform !== 'win32')) return 'cron';
  const hint =
    platform === 'win32'
      ? 'Let the Task Scheduler of Windows run "coach remind" at the time.'
      : 'Install cron, or let another scheduler run "coach remind" at the time.';
  const message = 'no scheduler was found: neither a systemd of yours nor cron';
  throw new CoachError({ code: 'schedule-unavailable', message, hint });
}
