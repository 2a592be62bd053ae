/** Runs one command line, from its words to its exit status. */

import { isExit } from '../terminal/is-interruption.ts';
import type { EffectiveSetting } from './effective-settings.ts';
import { exitStatus } from './exit-status.ts';
import type { World } from './world.ts';

/**
 * Never throws.
 * @param argv the words after the program's name
 * @returns 0 done, 1 below the threshold, 2 the input needs a change, 3 nothing due, 70 a fault in coach, 130 interrupted
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  if (argv.length === 0) {
    const { showNext } = await import('./show-next.ts');
    return showNext(world);
  }
  // Only what is needed is loaded: the call without a word is quickest.
  const [{ CommanderError }, { makeProgram }] = await Promise.all([
    import('commander'),
    import('./program.ts'),
  ]);
  let status = 0;
  let applied: readonly EffectiveSetting[] = [];
  const program = makeProgram(
    world,
    (found) => {
      status = found;
    },
    (settings) => {
      applied = settings;
    },
    argv[0],
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    // Ctrl-C at a question that a command asks.
    if (isExit(error)) return 130;
    // Commander has said already what is wrong with the command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { renderFault } = await import('./render-fault.ts');
    world.stderr.write(renderFault(error, world));
    if (applied.length > 0) {
      const { saySettings } = await import('./say-settings.ts');
      world.stderr.write(saySettings(error, applied));
    }
    return exitStatus(error);
  }
}
