/** Says which settings had a part in a fault, as nothing on the command line shows them. */

import { CoachError, type ErrorCode } from '../error.ts';
import type { EffectiveSetting } from './effective-settings.ts';

/** Faults of what is to be asked. */
const ofChoice: readonly ErrorCode[] = ['unknown-topic', 'unknown-type', 'nothing-chosen'];

/** A line for standard error; empty when no setting had a part in it. */
export function saySettings(error: unknown, applied: readonly EffectiveSetting[]): string {
  if (!(error instanceof CoachError) || !ofChoice.includes(error.code)) return '';
  const said = applied
    .filter(({ setting }) => setting.key === 'topic' || setting.key === 'type')
    .map(({ setting, source }) => {
      const place = source?.kind === 'file' ? `${source.file}:${source.line}` : `variable ${source?.name}`;
      return `${setting.key} (${place})`;
    });
  return said.length === 0 ? '' : `From the settings: ${said.join(', ')}. "coach config" shows them.\n`;
}
