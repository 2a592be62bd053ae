/** Runs the practice command with a small library in a pseudo-terminal, each time with a history of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { PtyRun } from './pty-run.ts';

/** The built program is `[node, 'bin/coach.js', 'practice']`. */
export const command = [
  process.execPath,
  '--import',
  'tsx',
  fileURLToPath(new URL('./practice-fixture.ts', import.meta.url)),
] as const;

export const folder = mkdtempSync(join(tmpdir(), 'coach-practice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;
export const newHistory = (): string => {
  runs += 1;
  return join(folder, `history-${runs}.json`);
};

export interface RunOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly history?: string;
  readonly env?: Record<string, string>;
}

export const start = (
  args: readonly string[],
  { history = newHistory(), env = {}, ...size }: RunOptions = {},
): PtyRun =>
  new PtyRun({ command: [...command, ...args], ...size, env: { COACH_TEST_HISTORY: history, ...env } });
