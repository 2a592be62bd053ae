/** The commands that look back over all attempts, with their options: `progress` and `report`. */

import type { Command } from 'commander';
import { addBank, addExamples } from './command-parts.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addProgressCommands(program: Command, world: World, finish: (status: number) => void): void {
  const progress = addBank(program.command('progress'))
    .description('Show how your scores go, what comes across, what comes back, and what to practise next.')
    .option('--question <id>', 'only attempts at this question')
    .option('--since <day>', 'only attempts since this day, such as 2025-03-04')
    .option('--markdown', 'as a page of Markdown')
    .option('--json', 'as JSON')
    .option('--csv', 'the attempts as a table for a spreadsheet')
    .action(async (options) => {
      const { runProgress } = await import('./progress-run.ts');
      finish(await runProgress(options, world));
    });
  addExamples(
    progress,
    ['shows your progress since March', 'coach progress --since 2025-03-01'],
    ['writes a table for a spreadsheet', 'coach progress --csv > attempts.csv'],
  );

  const report = addBank(program.command('report'))
    .description('Write a page for the browser: charts, and every attempt with its answer marked.')
    .requiredOption('--html <file>', 'the page to write; "-": standard output')
    .option('--question <id>', 'only attempts at this question')
    .option('--since <day>', 'only attempts since this day, such as 2025-03-04')
    .option('--force', 'overwrite the file, whatever it is')
    .action(async (options) => {
      const { runReport } = await import('./progress-run.ts');
      finish(await runReport(options, world));
    });
  addExamples(
    report,
    ['writes the page, or writes it anew', 'coach report --html progress.html'],
    ['takes only one question', 'coach report --html apology.html --question apology'],
  );
}
