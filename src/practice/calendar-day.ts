/** Calendar days, which the schedule counts in: a night's sleep lies between two of them, however many hours apart. */

/** "2025-03-04"; sorts as text. */
export type CalendarDay = string;

const millisecondsADay = 86_400_000;
/** Making one takes longer than using it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...parts });
  } catch {
    // Another machine may know zones that this one does not.
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone: 'UTC', ...parts });
  }
  formats.set(timeZone, format);
  return format;
}

/** The day on the calendar of somebody in this zone. @param timeZone an IANA name; one that is not known counts as UTC */
export function dayIn(timeZone: string, instant: Date): CalendarDay {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: 'year' | 'month' | 'day', length: number): string =>
    (parts.get(name) ?? '').padStart(length, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}

/** The day on the calendar where the program runs: `dayIn` its own time zone, without the tables of time zones. */
export function ownDay(instant: Date): CalendarDay {
  const part = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${part(instant.getFullYear(), 4)}-${part(instant.getMonth() + 1, 2)}-${part(instant.getDate(), 2)}`;
}

/** The day's beginning in UTC, where every day has 24 hours. */
export function dateOfDay(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(dateOfDay(day).getTime() + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / millisecondsADay);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar" for "2025-03-04". */
export function monthOf(day: CalendarDay): string {
  return months[Number(day.slice(5, 7)) - 1] ?? '';
}

/** Whether the text is a day that there is ("2025-02-30" is none). */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = dateOfDay(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
