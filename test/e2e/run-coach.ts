/** Runs the built program as its users do, away from their data. */

import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

export const coachPath = join(import.meta.dirname, '../../bin/coach.js');

/** The Node that runs the built program; `COACH_TEST_NODE` names another than the one that runs the tests. */
export const nodePath = process.env.COACH_TEST_NODE || process.execPath;

export interface Run {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the Node that runs it. */
  readonly node?: string;
}

/** A new folder for `COACH_HOME`, or for anything else. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'coach-e2e-'));
}

/** The program's environment: nothing of the tester's own looks, data or settings. */
export function coachEnv(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, NODE_OPTIONS: ___, ...env } = process.env;
  return { ...env, COACH_HOME: join(tmpdir(), 'coach-e2e-none'), COACH_CONFIG: devNull, ...extra };
}

export function startCoach(argv: readonly string[], { cwd, env, node = nodePath }: RunOptions = {}) {
  return spawn(node, [coachPath, ...argv], { cwd, env: coachEnv(env) });
}

export function runCoach(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runNode([coachPath, ...argv], options);
}

/** Runs anything with the Node that runs the program. */
export async function runNode(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { node = nodePath, cwd } = options;
  const child = spawn(node, [...argv], { cwd, env: coachEnv(options.env) });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A program that ends before it has read all is no fault of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { status, stdout, stderr };
}
