/** How the program ends when it is not by its own doing: a reader that left, an interrupt, a fault. */

import { endOnOutputFault } from './end-on-output-fault.ts';
import { exitStatus } from './exit-status.ts';

/**
 * What standard output does not take ends the program with 0 or 2, as `endOnOutputFault` says; an interrupt ends it with
 * 130, an exception that nobody caught with 70.
 * @returns a function that leaves interrupts to the command
 */
export function guardProcess(guarded: NodeJS.Process, version: string): () => void {
  const { stdout, stderr, env } = guarded;
  let failed = false;
  const fail = async (error: unknown): Promise<void> => {
    // Whatever else goes wrong now tells no more, and must not begin this again.
    if (failed) return;
    failed = true;
    const told = await import('./render-fault.ts').then(
      ({ renderFault }) => renderFault(error, { stderr, env, version }),
      () => tellPlainly(error),
    );
    stderr.write(told);
    guarded.exit(exitStatus(error));
  };
  const interrupt = (): void => guarded.exit(130);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A terminal that was closed is seen to by the command that talks to it.
    if (stdout.isTTY && error.code !== 'EPIPE') return;
    if (!endOnOutputFault(error, guarded)) void fail(error);
  });
  stderr.on('error', () => {});
  guarded.on('SIGINT', interrupt);
  guarded.on('uncaughtException', fail);
  guarded.on('unhandledRejection', fail);
  return () => {
    guarded.removeListener('SIGINT', interrupt);
  };
}

/** When coach's own files are gone: it was updated or removed while it ran. */
function tellPlainly(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `coach came upon a fault of its own: ${message}\nIts files have changed since it started; run the command again.\n`;
}
