/** The command that scores old attempts anew, with its options: `rescore`. */

import type { Command } from 'commander';
import { addBank, addExamples } from './command-parts.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addRescoreCommands(program: Command, world: World, finish: (status: number) => void): void {
  const rescore = addBank(program.command('rescore'))
    .description(
      'Score old attempts with the present engine: the old score, the new one, and why they differ.',
    )
    .argument('[ids...]', "the beginnings of attempts' ids; none: all attempts")
    .option('--question <id>', 'only attempts at this question')
    .option('--since <day>', 'only attempts since this day, such as 2025-03-04')
    .option('--save', 'keep the new scores in the history, and the old ones with their attempts')
    .option('--json', 'as JSON')
    .action(async (ids, options) => {
      const { runRescore } = await import('./run-rescore.ts');
      finish(await runRescore({ ids, ...options }, world));
    });
  addExamples(
    rescore,
    ['shows what an update of coach changes in your scores', 'coach rescore'],
    ['keeps the new scores of one question', 'coach rescore --question angry-customer --save'],
  );
}
