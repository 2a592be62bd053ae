/** The time zone in which the program runs, also where the variable TZ names none that Node knows. */

/** What Node says: nothing, or "Etc/Unknown", where it does not know it. */
function zoneOfNode(): string | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { readonly timeZone?: string };
  return timeZone === 'Etc/Unknown' ? undefined : timeZone;
}

/** The zone of a file of zones, "/usr/share/zoneinfo/Europe/Vienna", whose clock Node reads, but not its name. */
function zoneOfPath(variable: string): string | undefined {
  const [, zone] = /zoneinfo\/(?:posix\/|right\/)?(.+)$/u.exec(variable) ?? [];
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? '' }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** IANA name, "Europe/Vienna"; "UTC" where none is known, as then Node counts the hours in it. */
export function ownTimeZone(variable = process.env.TZ ?? ''): string {
  return zoneOfNode() ?? zoneOfPath(variable) ?? 'UTC';
}

/** The ways to say UTC, of which Node knows some. */
const meansUtc = /^:?(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Greenwich)?(?:[+-]?0)?$/iu;

/**
 * Whether TZ asks for a zone, and gets UTC because it is not known. Its other forms, such as "CET-1CEST", are for other
 * programs.
 */
export function isUnknownZone(variable: string): boolean {
  return !meansUtc.test(variable) && ownTimeZone(variable) === 'UTC' && zoneOfPath(variable) === undefined;
}
