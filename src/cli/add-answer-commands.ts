/** The commands that take answers, with their options: `practice` and `score`. */

import type { Command } from 'commander';
import { addBank, addExamples, addMask, typeNames } from './command-parts.ts';
import { wholeNumber } from './option-values.ts';
import { defaultQuestion } from './pick-question.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addAnswerCommands(program: Command, world: World, finish: (status: number) => void): void {
  const practice = addMask(addBank(program.command('practice')))
    .description('Answer questions at the terminal and see how an interviewer may hear the answers.')
    .option('--question <id>', 'ask this question')
    .option('--topic <topic>', 'ask questions of this topic')
    .option('--type <type>', `ask questions of this type (${typeNames})`)
    .option('--count <number>', 'stop after so many questions', wholeNumber(1, 1000))
    .option('--seed <number>', 'the same number chooses the same questions', wholeNumber(0, 4_294_967_295))
    .option('--due', 'ask only what is due today; exit with 3 when that is nothing')
    .option('--timer', 'show the time that goes by and the length to aim for')
    .option('--no-timer', 'do not, whatever the settings say')
    .option('--speak', 'read questions aloud by a speech program of this machine')
    .option('--no-speak', 'do not, whatever the settings say')
    .option('--no-save', 'leave the history as it is')
    .option('--plain', 'plain lines without colour or cursor movement, for screen readers')
    .action(async (options) => {
      const { runPractice } = await import('./run-practice.ts');
      finish(await runPractice(options, world));
    });
  addExamples(
    practice,
    ['practises three questions about de-escalation', 'coach practice --topic de-escalation --count 3'],
    [
      'asks one particular question and keeps no record',
      'coach practice --question angry-customer --no-save',
    ],
  );

  const score = addMask(addBank(program.command('score')))
    .description('Score answers from files or standard input; standard output carries data only.')
    .argument('[files...]', 'one answer a file; "-" or none: standard input')
    .option('--question <id>', `the question of the bank that was answered (default: ${defaultQuestion})`)
    .option('--prompt <text>', 'the question that was answered, in its own words')
    .option('--type <type>', `the type of the prompt: ${typeNames}`)
    .option(
      '--format <format>',
      'text, json, jsonl, line, sarif or markdown (default: text on a terminal, json elsewhere)',
    )
    .option('--fail-under <score>', 'exit with 1 when a score is below this (0-100)', wholeNumber(0, 100))
    .option('--save', 'record the attempts in the history')
    .option('--jsonl', 'read one JSON object a line, write one a line')
    .option('--plain', 'text without colour or signs, for screen readers')
    .action(async (files, options) => {
      const { runScore } = await import('./run-score.ts');
      finish(await runScore({ files, ...options }, world));
    });
  addExamples(
    score,
    ['shows how an answer is read', 'coach score answer.txt --question angry-customer --format text'],
    ['scores many answers, one JSON object a line', 'coach score --jsonl < answers.jsonl > scores.jsonl'],
  );
}
