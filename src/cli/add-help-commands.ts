/** The commands that help with coach itself, with their options: `doctor` and `completion`. */

import { Argument, type Command } from 'commander';
import { addBank, addExamples } from './command-parts.ts';
import type { Shell } from './completion-script.ts';
import type { World } from './world.ts';

/** @param finish takes the exit status of the command that ran */
export function addHelpCommands(program: Command, world: World, finish: (status: number) => void): void {
  const doctor = addBank(program.command('doctor'))
    .description('Check what coach needs on this machine, and say what to do about what is wrong.')
    .option('--json', 'as JSON')
    .action(async (options) => {
      const { runDoctor } = await import('./run-doctor.ts');
      finish(await runDoctor(options, world));
    });
  addExamples(
    doctor,
    ['checks everything', 'coach doctor'],
    ['checks a bank of yours, too', 'coach doctor --bank my-bank.yaml'],
  );

  const completion = program
    .command('completion')
    .description('Print a script by which a shell completes what is typed after "coach".')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish'] satisfies Shell[]))
    .argument('[words...]', 'a command line so far: what may follow (this is what the script asks)')
    .action(async (shell, words) => {
      const { runCompletion } = await import('./run-completion.ts');
      finish(await runCompletion(shell, words, program, world));
    });
  addExamples(
    completion,
    ['prints the script; its first line says how it is loaded', 'coach completion bash'],
    ['a line for ~/.bashrc; with zsh in place of bash one for ~/.zshrc', 'eval "$(coach completion bash)"'],
    ['keeps it where fish looks', 'coach completion fish > ~/.config/fish/completions/coach.fish'],
  );
}
