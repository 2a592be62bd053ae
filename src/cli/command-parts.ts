/** What the definitions of several commands share. */

import type { Command } from 'commander';
import { collect } from './option-values.ts';

export const typeNames = 'behavioral, situational or technique';

export function addBank(command: Command, what = 'questions'): Command {
  return command.option(
    '--bank <path>',
    `add the ${what} of a YAML file or folder (may be repeated)`,
    collect,
  );
}

/** What `masking.ts` reads of the options. */
export function addMask(command: Command): Command {
  return command
    .option('--mask', "mask customers' names, numbers and addresses in what is saved")
    .option('--no-mask', 'do not, whatever the settings say');
}

/** The words that name a command: "quiz new". */
export function wordsOf(command: Command): string {
  return command.parent?.parent ? `${command.parent.name()} ${command.name()}` : command.name();
}

/** Ends the command's help with examples: what each does, and the words to type. */
export function addExamples(command: Command, ...examples: readonly (readonly [string, string])[]): void {
  const lines = examples.map(([what, line]) => `  ${line}\n      ${what}`);
  command.showHelpAfterError(`"coach ${wordsOf(command)} --help" shows what it takes.`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
