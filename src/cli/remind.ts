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
  /** New questions, too, when fewer are due than asked for. */
  readonly fresh?: boolean | undefined;
}

export interface RemindDeps {
  /** What is due, and with `fresh` new questions beside it; none: nothing is said. */
  readonly choose: (fresh: boolean) => Promise<readonly Question[]>;
  readonly worksheet: (questions: readonly Question[]) => string;
  readonly machine: Machine;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  /** Calendar day. */
  readonly day: string;
  /** With which "coach practice" finds the same questions, with a space before. */
  readonly bankOptions?: string | undefined;
}

/** @returns 0, or 3 when nothing is due. @throws CoachError `usage`, `schedule-unavailable`, `history-unavailable` */
export async function remind(
  { mail, print, fresh = false }: RemindOptions,
  deps: RemindDeps,
): Promise<number> {
  const { choose, worksheet, machine, stdout, day, bankOptions = '' } = deps;
  const questions = await choose(fresh);
  if (questions.length === 0) return 3;
  if (mail !== undefined) sendMail(machine, mail, `Interview practice, ${day}`, worksheet(questions));
  else if (print) stdout.write(worksheet(questions));
  else {
    const due = fresh ? await choose(false) : questions;
    const note = sayToday(due, questions.length - due.length, bankOptions);
    if (stdout.isTTY || !notify(machine, note)) stdout.write(`${note}\n`);
  }
  return 0;
}

/** New questions are not named: which ones are asked is decided when they are. */
function sayToday(due: readonly Question[], fresh: number, banks: string): string {
  const all = due.length + fresh;
  const ids = due.map(({ id }) => id).join(', ');
  const what = fresh === 0 ? '' : `${fresh} new ${fresh === 1 ? 'one' : 'ones'}`;
  const today =
    due.length === 0
      ? `${countOf(fresh, 'new question')} for today`
      : `${countOf(all, 'question')} for today: ${[ids, what].filter((part) => part !== '').join(', and ')}`;
  const command = fresh === 0 ? 'coach practice --due' : `coach practice --count ${all}`;
  return `${today}. "${command}${banks}" asks ${all === 1 ? 'it' : 'them'}.`;
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
