/** `npm run test:offline`: all tests in a network namespace without interfaces, where the machine allows one. */

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { canUnshareNetwork } from './name-spaces.ts';

const vitest = join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const tests = [process.execPath, vitest, 'run', ...process.argv.slice(2)];
// Without the right to make one, a user namespace gives it.
const unshare = ['unshare', process.getuid?.() === 0 ? '-n' : '-rn'];
if (!canUnshareNetwork) console.log('No network namespace can be made here: the tests run with the network.');
const [program = '', ...argv] = canUnshareNetwork ? [...unshare, ...tests] : tests;
process.exitCode = spawnSync(program, argv, { stdio: 'inherit' }).status ?? 1;
