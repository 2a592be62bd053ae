/** Takes out of the data folder what "coach dispute" noted of attempts whose words are to be kept no longer. */

import { existsSync } from 'node:fs';
import { disputePath } from '../history/data-directory.ts';

/** @throws CoachError when the file cannot be read or written */
export async function forgetCases(directory: string, isGone: (attempt: string) => boolean): Promise<void> {
  const path = disputePath(directory);
  if (!existsSync(path)) return;
  const { removeCases } = await import('./dispute-file.ts');
  removeCases(path, ({ attempt }) => isGone(attempt));
}
