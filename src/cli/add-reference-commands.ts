/** The commands that show what there is, with their options: `questions`, `explain` and `history`. */

import type { Command } from 'commander';
import { addBank, addExamples, typeNames } from './command-parts.ts';
import { wholeNumber } from './option-values.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addReferenceCommands(program: Command, world: World, finish: (status: number) => void): void {
  const questions = addBank(program.command('questions'))
    .description('List the questions, or show one of them.')
    .argument('[id]', 'the question to show')
    .option('--topic <topic>', 'only this topic')
    .option('--type <type>', `only this type (${typeNames})`)
    .option('--sector <sector>', 'only questions that fit this sector')
    .option('--level <level>', 'only this level (entry, experienced or lead)')
    .option('--search <words>', 'only questions in which all these words occur')
    .option('--json', 'as JSON')
    .action(async (id, options) => {
      const { runQuestions } = await import('./run-pages.ts');
      finish(await runQuestions({ id, ...options }, world));
    });
  addExamples(
    questions,
    ['lists what may be asked about method', 'coach questions --type technique'],
    ['shows one question in full', 'coach questions angry-customer'],
  );

  const explain = addBank(program.command('explain'), 'elements')
    .description('Say what an element or a red flag means, and what counts for it.')
    .argument('[id]', 'the element or flag, or "rating" for its scale; none: a list of them')
    .option('--json', 'as JSON')
    .action(async (id, options) => {
      const { runExplain } = await import('./run-pages.ts');
      finish(await runExplain({ id, ...options }, world));
    });
  addExamples(
    explain,
    ['shows what empathy is here, and what only claims it', 'coach explain empathy'],
    ['lists all elements and red flags', 'coach explain'],
  );

  const history = program
    .command('history')
    .description('List your attempts, the latest first, or show one of them.')
    .argument('[id]', "the beginning of an attempt's id")
    .option('--question <id>', 'only attempts at this question')
    .option('--since <day>', 'only attempts since this day, such as 2025-03-04')
    .option('--limit <number>', 'at most so many', wholeNumber(1, 1_000_000))
    .option('--json', 'as JSON')
    .option('--path', 'only say in which folder everything is kept')
    .action(async (id, options) => {
      const { runHistory } = await import('./run-pages.ts');
      finish(await runHistory({ id, ...options }, world));
    });
  addExamples(
    history,
    ['lists the latest attempts at one question', 'coach history --question angry-customer'],
    ['writes all attempts with their answers and scores', 'coach history --json > attempts.json'],
  );
}
