/** A reminder as a launchd agent of macOS. */

import type { ReminderJob } from './reminder-job.ts';
import { weekdays } from './schedule-time.ts';

export const agentLabel = 'interview-coach.reminder';
/** The sign by which what is ours is found again. */
export const agentMark = 'Written by "coach schedule"';
/** A comment in XML may not hold two hyphens. */
const agentRemark = `${agentMark}; the same command with the option "remove" (after two hyphens) removes it.`;
export const agentFileName = `${agentLabel}.plist`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => escapes[sign] ?? sign);
const string = (text: string): string => `<string>${escaped(text)}</string>`;

/** launchd counts weekdays from 0, Sunday; without one, every day. */
export function renderAgent({ time, days, command, env }: ReminderJob): string {
  const on = days.length === 7 ? [undefined] : days.map((day) => (weekdays.indexOf(day) + 1) % 7);
  const times = on.flatMap((day) => [
    '    <dict>',
    ...(day === undefined ? [] : [`      <key>Weekday</key><integer>${day}</integer>`]),
    `      <key>Hour</key><integer>${time.hour}</integer>`,
    `      <key>Minute</key><integer>${time.minute}</integer>`,
    '    </dict>',
  ]);
  const variables = Object.entries(env).map(
    ([name, value]) => `    <key>${escaped(name)}</key>${string(value)}`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${agentRemark} -->`,
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '  <key>Label</key>',
    `  ${string(agentLabel)}`,
    '  <key>ProgramArguments</key>',
    '  <array>',
    ...command.map((word) => `    ${string(word)}`),
    '  </array>',
    ...(variables.length === 0
      ? []
      : ['  <key>EnvironmentVariables</key>', '  <dict>', ...variables, '  </dict>']),
    '  <key>StartCalendarInterval</key>',
    '  <array>',
    ...times,
    '  </array>',
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}
