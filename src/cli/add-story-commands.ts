/** The commands of the story bank, with their options: `story add`, `list`, `show`, `edit`, `remove`, `match`, `coverage`. */

import type { Command } from 'commander';
import { addBank, addExamples, addMask, typeNames } from './command-parts.ts';
import { wholeNumber } from './option-values.ts';
import type { World } from './world.ts';

type Finish = (status: number) => void;

/** @param finish takes the exit status of the command that ran */
export function addStoryCommands(program: Command, world: World, finish: Finish): void {
  const story = program
    .command('story')
    .description('Keep the stories that you tell in interviews, and find the one that fits a question.');
  addExamples(
    story,
    ['keeps your latest answer as a story', 'coach story add --from last'],
    ['says which story to tell', 'coach story match angry-customer'],
  );
  addWritingCommands(story, world, finish);
  addReadingCommands(story, world, finish);
  addMatchingCommands(story, world, finish);
}

function addParts(command: Command): Command {
  return addMask(command)
    .option('--title <text>', 'what you will find it by')
    .option('--happened <text>', 'what happened')
    .option('--did <text>', 'what you did')
    .option('--ended <text>', 'how it ended')
    .option('--proof <text>', 'a number, a note, a review');
}

function addWritingCommands(story: Command, world: World, finish: Finish): void {
  const add = addParts(
    story
      .command('add')
      .description('Keep a new story; without options it is written in your editor (VISUAL or EDITOR).')
      .argument('[file]', 'a text with the story; "-": standard input'),
  )
    .option('--from <attempt>', "an answer of yours: the beginning of the attempt's id, or last")
    .option('--edit', 'open the editor before it is kept')
    .option('--json', 'print the story as JSON')
    .action(async (file, options) => {
      const { runStoryAdd } = await import('./story-run.ts');
      finish(await runStoryAdd({ file, ...options }, world));
    });
  addExamples(
    add,
    ['opens the editor on a page with four headings', 'coach story add'],
    ['keeps an answer that went well, after a look at it', 'coach story add --from 3f2a --edit'],
  );

  const edit = addParts(
    story
      .command('edit')
      .description('Change a story, in your editor or by options.')
      .argument('<id>', "the beginning of the story's id")
      .argument('[file]', 'the story as it is to be; "-": standard input'),
  )
    .option('--json', 'print the story as JSON')
    .action(async (id, file, options) => {
      const { runStoryEdit } = await import('./story-run.ts');
      finish(await runStoryEdit({ id, file, ...options }, world));
    });
  addExamples(
    edit,
    ['opens the editor on the story', 'coach story edit 8c1d'],
    ['adds what proves it', 'coach story edit 8c1d --proof "She wrote to my manager to thank us."'],
  );

  const remove = story
    .command('remove')
    .description('Remove a story.')
    .argument('<id>', "the beginning of the story's id")
    .option('--yes', 'do not ask')
    .option('--json', 'print what was removed as JSON')
    .action(async (id, options) => {
      const { runStoryRemove } = await import('./story-run.ts');
      finish(await runStoryRemove({ id, ...options }, world));
    });
  addExamples(
    remove,
    ['asks, and removes the story', 'coach story remove 8c1d'],
    ['removes it without a question, for scripts', 'coach story remove 8c1d --yes'],
  );
}

function addReadingCommands(story: Command, world: World, finish: Finish): void {
  const list = story
    .command('list')
    .description('List your stories, the one changed last first.')
    .option('--json', 'as JSON, with all parts')
    .action(async (options) => {
      const { runStoryList } = await import('./story-run.ts');
      finish(await runStoryList(options, world));
    });
  addExamples(
    list,
    ['lists your stories with their ids', 'coach story list'],
    ['writes all of them to a file', 'coach story list --json > stories.json'],
  );

  const show = addBank(story.command('show'))
    .description('Show one story, and the questions that it answers best.')
    .argument('<id>', "the beginning of the story's id")
    .option('--json', 'as JSON')
    .action(async (id, options) => {
      const { runStoryShow } = await import('./story-run.ts');
      finish(await runStoryShow({ id, ...options }, world));
    });
  addExamples(
    show,
    ['shows a story', 'coach story show 8c1d'],
    ['the same for a program', 'coach story show 8c1d --json'],
  );
}

function addMatchingCommands(story: Command, world: World, finish: Finish): void {
  const match = addBank(story.command('match'))
    .description('Rank your stories for a question, by its words and by what each would show.')
    .argument('<question>', 'the id of a question, or any question in quotation marks')
    .option('--limit <number>', 'at most so many stories', wholeNumber(1, 1000))
    .option('--json', 'as JSON')
    .action(async (question, options) => {
      const { runStoryMatch } = await import('./story-run.ts');
      finish(await runStoryMatch({ question, ...options }, world));
    });
  addExamples(
    match,
    ['says which story to tell', 'coach story match angry-customer'],
    [
      'takes a question that is not in the bank',
      'coach story match "Tell me about a time you made a mistake."',
    ],
  );

  const coverage = addBank(story.command('coverage'))
    .description('Show which questions have no story, and which story would be told too often.')
    .option('--topic <topic>', 'only questions of this topic')
    .option('--type <type>', `questions of this type: ${typeNames} (default: behavioral)`)
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { runStoryCoverage } = await import('./story-run.ts');
      finish(await runStoryCoverage(options, world));
    });
  addExamples(
    coverage,
    ['shows what your stories leave open', 'coach story coverage'],
    ['looks at one topic', 'coach story coverage --topic de-escalation'],
  );
}
