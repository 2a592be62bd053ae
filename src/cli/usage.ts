/** The fault of a command line whose words do not go together or cannot be read. */

import { CoachError } from '../error.ts';

/** @param hint what to write instead, as a sentence */
export function usage(message: string, hint: string): CoachError {
  return new CoachError({ code: 'usage', message, hint });
}
