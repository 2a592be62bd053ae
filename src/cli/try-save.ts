/** Tells a history that fails from a fault of the program, so that what was scored can be shown all the same. */

import { CoachError } from '../error.ts';

/** The history's error, when it is the history that fails. */
export async function trySave(save: () => Promise<unknown>): Promise<CoachError | undefined> {
  try {
    await save();
    return undefined;
  } catch (error) {
    if (error instanceof CoachError && error.code.startsWith('history-')) return error;
    throw error;
  }
}
