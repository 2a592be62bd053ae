/** Tells a history that fails from a fault of the program, so that what was scored can be shown all the same. */

import { type CoachError, isHistoryFault } from '../error.ts';

/** The history's error, when it is the history that fails. */
export async function trySave(save: () => Promise<unknown>): Promise<CoachError | undefined> {
  try {
    await save();
    return undefined;
  } catch (error) {
    if (isHistoryFault(error)) return error;
    throw error;
  }
}
