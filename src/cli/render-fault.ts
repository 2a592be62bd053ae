/** Draws whatever stopped a command. */

import type { CoachError } from '../error.ts';
import { renderProblems } from '../terminal/render-problems.ts';
import { exitStatus } from './exit-status.ts';
import { themeOf } from './page-deps.ts';
import type { World } from './world.ts';

/** Text for standard error. A fault of coach itself is told in short; `COACH_DEBUG=1` adds the stack. */
export function renderFault(error: unknown, world: Pick<World, 'stderr' | 'env' | 'version'>): string {
  const { stderr, env, version } = world;
  if (exitStatus(error) === 2) {
    return renderProblems((error as CoachError).problems, themeOf(stderr, env));
  }
  const debug = (env.COACH_DEBUG ?? '') !== '';
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? `${error.stack ?? message}\n` : '';
  return [
    `coach came upon a fault of its own: ${message}\n`,
    debug ? stack : '',
    'Please report it as CONTRIBUTING.md says, with the command and these versions: ',
    `coach ${version}, Node ${process.version}, ${process.platform}.\n`,
    debug ? '' : 'With COACH_DEBUG=1 it is told in full.\n',
  ].join('');
}
