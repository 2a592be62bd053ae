/** Tells of a TZ that names no time zone: hours and days would be counted in UTC in silence. */

import type { Command } from 'commander';
import { CoachError } from '../error.ts';
import { printableLine } from '../terminal/printable.ts';
import { isUnknownZone } from './own-time-zone.ts';
import type { World } from './world.ts';

/** Those that count days, or keep the zone with what they save. */
const dated =
  /^(?:practice|interview|due|quiz|schedule|remind|history|rescore|progress|report|dispute|cohort)\b/u;

/**
 * Once, on standard error. TZ is not refused as a wrong setting is, because it belongs to all programs, and holds what
 * only others understand.
 */
export async function warnUnknownZone(
  command: Command,
  path: string,
  { env, stderr }: Pick<World, 'env' | 'stderr'>,
): Promise<void> {
  const { TZ: variable = '' } = env;
  const counts = dated.test(path) || (path === 'score' && command.opts().save === true);
  if (variable === '' || !counts || !isUnknownZone(variable)) return;
  stderr.write(
    `TZ: "${printableLine(variable)}" is not a time zone that is known here, so days and hours are counted in UTC\n`,
  );
  stderr.write(`  hint: ${await findHint(variable)}\n`);
}

/** What was probably meant. */
async function findHint(variable: string): Promise<string> {
  const { parseSetting } = await import('./setting-values.ts');
  try {
    parseSetting('time_zone', [variable]);
    // As a setting it would do, in whatever capitals.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: variable }).resolvedOptions();
    return `did you mean "${timeZone}"?`;
  } catch (error) {
    const hint = error instanceof CoachError ? error.problems[0]?.hint : undefined;
    return hint ?? 'set TZ to a name such as Europe/Vienna, or leave it out';
  }
}
