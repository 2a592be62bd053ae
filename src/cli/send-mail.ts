/** Hands a mail to the machine's own mail program. */

import { CoachError } from '../error.ts';
import type { Machine } from './machine.ts';

/** One address; never an option of a mail program, nor a second header. @throws CoachError `usage` */
export function checkAddress(address: string): void {
  if (/^[^\s\p{Cc}<>()[\],;:\\"'`|-][^\s\p{Cc}<>()[\],;:\\"'`|]*$/u.test(address)) return;
  const hint = 'write one address: me@example.org, or the name of a user of this machine';
  throw new CoachError({ code: 'usage', message: `"${address}" is not a mail address`, hint });
}

/** @throws CoachError `schedule-unavailable` when there is no mail program */
export function findMailProgram({ find }: Machine): string {
  const path = find('sendmail') ?? find('msmtp');
  if (path !== undefined) return path;
  throw new CoachError({
    code: 'schedule-unavailable',
    message: 'there is no mail program (sendmail or msmtp) on this machine',
    hint: 'install one, or use --print: cron mails what a job prints, where mail works',
  });
}

/**
 * @param subject ASCII without line breaks
 * @throws CoachError `usage`, `schedule-unavailable` with what the mail program said
 */
export function sendMail(machine: Machine, address: string, subject: string, body: string): void {
  checkAddress(address);
  const path = findMailProgram(machine);
  const message = [
    `To: ${address}`,
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    body,
  ].join('\n');
  const { status, stderr } = machine.run(path, ['-i', '--', address], message);
  if (status === 0) return;
  const said = stderr.replace(/\s+/gu, ' ').trim();
  throw new CoachError({
    code: 'schedule-unavailable',
    message: `the mail to ${address} was not taken by ${path}${said === '' ? '' : `: ${said}`}`,
  });
}
