/** The command tree: what a command does is loaded when it is called. */

import { Command } from 'commander';
import { printable } from '../terminal/printable.ts';
import { addAnswerCommands } from './add-answer-commands.ts';
import { addAuthorCommands } from './add-author-commands.ts';
import { addClassCommands } from './add-class-commands.ts';
import { addConfigCommands } from './add-config-commands.ts';
import { addDataCommands } from './add-data-commands.ts';
import { addHelpCommands } from './add-help-commands.ts';
import { addInterviewCommand } from './add-interview-command.ts';
import { addProgressCommands } from './add-progress-commands.ts';
import { addReferenceCommands } from './add-reference-commands.ts';
import { addRescoreCommands } from './add-rescore-commands.ts';
import { addScheduleCommands } from './add-schedule-commands.ts';
import { addStoryCommands } from './add-story-commands.ts';
import { addExamples, wordsOf } from './command-parts.ts';
import type { EffectiveSetting } from './effective-settings.ts';
import type { World } from './world.ts';

/** Longer lines of help are hard to read. */
const widest = 100;

type AddCommands = (program: Command, world: World, finish: (status: number) => void) => void;

/** In the order of the help. */
export const commandGroups: readonly { readonly names: readonly string[]; readonly add: AddCommands }[] = [
  { names: ['practice', 'score'], add: addAnswerCommands },
  { names: ['interview'], add: addInterviewCommand },
  { names: ['questions', 'explain', 'history'], add: addReferenceCommands },
  { names: ['rescore', 'dispute'], add: addRescoreCommands },
  { names: ['bank', 'rubric'], add: addAuthorCommands },
  { names: ['due', 'quiz', 'schedule', 'remind'], add: addScheduleCommands },
  { names: ['story'], add: addStoryCommands },
  { names: ['progress', 'report'], add: addProgressCommands },
  { names: ['export', 'import', 'forget', 'mask'], add: addDataCommands },
  { names: ['config'], add: addConfigCommands },
  { names: ['share', 'cohort'], add: addClassCommands },
  { names: ['doctor', 'completion'], add: addHelpCommands },
];
/** It completes the words of all others. */
const needsAll = 'completion';

/**
 * @param finish takes the exit status of the command that ran
 * @param note takes the settings that took effect in it, before it runs
 * @param asked the first word of the command line: of a command that there is, only its group is set up
 */
export function makeProgram(
  world: World,
  finish: (status: number) => void,
  note: (applied: readonly EffectiveSetting[]) => void = () => {},
  asked = '',
): Command {
  const { stdout, stderr, version, name = version } = world;
  const program = new Command('coach')
    .description('Practise interview answers about customer service, offline.')
    .version(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      // It repeats what was typed.
      writeErr: (text) => stderr.write(printable(text)),
      getOutHelpWidth: () => Math.min(stdout.columns ?? 80, widest),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 80, widest),
    });
  const own = asked === needsAll ? [] : commandGroups.filter(({ names }) => names.includes(asked));
  for (const { add } of own.length > 0 ? own : commandGroups) add(program, world, finish);
  addExamples(
    program,
    ['starts practising', 'coach practice'],
    ['shows how an answer is read', 'coach score answer.txt --format text'],
  );
  program.hook('preAction', async (_, command) => {
    const words = wordsOf(command);
    // They show, mend or check the settings themselves.
    if (/^(?:config|doctor|completion)\b/u.test(words)) return;
    const { applySettings } = await import('./apply-settings.ts');
    note(await applySettings(command, words, world));
    if ((world.env.TZ ?? '') === '') return;
    const { warnUnknownZone } = await import('./warn-unknown-zone.ts');
    await warnUnknownZone(command, words, world);
  });
  program.showHelpAfterError('"coach --help" shows the commands.');
  return program;
}
