/** Puts an answer that the history cannot take into a text file or, where none can be written, on the screen. */

import { homedir } from 'node:os';
import { findDataDirectory } from '../history/data-directory.ts';
import { type RescuedAttempt, rescueAnswer } from '../history/rescue-file.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import type { Output } from './page.ts';
import type { World } from './world.ts';

/** The folders in which answers are kept when the database cannot take them, in the order in which they are tried. */
export function rescueDirectories(env: World['env']): readonly string[] {
  return [findDataDirectory(env), homedir()];
}

/** Says on standard error where the answer is. */
export function keepAnswer(attempt: RescuedAttempt, { env, stderr }: Pick<World, 'env' | 'stderr'>): void {
  const path = rescueAnswer(rescueDirectories(env), attempt);
  if (path === undefined) printUnkept(attempt.answer, stderr);
  else stderr.write(`The answer is kept in ${printableLine(path)}\n`);
}

/** The last place of all for a text. */
export function printUnkept(text: string, output: Output): void {
  output.write(
    `This text could not be kept anywhere. Here it is, so that it is not lost:\n\n${printable(text)}\n\n`,
  );
}
