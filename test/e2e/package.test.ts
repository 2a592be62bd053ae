/** The package as users get it: packed, installed from the tarball into an empty folder, run, and used as a library. */

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { PtyRun } from './pty-run.ts';
import { makeFolder, nodePath, type Run, type RunOptions, runNode } from './run-coach.ts';

const root = join(import.meta.dirname, '../..');
const folder = makeFolder();
const home = join(folder, 'home');
const installed = join(folder, 'empty');
const bin = join(installed, 'node_modules/interview-coach/bin/coach.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** libsql comes from the registry; where there is no network at all, nothing can be installed. */
const cutOff = Object.values(networkInterfaces()).every((list) => list?.every(({ internal }) => internal));

const answer =
  'I let her finish, told her I could see why she was upset and refunded the fee. She is still with us.';

/** npm as from a shell: what an outer `npm test` says of its own package would lead it there. */
function npm(cwd: string, ...argv: readonly string[]): string {
  const own = /^npm_(?:package|lifecycle|command|config_local_prefix)|^INIT_CWD$/u;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', argv, { cwd, env, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${argv.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

const coach = (argv: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runNode([bin, ...argv], { ...options, cwd: installed, env: { COACH_HOME: home, ...options.env } });

/** npm and its registry take their time. */
const patience = 300_000;

let tarball: string;
beforeAll(() => {
  // The program is built already, and building it anew would pull it from under the other tests.
  const packed = npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  tarball = join(folder, JSON.parse(packed)[0].filename);
  mkdirSync(installed);
  if (cutOff) return;
  npm(installed, 'install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', tarball);
}, patience);

test('publint objects to nothing in it', async () => {
  const packed = readFileSync(tarball);
  const content = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
});

describe.skipIf(cutOff)('the installed package', () => {
  it('brings libsql and nothing else that it could do without', () => {
    const names = readdirSync(join(installed, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names.sort()).toEqual(['@libsql', '@neon-rs', 'detect-libc', 'interview-coach', 'libsql']);
    expect(existsSync(join(installed, 'node_modules/.bin/coach'))).toBe(true);
    expect(existsSync(join(installed, 'node_modules/interview-coach/dist/licences.txt'))).toBe(true);
  });

  it('says its version, scores, and keeps what was scored', async () => {
    const { stdout: version } = await coach(['--version']);
    expect(version).toMatch(/^coach \d+\.\d+\.\d+ \(engine \S+\+[0-9a-f]{6}, Node v\d+\.\d+\.\d+\)\n$/u);
    const scored = await coach(['score', '--save'], { input: answer });
    expect([scored.status, scored.stderr]).toEqual([0, '']);
    const card = JSON.parse(scored.stdout) as Scorecard;
    expect(version).toContain(`engine ${card.engine},`);
    const saved = JSON.parse((await coach(['history', '--json'])).stdout);
    expect(saved).toMatchObject([{ answer, scorecard: { score: card.score } }]);
  });

  it('practises', async () => {
    const command = [nodePath, bin, 'practice', '--question', 'apology', '--plain'] as const;
    const run = new PtyRun({ command, env: { COACH_HOME: join(folder, 'practice') } });
    await run.waitFor('Tell me about a time you had to apologise to a customer.');
    await run.type(`${answer}\r`, '.\r');
    await run.waitFor('The changes worth most');
    await run.type('\u0003');
    expect((await run.ended()).code).toBe(130);
    const { stdout } = await coach(['history', '--json'], { env: { COACH_HOME: join(folder, 'practice') } });
    expect(JSON.parse(stdout)).toMatchObject([{ question: 'apology', answer }]);
  });

  it('has types that stand alone, and the example compiles and runs', async () => {
    copyFileSync(join(root, 'docs/examples/score-answers.ts'), join(installed, 'score-answers.ts'));
    writeFileSync(join(installed, 'package.json'), JSON.stringify({ type: 'module' }));
    // No types of Node or of any package, and the declarations are checked themselves.
    const options = { module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true };
    const config = { compilerOptions: { ...options, skipLibCheck: false }, files: ['score-answers.ts'] };
    writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc], { cwd: installed, encoding: 'utf8' }).stdout).toBe('');
    const { status, stdout, stderr } = await runNode([join(installed, 'score-answers.js')], { cwd: folder });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^cake: \d+ of 100, \w+\n {2}\d+ of \d+ {2}/u);
    expect(stdout).toMatch(/of \d+ {2}apology: "I told her I was so sorry/u);
    expect(stdout).toMatch(/\nqueue: \d+ of 100/u);
    expect(stdout).toContain('unknown-question: there is no question "apologise" (');
  });

  it('scores as a library what it scores as a program, to the byte', async () => {
    const script = `import { loadLibrary, scoreAnswer } from 'interview-coach';
      const card = scoreAnswer(await loadLibrary(), { answer: ${JSON.stringify(answer)} });
      console.log(JSON.stringify(card, null, 2));`;
    const asLibrary = await runNode(['--input-type=module', '-e', script], { cwd: installed });
    expect(asLibrary).toEqual(await coach(['score'], { input: answer }));
  });

  it('lets nothing else be imported, apart from the schemas', async () => {
    const script = `for (const name of ['interview-coach/schemas/questions.json', 'interview-coach/dist/cli.cjs'])
      try { import.meta.resolve(name); console.log('yes'); } catch (error) { console.log(error.code); }`;
    const { stdout } = await runNode(['--input-type=module', '-e', script], { cwd: installed });
    expect(stdout).toBe('yes\nERR_PACKAGE_PATH_NOT_EXPORTED\n');
  });
});
