/** A reminder as a timer and a service of the user's systemd. */

import { mark, type ReminderJob } from './reminder-job.ts';

export const serviceName = 'coach-reminder.service';
export const timerName = 'coach-reminder.timer';

/** As systemd reads it in double quotes; "%" would begin a specifier. */
function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}"`;
}

/** Arguments know variables, too. */
function quoteArgument(text: string): string {
  return quote(text).replaceAll('$', '$$$$');
}

/** Status 3 is "nothing due", which is no failure. */
export function renderService({ command, env }: ReminderJob): string {
  const variables = Object.entries(env).map(([name, value]) => `Environment=${quote(`${name}=${value}`)}`);
  return [
    `# ${mark}`,
    '[Unit]',
    'Description=Interview practice: a reminder of what is due',
    '',
    '[Service]',
    'Type=oneshot',
    ...variables,
    `ExecStart=${command.map(quoteArgument).join(' ')}`,
    'SuccessExitStatus=3',
    '',
  ].join('\n');
}

/** Persistent: a reminder that was slept through comes when the machine is on again. */
export function renderTimer({ time, days }: ReminderJob): string {
  const names = days.map((day) => day.charAt(0).toUpperCase() + day.slice(1));
  const on = days.length === 7 ? '' : `${names.join()} `;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [
    `# ${mark}`,
    '[Unit]',
    'Description=Interview practice: when to remind',
    '',
    '[Timer]',
    `OnCalendar=${on}*-*-* ${two(time.hour)}:${two(time.minute)}:00`,
    'Persistent=true',
    '',
    '[Install]',
    'WantedBy=timers.target',
    '',
  ].join('\n');
}
