/** The entry of the built program: answers `--version` before anything else is loaded, and ends with the right status. */

import { fileURLToPath } from 'node:url';
import type { World } from './world.ts';

/** Filled in by the build: "0.1.0" from package.json, and "0.1.0+5f0c2a" as in every scorecard. */
declare const COACH_VERSION: string;
declare const COACH_ENGINE: string;

const name = `coach ${COACH_VERSION} (engine ${COACH_ENGINE}, Node ${process.version})`;

async function start(argv: readonly string[]): Promise<void> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.on('error', async (error) => {
      const { endOnOutputFault } = await import('./end-on-output-fault.ts');
      endOnOutputFault(error, process);
    });
    process.stdout.write(`${name}\n`);
    return;
  }
  const { guardProcess } = await import('./guard-process.ts');
  const handleInterrupts = guardProcess(process, COACH_VERSION);
  const world: World = {
    version: COACH_VERSION,
    name,
    dataDirectory: fileURLToPath(new URL('./data/', import.meta.url)),
    packageDirectory: fileURLToPath(new URL('../', import.meta.url)),
    // Standard input is opened on first use, as not every command reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    setVariable: (name, value) => {
      process.env[name] = value;
    },
    now: () => new Date(),
    handleInterrupts,
  };
  const { main } = await import('./main.ts');
  process.exitCode = await main(argv, world);
}

void start(process.argv.slice(2));
