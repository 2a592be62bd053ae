/** coach needs no network: nothing in the built program could open one, and without any it does the same. */

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coachEnv, coachPath, type Run, runCoach } from '../e2e/run-coach.ts';
import { inFolder } from '../history/fixtures.ts';
import { canUnshareNetwork, sayLeftOut } from './name-spaces.ts';

sayLeftOut('programs without a network', canUnshareNetwork);

const dist = join(import.meta.dirname, '../../dist');
const networks = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'inspector', 'quic'];

const programs = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, readFileSync(join(dist, name), 'utf8')] as const);

describe('the built program', () => {
  test('imports nothing that opens a network', () => {
    const found = programs.flatMap(([name, text]) =>
      [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\d*\(\s*)["'](?:node:)?([a-z0-9_/]+)["']/gu)]
        .map(([, module = '']) => module)
        .filter((module) => networks.includes(module.split('/')[0] ?? ''))
        .map((module) => `${name} imports ${module}`),
    );
    expect(programs.length).toBeGreaterThan(20);
    // What is looked for is really there in other places: modules of Node are imported by name.
    expect(programs.some(([, text]) => /from\s*["'](?:node:)?fs["']/u.test(text))).toBe(true);
    expect(networks.filter((name) => !builtinModules.includes(name))).toEqual(['quic']);
    expect(found).toEqual([]);
  });

  test('calls nothing that opens a network', () => {
    // A method of that name is defined, not called: a brace follows.
    const calls =
      /(?<![\w.$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\((?![^()]*(?:\([^()]*\)[^()]*)*\)\s*\{)|\bprocess\.binding\(|\bsendBeacon\b/gu;
    const found = programs.flatMap(([name, text]) =>
      [...text.matchAll(calls)].map(([call]) => `${name}: ${call}`),
    );
    expect(found).toEqual([]);
  });
});

const answer = 'A guest was upset. I listened, said I was sorry and refunded her. She came back in May.';
const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['questions', '--json'],
  ['questions', 'apology'],
  ['explain', 'empathy'],
  ['score', '--question', 'apology', '--save', '-'],
  ['history', '--question', 'apology'],
  ['due', '--json'],
  ['progress', '--markdown'],
  ['story', 'add', '--title', 'Bill', '--did', answer],
  ['story', 'match', 'apology'],
  ['quiz', 'new', '--seed', '1'],
  ['bank', 'check'],
  ['report', '--html', '-'],
  ['export'],
];

/** As `runCoach`, where there is no network but the machine's own, and that is down. */
function runAlone(argv: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  return new Promise((resolve) => {
    const words = ['-rn', process.execPath, coachPath, ...argv];
    const options = { env: coachEnv(env), maxBuffer: 50_000_000 };
    const child = execFile('unshare', words, options, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(answer);
  });
}

/** What differs between any two runs: ids, and the moment. */
const settled = ({ status, stdout, stderr }: Run): Run => {
  const still = (text: string): string =>
    text
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{8}\b/gu, 'ID')
      .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/gu, 'MOMENT')
      .replace(/\d\d:\d\d/gu, 'TIME');
  return { status, stdout: still(stdout), stderr: still(stderr) };
};

test.skipIf(!canUnshareNetwork)(
  'without a network every command says and does the same',
  () =>
    inFolder(async (folder) => {
      for (const argv of commands) {
        const [alone, usual] = await Promise.all([
          runAlone(argv, { COACH_HOME: join(folder, 'alone') }),
          runCoach(argv, { env: { COACH_HOME: join(folder, 'usual') }, input: answer }),
        ]);
        expect([argv, settled(alone)]).toEqual([argv, settled(usual)]);
        expect(alone.status).toBe(0);
      }
    }),
  300_000,
);
