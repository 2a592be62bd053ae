/** How the program ends when it is not by its own doing: a reader that left, an interrupt, a fault. */

import { exitStatus } from './exit-status.ts';

/**
 * A reader of standard output that has gone (`coach … | head -1`) is no fault: the program ends quietly with 0.
 * An interrupt ends it with 130, an exception that nobody caught with 70.
 * @returns a function that leaves interrupts to the command
 */
export function guardProcess(guarded: NodeJS.Process, version: string): () => void {
  const { stdout, stderr, env } = guarded;
  const fail = async (error: unknown): Promise<void> => {
    const { renderFault } = await import('./render-fault.ts');
    stderr.write(renderFault(error, { stderr, env, version }));
    guarded.exit(exitStatus(error));
  };
  const interrupt = (): void => guarded.exit(130);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') guarded.exit(0);
    // A terminal that was closed is seen to by the command that talks to it.
    else if (!stdout.isTTY) void fail(error);
  });
  stderr.on('error', () => {});
  guarded.on('SIGINT', interrupt);
  guarded.on('uncaughtException', fail);
  guarded.on('unhandledRejection', fail);
  return () => {
    guarded.removeListener('SIGINT', interrupt);
  };
}
