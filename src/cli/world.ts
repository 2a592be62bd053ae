/** What the program is given from outside: streams, environment, clock, and where its files lie. */

import type { Environment } from '../terminal/theme.ts';

export interface World {
  /** The package's version, such as "0.1.0". */
  readonly version: string;
  /** What `--version` says, "coach 0.1.0 (engine 0.1.0+5f0c2a, Node v20.20.2)"; the version when it is left out. */
  readonly name?: string;
  /** The compiled library and knowledge, `dist/data/`. */
  readonly dataDirectory: string;
  /** The folder in which the shipped `questions/` and `rubrics/` lie. */
  readonly packageDirectory: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Environment;
  /** Sets a variable in `env` for the rest of this run; left out where nothing outside may be changed. */
  readonly setVariable?: (name: string, value: string) => void;
  readonly now: () => Date;
  /** Stops ending the program at once on an interrupt, because the command sees to interrupts itself. */
  readonly handleInterrupts: () => void;
}
