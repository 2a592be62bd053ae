/** The programs of the machine that reminders need: found on the path, run without a shell. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isProgram, programFolders } from '../terminal/find-program.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Ran {
  /** Null when it could not be run, or a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Absolute. */
  readonly home: string;
  readonly env: Environment;
  /** The absolute path of a program; undefined when there is none. */
  find(name: string): string | undefined;
  run(path: string, args: readonly string[], input?: string): Ran;
}

/** Where mail programs are, and which a user's path often lacks. */
const systemFolders = ['/usr/sbin', '/usr/lib', '/usr/local/sbin'];
/** Milliseconds after which a program is given up. */
const patience = 30_000;

export function makeMachine(env: Environment, home: string, platform: NodeJS.Platform): Machine {
  const folders = programFolders(env);
  return {
    platform,
    home,
    env,
    find: (name) =>
      [...folders, ...(name === 'sendmail' ? systemFolders : [])]
        .map((folder) => join(folder, name))
        .find(isProgram),
    run(path, args, input = '') {
      const { status, stdout, stderr, error } = spawnSync(path, [...args], {
        input,
        env: { ...env },
        encoding: 'utf8',
        timeout: patience,
        windowsHide: true,
      });
      return { status, stdout: stdout ?? '', stderr: stderr || (error?.message ?? '') };
    },
  };
}
