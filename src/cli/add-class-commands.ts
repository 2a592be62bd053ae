/** The commands for a class with a shared history, with their options: `share` and `cohort`. */

import type { Command } from 'commander';
import { addExamples } from './command-parts.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addClassCommands(program: Command, world: World, finish: (status: number) => void): void {
  const share = program
    .command('share')
    .description(
      'Let the others of a class read answers of yours; without ids, list those that they can read.',
    )
    .argument('[ids...]', "the beginnings of attempts' ids")
    .option('--all', 'every attempt that you have saved so far')
    .option('--undo', 'make them private again')
    .action(async (ids, options) => {
      const { runShare } = await import('./run-class.ts');
      finish(await runShare({ ids, ...options }, world));
    });
  addExamples(
    share,
    ['lets the class read one answer', 'coach share 3f2a'],
    ['makes all of them private again', 'coach share --all --undo'],
  );

  const cohort = program
    .command('cohort')
    .description(
      "Show each element's level across the people of a class: no names and no texts, but for answers that were shared.",
    )
    .option('--since <day>', 'only answers since this day (in UTC), such as 2025-03-04')
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { runCohort } = await import('./run-class.ts');
      finish(await runCohort(options, world));
    });
  addExamples(
    cohort,
    ['shows what a class should practise', 'coach cohort --since 2025-03-01'],
    ['names the weakest element', "coach cohort --json | jq -r '.elements[0].element'"],
  );
}
