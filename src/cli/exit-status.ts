/** What a fault is worth as an exit status. */

import { CoachError } from '../error.ts';

/** 2 when the input needs a change, 70 when coach itself is at fault. */
export function exitStatus(error: unknown): 2 | 70 {
  return error instanceof CoachError && error.code !== 'internal' ? 2 : 70;
}
