import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, nodePath, runCoach } from './run-coach.ts';

const home = makeFolder();
const otherHome = makeFolder();
const storyHome = makeFolder();
afterAll(() => {
  for (const folder of [home, otherHome, storyHome]) rmSync(folder, { recursive: true, force: true });
});

const startIn = (folder: string, ...args: string[]) =>
  new PtyRun({
    command: [nodePath, coachPath, 'practice', ...args],
    columns: 90,
    env: { COACH_HOME: folder },
  });
const start = (...args: string[]) => startIn(home, ...args);

test('the program: question, answer of several lines, feedback, revise, stop, and the history', async () => {
  const run = start('--question', 'angry-customer');
  await run.waitFor('Tell me about a time you dealt with a difficult customer.');
  await run.waitFor('Finish: Ctrl-D');
  await run.type(
    'A guest shouted at me because we had billed her twice.',
    '\r',
    'I let her finish and told her I could see why she was upset.',
  );
  await run.type('\u0004');
  const feedback = (await run.waitFor('What now?')).replace(/\s+/gu, ' ');
  expect(feedback).toContain('Score ');
  expect(feedback).toMatch(/shown Listening: "[^"]*let her finish/u);
  expect(feedback).toMatch(/shown Empathy: "[^"]*see why she was upset/u);
  expect(feedback).toMatch(/missing Solution/u);
  expect(feedback).toContain('The changes worth most');
  await run.type('\r');
  await run.waitFor('Finish: Ctrl-D');
  await run.type(' I refunded her on the spot and she is still with us.', '\u0004');
  const revised = await run.waitFor('What now?', 2);
  expect(revised).toMatch(/Score \d+ before, \d+ now \(\+\d+\)/u);
  await run.type('Stop');
  await run.waitFor('❯ Stop');
  await run.type('\r');
  expect((await run.exit).exitCode).toBe(0);

  const { stdout } = await runCoach(['history', '--json'], { env: { COACH_HOME: home } });
  const attempts = JSON.parse(stdout) as { answer: string }[];
  expect(attempts).toHaveLength(2);
  expect(attempts[0]?.answer).toContain('I refunded her on the spot');
});

test('the program: Ctrl-C keeps the unfinished answer and offers it again', async () => {
  const run = start('--question', 'apology');
  await run.waitFor('Finish: Ctrl-D');
  await run.type('I had sent the wrong size.');
  await run.waitFor('wrong size.');
  await run.type('\u0003');
  expect((await run.exit).exitCode).toBe(130);
  const again = start();
  await again.waitFor('There is an unfinished answer');
  await again.waitFor('Continue it');
  await again.type('\r');
  await again.waitFor('I had sent the wrong size.');
  await again.type('\u0003');
  expect((await again.exit).exitCode).toBe(130);
});

test('the program: kill -9 while typing loses nothing, and a repeat is asked in other words', async () => {
  const run = startIn(otherHome, '--question', 'difficult-decision', '--timer');
  await run.waitFor('aim for 1:00 to 2:00 spoken');
  await run.type('\u0014', 'I rang her on the Monday.');
  await run.waitFor('Hint 1');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  run.kill('SIGKILL');
  await run.exit;

  const again = startIn(otherHome, '--question', 'difficult-decision');
  await again.waitFor('❯ Continue it');
  await again.type('\r');
  await again.waitFor('│ I rang her on the Monday.');
  await again.type('\u0004');
  await again.waitFor('What now?');
  await again.type('Stop');
  await again.waitFor('❯ Stop');
  await again.type('\r');
  expect((await again.exit).exitCode).toBe(0);

  const third = startIn(otherHome, '--question', 'difficult-decision');
  await third.waitFor('You answered this question');
  expect(await third.screen()).toContain('\nDescribe a time when it was hard to decide');
  await third.type('\u0003');
  expect((await third.exit).exitCode).toBe(130);
});

test('the program: after the first answer it names a story that fits, and not again after a revision', async () => {
  const story = [
    [
      '--happened',
      "A guest's birthday cake went out with the wrong name on it, in front of her whole table.",
    ],
    [
      '--did',
      'I told her I was so sorry, that this was our mistake and that I could see why she was gutted. I got the kitchen to redo the icing.',
    ],
    ['--ended', 'She was fine about it and booked again.'],
  ].flat();
  const env = { COACH_HOME: storyHome };
  expect((await runCoach(['story', 'add', '--title', 'The cake', ...story], { env })).status).toBe(0);
  const run = startIn(storyHome, '--question', 'apology');
  await run.waitFor('Finish: Ctrl-D');
  await run.type('I said sorry to a customer once for a late order.', '\u0004');
  const feedback = await run.waitFor('What now?');
  expect(feedback).toMatch(/A story of yours that fits this question\s+"The cake"/u);
  await run.type('\r');
  await run.waitFor('Finish: Ctrl-D');
  await run.type(' He was fine.', '\u0004');
  const revised = await run.waitFor('What now?', 2);
  expect(revised.match(/A story of yours/gu)).toHaveLength(1);
  await run.type('\u0003');
  expect((await run.exit).exitCode).toBe(130);
});
