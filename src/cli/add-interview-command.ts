/** The definition of `coach interview`, with its options. */

import type { Command } from 'commander';
import { addBank, addExamples, addMask, typeNames } from './command-parts.ts';
import { wholeNumber } from './option-values.ts';
import { timeLimit } from './time-limit.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addInterviewCommand(program: Command, world: World, finish: (status: number) => void): void {
  const interview = addMask(addBank(program.command('interview')))
    .description('Hold a mock interview: questions without feedback, your own ratings, then a debrief.')
    .option('--count <number>', 'ask so many questions', wholeNumber(1, 50), 5)
    .option('--topic <topic>', 'ask questions of this topic only')
    .option('--type <type>', `ask questions of this type only (${typeNames})`)
    .option('--sector <sector>', 'ask what is asked in this sector, such as retail')
    .option('--seed <number>', 'the same number holds the same interview', wholeNumber(0, 4_294_967_295))
    .option('--limit <time>', 'take each answer when its time is over: 2m, 90s, 1m30s', timeLimit)
    .option('--no-probes', 'ask no follow-up questions')
    .option('--speak', 'read questions aloud by a speech program of this machine')
    .option('--no-speak', 'do not, whatever the settings say')
    .option('--save-as <file>', 'save the debrief: FILE.md as Markdown, FILE.html as a page')
    .option('--force', 'replace the file of --save-as when it is there')
    .option('--no-save', 'leave the history as it is')
    .option('--plain', 'plain lines without colour or cursor movement, for screen readers')
    .action(async (options) => {
      const { runInterview } = await import('./run-interview.ts');
      finish(await runInterview(options, world));
    });
  addExamples(
    interview,
    ['five questions, two minutes for each answer', 'coach interview --limit 2m'],
    [
      'three questions for a job in a shop, and the debrief as a page for the browser',
      'coach interview --count 3 --sector retail --save-as debrief.html',
    ],
  );
}
