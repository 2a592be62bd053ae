/** `npm run test:nodes`: the built program under every Node that it supports; what it writes must not differ by a byte. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks, type TestedNode } from './node-checks.ts';

const majors = [20, 22, 24, 26];
const root = join(import.meta.dirname, '../..');

/** With `--all`, the tests in a terminal and a pipe also run under each of them, which takes minutes. */
const suites = ['score', 'practice-program', 'data', 'story', 'coming-back'];

/** The registry supplies those versions that do not run this. @throws Error with what npm says */
function findNode(major: number): TestedNode {
  const { execPath, version } = process;
  if (version.startsWith(`v${major}.`)) return { path: execPath, version };
  const script = 'JSON.stringify({ path: process.execPath, version: process.version })';
  const argv = ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-p', script];
  const { status, stdout, stderr } = spawnSync('npm', argv, { cwd: tmpdir(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm cannot supply it:\n${stderr}`);
  return JSON.parse(stdout) as TestedNode;
}

function runSuites(node: string): void {
  const { TEST_RESULTS: _, ...rest } = process.env;
  const env = { ...rest, COACH_TEST_NODE: node };
  const files = suites.map((name) => `test/e2e/${name}.test.ts`);
  const argv = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files];
  const { status } = spawnSync(process.execPath, argv, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) throw new Error('tests failed');
}

let first: ReadonlyMap<string, string> | undefined;
for (const major of majors) {
  const folder = mkdtempSync(join(tmpdir(), `coach-node-${major}-`));
  try {
    const node = findNode(major);
    const found = await runChecks(folder, node);
    first ??= found;
    const differing = [...found].filter(([name, text]) => first?.get(name) !== text).map(([name]) => name);
    if (differing.length > 0)
      throw new Error(`writes other bytes than Node ${majors[0]}: ${differing.join(', ')}`);
    if (process.argv.includes('--all')) runSuites(node.path);
    process.stdout.write(`Node ${node.version}: ${found.size} checks passed\n`);
  } catch (error) {
    process.exitCode = 1;
    process.stdout.write(`Node ${major}: ${error instanceof Error ? error.message : String(error)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
