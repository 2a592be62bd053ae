/** `coach completion`: prints the script for a shell, and answers it while somebody types. */

import type { Command } from 'commander';
import { printableLine } from '../terminal/printable.ts';
import { applyVariables } from './apply-settings.ts';
import { type Candidate, completeWords } from './complete-words.ts';
import { completionScripts, filesMark, type Shell } from './completion-script.ts';
import { makeLookUp } from './completion-values.ts';
import type { World } from './world.ts';

/**
 * @param words the command line as far as it is typed; none: the script
 * @returns the exit status
 */
export async function runCompletion(
  shell: Shell,
  words: readonly string[],
  program: Command,
  world: World,
): Promise<number> {
  if (words.length === 0) {
    world.stdout.write(completionScripts[shell]);
    return 0;
  }
  // A fault of the settings is told by every other command.
  await applyVariables(world).catch(() => []);
  const { candidates, files } = await completeWords(program, words, makeLookUp(world));
  const lines = [...candidates.map((candidate) => lineFor(shell, candidate)), ...(files ? [filesMark] : [])];
  world.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

function lineFor(shell: Shell, candidate: Candidate): string {
  const value = printableLine(candidate.value);
  const about = printableLine(candidate.about);
  if (shell === 'bash' || about === '') return shell === 'zsh' ? value.replaceAll(':', '\\:') : value;
  return shell === 'zsh' ? `${value.replaceAll(':', '\\:')}:${about}` : `${value}\t${about}`;
}
