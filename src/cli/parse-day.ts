/** Reads a day or an instant as people type it. */

import type { CoachError } from '../error.ts';
import { usage } from './usage.ts';

export const howToWriteADay = 'Write it as year, month and day: 2025-03-04.';

/**
 * "2025-03-04" is the beginning of that day where the program runs; with a time ("2025-03-04T15:00", or a zone after
 * it) it is that instant. @throws CoachError `usage`
 */
export function parseDay(text: string): Date {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  if (year !== undefined) {
    const date = new Date(Number(year), Number(month) - 1, Number(day));
    // "2025-02-30" would become a day in March.
    if (date.getMonth() === Number(month) - 1 && date.getDate() === Number(day)) return date;
  } else if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text)) {
    const date = new Date(text);
    if (!Number.isNaN(date.getTime())) return date;
  }
  throw noDay(text);
}

export function noDay(text: string): CoachError {
  return usage(`"${text}" is not a day`, howToWriteADay);
}
