/** The commands that score old attempts anew, with their options: `rescore` and `dispute`. */

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

  const disputing = addBank(program.command('dispute'))
    .description(
      'Say that a red flag is wrong: it is silenced in that attempt, and noted for rubric authors.',
    )
    .argument('[attempt]', 'the beginning of its id; none: the newest attempt')
    .option('--flag <flag>', 'which flag, where there are several')
    .option('--why <text>', 'what is wrong with it, for rubric authors')
    .option('--file <file>', 'where the case goes (default: disputes.yaml in the data folder)')
    .option('--undo', 'let the flag count again, and take its case out of the file')
    .action(async (id, options) => {
      const { runDispute } = await import('./run-dispute.ts');
      finish(await runDispute({ id, ...options }, world));
    });
  addExamples(
    disputing,
    ['silences the red flag of the newest attempt', 'coach dispute --why "I quote the customer"'],
    ['takes it back', 'coach dispute --undo'],
  );
}
