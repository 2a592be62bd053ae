/** The time zone in which the program runs. */

/** IANA name, "Europe/Vienna". */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
