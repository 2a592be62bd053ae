/** The `--bank` options with which a command that coach names finds the same questions. */

import { printableLine } from '../terminal/printable.ts';
import type { Environment } from '../terminal/theme.ts';
import { mayHoldSettings } from './find-settings-file.ts';
import { quoteToType } from './quote-for-shell.ts';

/** With a space before each; "" for none. @param banks paths, as they were given */
export function bankOptions(banks: readonly string[] = []): string {
  return banks.map((path) => ` --bank ${quoteToType(printableLine(path))}`).join('');
}

/**
 * Those of the command line alone: every command finds the banks of the settings.
 * @param banks those of the settings and then those that were given, as `applySettings` leaves them
 */
export async function givenBankOptions(
  banks: readonly string[] | undefined,
  env: Environment,
): Promise<string> {
  if (banks === undefined || !mayHoldSettings(env)) return bankOptions(banks);
  const { loadSettings } = await import('./effective-settings.ts');
  const set = loadSettings(env).find(({ setting }) => setting.key === 'banks')?.value;
  return bankOptions(banks.slice(Array.isArray(set) ? set.length : 0));
}
