/** The commands of coming back, with their options: `due`, `quiz`, `schedule` and `remind`. */

import { type Command, Option } from 'commander';
import { addBank, addExamples, addMask, typeNames } from './command-parts.ts';
import { wholeNumber } from './option-values.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addScheduleCommands(program: Command, world: World, finish: (status: number) => void): void {
  addDue(program, world, finish);
  addQuiz(program, world, finish);
  addSchedule(program, world, finish);
  addRemind(program, world, finish);
}

function addDue(program: Command, world: World, finish: (status: number) => void): void {
  const due = addBank(program.command('due'))
    .description('List the questions that should come back today, and why; exit with 3 when there are none.')
    .option('--count <number>', 'at most so many (default: 5 a day)', wholeNumber(1, 1000))
    .option('--at <day>', 'as if it were this day, such as 2025-03-04')
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { runDue } = await import('./run-due.ts');
      finish(await runDue(options, world));
    });
  addExamples(
    due,
    ['lists what is due today', 'coach due'],
    ['lists all that is due on a day, for other programs', 'coach due --at 2025-03-04 --count 1000 --json'],
  );
}

function addQuiz(program: Command, world: World, finish: (status: number) => void): void {
  const quiz = program
    .command('quiz')
    .description('Practise on paper: worksheets to fill in with any editor.');
  addExamples(
    quiz,
    ["writes tonight's worksheet", 'coach quiz new > tonight.md'],
    ['scores what was written into it', 'coach quiz grade tonight.md --save'],
  );
  const fresh = addBank(quiz.command('new'))
    .description('Write a worksheet in Markdown; what is due comes first, then what is new.')
    .option('--count <number>', 'so many questions (default: 3)', wholeNumber(1, 1000))
    .option('--due', 'only questions that are due; exit with 3 when there are none')
    .option('--topic <topic>', 'only questions of this topic')
    .option('--type <type>', `only questions of this type (${typeNames})`)
    .option('--seed <number>', 'the same number chooses the same questions', wholeNumber(0, 4_294_967_295))
    .allowExcessArguments()
    .action(async (options, { args }: Command) => {
      const { runQuizNew } = await import('./run-quiz.ts');
      finish(await runQuizNew(options, world, args));
    });
  addExamples(
    fresh,
    ['writes a worksheet of three questions', 'coach quiz new --count 3 > tonight.md'],
    ['writes one only when something is due', 'coach quiz new --due > tonight.md'],
  );
  const grade = addMask(addBank(quiz.command('grade')))
    .description('Score the answers of a worksheet; what is empty is left out.')
    .argument('[file]', '"-" or none: standard input')
    .option('--save', 'record the attempts in the history, each once')
    .option('--json', 'as JSON')
    .option('--fail-under <score>', 'exit with 1 when a score is below this (0-100)', wholeNumber(0, 100))
    .option('--plain', 'text without colour or signs, for screen readers')
    .action(async (file, options) => {
      const { runQuizGrade } = await import('./run-quiz.ts');
      finish(await runQuizGrade({ file, ...options }, world));
    });
  addExamples(
    grade,
    ['scores a worksheet and records the attempts', 'coach quiz grade tonight.md --save'],
    [
      'tells a script whether all scores are 60 or more',
      'coach quiz grade tonight.md --json --fail-under 60',
    ],
  );
}

/** What the job does, as `schedule` and `remind` take it. */
function addAsked(command: Command): Command {
  return addBank(command)
    .addOption(new Option('--mail <address>', 'send a worksheet by mail').conflicts('print'))
    .option('--print', 'write a worksheet to standard output')
    .option('--count <number>', 'at most so many questions (default: 3)', wholeNumber(1, 1000))
    .option('--new', 'new questions, too, when fewer are due');
}

function addSchedule(program: Command, world: World, finish: (status: number) => void): void {
  const schedule = addAsked(
    program
      .command('schedule')
      .description('Show the job that reminds at a fixed time, for systemd, launchd or cron; or install it.')
      .option('--at <time>', 'the time of day, such as 21:00')
      .option('--days <days>', 'on which days: mon-fri, or sat,sun (default: daily)')
      .addOption(
        new Option('--with <scheduler>', 'which one (default: what this machine has)').choices([
          'systemd',
          'launchd',
          'cron',
        ]),
      )
      .option('--install', 'install the job, in place of the one before')
      .option('--remove', 'remove the job, and nothing else'),
  ).action(async (options) => {
    const { runSchedule } = await import('./run-schedule.ts');
    finish(await runSchedule(options, world));
  });
  addExamples(
    schedule,
    ['shows what would be installed', 'coach schedule --at 21:00'],
    [
      'mails a worksheet on weekdays',
      'coach schedule --at 21:00 --days mon-fri --mail me@example.org --install',
    ],
  );
}

function addRemind(program: Command, world: World, finish: (status: number) => void): void {
  const remind = addAsked(program.command('remind'))
    .description('What the scheduled job runs: say what is due, or nothing (and exit with 3).')
    .action(async (options) => {
      const { runRemind } = await import('./run-schedule.ts');
      finish(await runRemind(options, world));
    });
  addExamples(
    remind,
    ['says on the desktop what is due, or where it was called', 'coach remind'],
    ['mails a worksheet when something is due', 'coach remind --mail me@example.org'],
  );
}
