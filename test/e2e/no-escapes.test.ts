/** Every page that is only printed, on a terminal that must not see an escape: as asked by an option or the environment. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';
import { memoryInput, memoryOutput } from '../cli/memory-streams.ts';
import { makeFolder } from './run-coach.ts';

const root = join(import.meta.dirname, '../..');
const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const answer = 'The guest was a complete idiot. I let her finish and refunded her. She is still with us.';

/** In this process, since starting the program for each would take long; the streams call themselves a terminal. */
async function run(argv: readonly string[], extra: Readonly<Record<string, string>>, input = '') {
  const [stdout, stderr] = [memoryOutput(true), memoryOutput(true)];
  const stdin = Object.assign(memoryInput(input), { isTTY: input === '' });
  const env = { COACH_HOME: folder, HOME: folder, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...extra };
  const world = { version: '0.1.0', stdin, stdout, stderr, env, now: () => new Date() };
  const places = { dataDirectory: join(root, 'dist/data'), packageDirectory: root };
  const status = await main(argv, { ...world, ...places, handleInterrupts: () => {} } as unknown as World);
  return { status, out: stdout.text(), err: stderr.text() };
}

let attempt = '';
beforeAll(async () => {
  await run(['score', '-', '--question', 'angry-customer', '--save'], {}, answer);
  await run(['score', '-', '--question', 'apology', '--save'], {}, 'I said sorry once.');
  const story = [
    '--title',
    'The cake',
    '--happened',
    'A cake was late.',
    '--did',
    'I rang her.',
    '--ended',
    'Fine.',
  ];
  await run(['story', 'add', ...story], {});
  const { out } = await run(['history', '--json'], {});
  attempt =
    (JSON.parse(out) as { id: string; question: string }[]).find((each) => each.question !== 'apology')?.id ??
    '';
});

const commands: readonly (readonly string[])[] = [
  [],
  ['--help'],
  ['practice', '--help'],
  ['questions'],
  ['questions', 'angry-customer'],
  ['explain'],
  ['explain', 'empathy'],
  ['explain', 'nonsense'],
  ['history'],
  ['history', 'ATTEMPT'],
  ['progress'],
  ['due', '--at', '2099-01-01'],
  ['rescore'],
  ['story', 'list'],
  ['story', 'match', 'apology'],
  ['story', 'coverage'],
  ['rubric', 'explain', 'empathy', 'I could see why she was upset.'],
  ['rubric', 'test', 'empathy'],
  ['bank', 'check', 'README.md'],
  ['schedule', '--at', '21:00', '--with', 'cron'],
  ['doctor'],
  ['dispute', 'ATTEMPT', '--flag', 'nonsense'],
  ['completion', 'bash'],
  ['scroe'],
];

const escapeByte = '\u001b';
const modes = [{ ACCESSIBLE: '1' }, { TERM: 'dumb' }, { NO_COLOR: '1' }];

describe.each(modes)('with %j no escape is written by', (mode) => {
  it.each(commands)('coach %s %s %s', async (...words) => {
    const argv = words
      .filter((word) => word !== undefined)
      .map((word) => (word === 'ATTEMPT' ? attempt : word));
    const { out, err } = await run(argv, mode as Record<string, string>);
    expect(out + err).not.toBe('');
    expect(out + err).not.toContain(escapeByte);
  });

  it('coach score', async () => {
    const scored = await run(['score', '-', '--format', 'text'], mode as Record<string, string>, answer);
    expect(scored.out).toContain('Red flags');
    expect(scored.out).not.toContain(escapeByte);
  });
});

it('--plain takes the colours away, too, and without any of it they are there', async () => {
  const ask = ['score', '-', '--format', 'text'];
  expect((await run([...ask, '--plain'], {}, answer)).out).not.toContain(escapeByte);
  expect((await run(ask, {}, answer)).out).toContain(escapeByte);
  expect((await run([], {})).out).toContain(escapeByte);
});
