/** What `coach` alone says: where to begin. */

import { fillLines } from '../terminal/wrap-text.ts';

const commands = [
  ['coach practice', 'answer a question and see how an interviewer may hear it'],
  ['coach score FILE', 'score an answer that is written already'],
  ['coach questions', 'the questions, by topic'],
  ['coach explain', 'what answers are judged on'],
  ['coach history', 'your attempts so far'],
  ['coach bank new FILE', 'begin a bank of your own questions'],
] as const;

/** Ends with a line end. */
export function renderWelcome(columns: number): string {
  const room = Math.max(...commands.map(([command]) => command.length));
  return [
    ...fillLines('coach: practise interview answers about customer service, offline.', columns),
    '',
    ...commands.flatMap(([command, does]) => fillLines(does, columns, `  ${command.padEnd(room)}  `)),
    '',
    ...fillLines('"coach COMMAND --help" shows the options of a command, with examples.', columns),
    '',
  ].join('\n');
}
