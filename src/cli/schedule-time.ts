/** Reads when a reminder comes: a time of day and days of the week. */

import { CoachError } from '../error.ts';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** "21:00", "7:30". @throws CoachError `usage` */
export function parseClockTime(text: string): ClockTime {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(text) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  if (hour !== undefined && time.hour <= 23 && time.minute <= 59) return time;
  const hint = 'write it as hours and minutes of 24: 21:00';
  throw new CoachError({ code: 'usage', message: `"${text}" is not a time of day`, hint });
}

/**
 * "mon-fri", "sat,sun", "fri-mon", "daily"; full names count, too.
 * @returns each day once, from Monday on. @throws CoachError `usage`
 */
export function parseDays(text: string): readonly Weekday[] {
  const chosen = new Set<Weekday>();
  for (const part of text.toLowerCase().split(',')) {
    const [from, to, ...more] = part.trim() === 'daily' ? [0, 6] : part.split('-').map(indexOfDay);
    if (from === undefined || from < 0 || to === -1 || more.length > 0) throw noDays(text);
    for (let index = from; ; index = (index + 1) % 7) {
      const day = weekdays[index];
      if (day !== undefined) chosen.add(day);
      if (index === (to ?? from)) break;
    }
  }
  return weekdays.filter((day) => chosen.has(day));
}

const fullNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** -1 for what is no day. */
function indexOfDay(name: string): number {
  const word = name.trim();
  return word.length < 3 ? -1 : fullNames.findIndex((full) => full.startsWith(word));
}

function noDays(text: string): CoachError {
  const hint = 'write days as mon-fri, as sat,sun, or as daily';
  return new CoachError({ code: 'usage', message: `"${text}" does not name days of the week`, hint });
}
