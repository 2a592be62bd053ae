/** `coach remind`: what a scheduled job runs; a note of what is due, or a worksheet by mail or on standard output. */

import type { Question } from '../rubric/question.ts';
import { countOf } from '../terminal/wording.ts';
import type { Machine } from './machine.ts';
import { sendMail } from './send-mail.ts';

export interface RemindOptions {
  /** Where to send a worksheet. */
  readonly mail?: string | undefined;
  /** A worksheet on standard output. */
  readonly print?: boolean | undefined;
}

export interface RemindDeps {
  /** Today's questions; none: nothing is said. */
  readonly choose: () => Promise<readonly Question[]>;
  readonly worksheet: (questions: readonly Question[]) => string;
  readonly machine: Machine;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Calendar day. */
  readonly day: string;
}

/** @returns 0, or 3 when nothing is due. @throws CoachError `usage`, `schedule-unavailable`, `history-unavailable` */
export async function remind({ mail, print }: RemindOptions, deps: RemindDeps): Promise<number> {
  const { choose, worksheet, machine, stdout, day } = deps;
  const questions = await choose();
  if (questions.length === 0) return 3;
  if (mail !== undefined) sendMail(machine, mail, `Interview practice, ${day}`, worksheet(questions));
  else if (print) stdout.write(worksheet(questions));
  else {
    const note = `${countOf(questions.length, 'question')} for today: ${questions.map(({ id }) => id).join(', ')}. "coach practice --due" asks ${questions.length === 1 ? 'it' : 'them'}.`;
    if (stdout.isTTY || !notify(machine, note)) stdout.write(`${note}\n`);
  }
  return 0;
}

/** Shows a note on the desktop; false where there is none. */
function notify({ find, run }: Machine, note: string): boolean {
  const title = 'Interview practice';
  const script = 'on run argv\ndisplay notification (item 1 of argv) with title (item 2 of argv)\nend run';
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['notify-send', ['--app-name=coach', '--', title, note]],
    ['osascript', ['-e', script, note, title]],
  ];
  return ways.some(([name, args]) => {
    const path = find(name);
    return path !== undefined && run(path, args).status === 0;
  });
}
