/** A reminder as a block of a crontab, and how the block is put into one and taken out. */

import { CoachError } from '../error.ts';
import { quoteForShell } from './quote-for-shell.ts';
import { mark, type ReminderJob } from './reminder-job.ts';
import { weekdays } from './schedule-time.ts';

const begin = `# >>> coach. ${mark}`;
const end = '# <<< coach.';

/** One line for cron: days from 0 (Sunday); "%" is a line break there unless it is escaped. */
export function renderCronLine({ time, days, command, env }: ReminderJob): string {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${quoteForShell(value)}`);
  const words = [...variables, ...command.map(quoteForShell)].join(' ').replaceAll('%', '\\%');
  const numbers = days.map((day) => (weekdays.indexOf(day) + 1) % 7).sort();
  const on = days.length === 7 ? '*' : days.join() === 'mon,tue,wed,thu,fri' ? '1-5' : numbers.join();
  return `${time.minute} ${time.hour} * * ${on} ${words}`;
}

export function renderCronBlock(job: ReminderJob): string {
  return `${begin}\n${renderCronLine(job)}\n${end}\n`;
}

/**
 * The crontab without our block; every other line stays byte for byte.
 * @throws CoachError `schedule-unavailable` when the block does not end
 */
export function withoutBlock(crontab: string): string {
  const kept: string[] = [];
  let inside = 0;
  crontab.split(/(?<=\n)/u).forEach((line, index) => {
    const text = line.trimEnd();
    if (inside > 0) {
      if (text === end) inside = 0;
    } else if (text === begin) inside = index + 1;
    else kept.push(line);
  });
  if (inside > 0) {
    throw new CoachError({
      code: 'schedule-unavailable',
      message: `line ${inside} of the crontab begins a block of coach that does not end`,
      hint: `put "${end}" after it, or delete it, with "crontab -e"; nothing was changed`,
    });
  }
  return kept.join('');
}

/** The crontab with the block at its end, in place of the one that may be there. @throws CoachError as `withoutBlock` */
export function withBlock(crontab: string, job: ReminderJob): string {
  const others = withoutBlock(crontab);
  return `${others}${others === '' || others.endsWith('\n') ? '' : '\n'}${renderCronBlock(job)}`;
}
