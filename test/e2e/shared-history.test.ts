/** A class that uses one database: many programs at once, a server that fails, what is shared, and no package `pg`. */

import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PostgresServer, postgresOrSkip, startPostgres } from '../history/postgres-server.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, runCoach, runNode } from './run-coach.ts';

const bin = postgresOrSkip();
const folder = makeFolder();
const names = Array.from({ length: 20 }, (_, index) => `writer${String(index + 1).padStart(2, '0')}`);
const [first = '', second = '', third = ''] = names;
let server: PostgresServer;

beforeAll(async () => {
  if (bin === undefined) return;
  server = await startPostgres(bin);
  for (const name of names) await server.makeLogin(name);
  await server.makeDatabase('class');
  await coach('trainer', ['cohort']);
}, 300_000);
afterAll(async () => {
  await server?.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** The environment of a person with a machine of their own. */
const envOf = (login: string): Record<string, string> => ({
  COACH_HISTORY: server.url('class', login),
  COACH_WRITER: login,
  COACH_HOME: join(folder, login),
});
const coach = (login: string, argv: readonly string[], input = '') =>
  runCoach(argv, { env: envOf(login), input });

const answersOf = (name: string): string =>
  [1, 2, 3]
    .map((number) => ({ id: String(number), answer: `I am ${name}, and I refunded her ${number} times.` }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

describe.skipIf(bin === undefined)('a class', { timeout: 300_000 }, () => {
  test('20 programs that save at once lose nothing, and each sees its own answers', async () => {
    const runs = await Promise.all(
      names.map((name) => coach(name, ['score', '--jsonl', '--save'], answersOf(name))),
    );
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual(names.map(() => [0, '']));
    const rows = await server.query(
      'class',
      'select owner, writer, count(*)::integer as count from coach.all_attempts group by owner, writer order by owner',
    );
    expect(rows).toEqual(names.map((name) => ({ owner: name, writer: name, count: 3 })));
    const { stdout } = await coach(first, ['history', '--json']);
    const own = (JSON.parse(stdout) as { answer: string }[]).map(({ answer }) => answer);
    expect(own.sort()).toEqual(
      [1, 2, 3].map((number) => `I am ${first}, and I refunded her ${number} times.`),
    );
  });

  test('the trainer sees levels, and the words of those alone who share them', async () => {
    const before = await coach('trainer', ['cohort']);
    expect(before).toMatchObject({ status: 0, stderr: '' });
    expect(before.stdout).toMatch(/^60 first answers of 20 people\n\nElements, the weakest first\n/u);
    expect(before.stdout).toMatch(/\n {2}Solution +\d\.\d\d +\d+ +\d+ +\d+ +20\n/u);
    expect(before.stdout).not.toMatch(/writer\d\d|refunded/u);
    const shared = await coach(second, ['share', '--all']);
    expect(shared.stderr.replace(/\s+/gu, ' ')).toContain(`3 answers are shared now`);
    expect(shared.stderr).not.toContain('p%2F');
    const data = JSON.parse((await coach('trainer', ['cohort', '--json'])).stdout);
    expect(data).toMatchObject({ schema: 1, people: 20, logins: 20, answers: 60, fewest_people: 3 });
    const texts = (data.shared as { writer: string; answer: string }[]).map(({ writer }) => writer);
    expect(texts).toEqual([second, second, second]);
    expect((await coach('trainer', ['cohort'])).stdout).toContain(
      `I am ${second}, and I refunded her 1 times.`,
    );
    expect((await coach(second, ['share'])).stdout.trim().split('\n')).toHaveLength(3);
    await coach(second, ['share', '--all', '--undo']);
    expect((await coach('trainer', ['cohort'])).stdout).toBe(before.stdout);
    expect((await coach('trainer', ['cohort', '--since', '2999-01-01'])).stderr).toBe(
      'Nobody has saved an answer since 2999-01-01.\n',
    );
  });

  test('one answer shared among two people is "it", and what the trainer is told stands apart from it', async () => {
    await server.makeDatabase('pair');
    const inPair = (login: string, argv: readonly string[], input = '') =>
      runCoach(argv, { env: { ...envOf(login), COACH_HISTORY: server.url('pair', login) }, input });
    await inPair('trainer', ['cohort']);
    for (const name of [first, second]) await inPair(name, ['score', '--save'], 'I refunded her at once.\n');
    const shared = await inPair(first, ['share', '--all']);
    expect(shared.stderr.replace(/\s+/gu, ' ')).toMatch(
      /^1 answer is shared now: .* --undo makes it private/u,
    );
    const { stdout, stderr } = await inPair('trainer', ['cohort']);
    expect(stdout).toMatch(/I refunded her at once\.\n$/u);
    expect(stderr).toMatch(/^\nAnswers of 2 people so far: too few to show\./u);
    expect((await inPair(first, ['share', '--all', '--undo'])).stderr).toBe(
      '1 answer is private again. Whoever has read or copied it still knows it.\n',
    );
    expect((await inPair('trainer', ['cohort'])).stderr).toMatch(/^Answers of 2 people/u);
  });

  test('stories, progress, export and forgetting work as with the embedded database', async () => {
    const parts = ['--title', 'Cake', '--happened', 'a', '--did', 'b', '--ended', 'c', '--proof', 'd'];
    expect((await coach(third, ['story', 'add', ...parts])).status).toBe(0);
    expect((await coach(third, ['story', 'list'])).stdout).toContain('Cake');
    expect((await coach(third, ['progress', '--csv'])).stdout.trim().split('\n')).toHaveLength(4);
    expect((await coach(third, ['rescore', '--save'])).status).toBe(0);
    expect((await coach(third, ['due'])).status).toBe(3);
    const path = await coach(third, ['history', '--path']);
    expect(path.stdout).toBe(`${join(folder, third)}\n`);
    expect(path.stderr.replace(/\s+/gu, ' ')).toContain(`under the name "${third}"`);
    const { stdout } = await coach(third, ['export']);
    expect(JSON.parse(stdout)).toMatchObject({ attempts: { length: 3 }, stories: [{ title: 'Cake' }] });
    expect((await coach(third, ['forget', '--all', '--yes'])).stderr).toBe(
      'Forgot 3 attempts, 0 drafts and 1 story.\n',
    );
    expect((await coach(third, ['import', '-'], stdout)).status).toBe(0);
    expect((await coach(third, ['export'])).stdout).toBe(stdout);
  });

  test('an answer that is finished after the server has gone is kept on this machine', async () => {
    const start = (): PtyRun =>
      new PtyRun({
        command: [process.execPath, coachPath, 'practice', '--question', 'apology'],
        columns: 100,
        env: envOf(first),
      });
    const run = start();
    await run.waitFor('Finish: Ctrl-D');
    await run.type('I told her I was sorry, and I sent a new one.');
    await run.waitFor('sent a new one.');
    await server.stop();
    await run.type('\u0004');
    const screen = await run.waitFor('What now?');
    expect(screen.replace(/\s+/gu, ' ')).toContain('The answer is kept in');
    await run.type('Stop');
    await run.waitFor('❯ Stop');
    await run.type('\r');
    expect((await run.exit).exitCode).toBe(0);
    const rescued = join(folder, first, 'coach-rescued-answers.txt');
    expect(readFileSync(rescued, 'utf8')).toContain('I told her I was sorry, and I sent a new one.');

    const again = start();
    await again.waitFor('Finish: Ctrl-D');
    await again.type('I rang her the next day.', '\u0004');
    await again.waitFor('What now?');
    await again.type('\u0003');
    expect((await again.exit).exitCode).toBe(130);
    expect(readFileSync(rescued, 'utf8')).toContain('I rang her the next day.');
    const told = await coach(first, ['history']);
    expect(told).toMatchObject({ status: 2, stdout: '' });
    expect(told.stderr.replace(/\s+/gu, ' ')).toContain('cannot be reached');
    await server.start();
    expect((await coach(first, ['history'])).status).toBe(0);
  });
});

test('without a server there is nothing to share, and a missing package is named', async () => {
  for (const command of ['share', 'cohort']) {
    const { status, stderr } = await runCoach([command]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('the history is on this machine')]);
  }
  const copy = join(folder, 'installed');
  const root = join(import.meta.dirname, '../..');
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  symlinkSync(join(root, 'node_modules/libsql'), join(copy, 'node_modules/libsql'), 'junction');
  const env = { COACH_HISTORY: 'postgres://ana:secret@localhost/class', COACH_HOME: join(folder, 'none') };
  const { status, stderr } = await runNode([join(copy, 'bin/coach.js'), 'history'], { env });
  expect(status).toBe(2);
  expect(stderr.replace(/\s+/gu, ' ')).toContain('install it beside coach: "npm install pg"');
  expect(stderr).not.toContain('secret');
});
