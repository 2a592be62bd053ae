import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, runCoach } from './run-coach.ts';

const home = makeFolder();
afterAll(() => rmSync(home, { recursive: true, force: true }));
const env = { COACH_HOME: home };
const start = (...args: string[]) =>
  new PtyRun({ command: [process.execPath, coachPath, ...args], columns: 110, env });
const scoreOf = async (): Promise<number> => {
  const { stdout } = await runCoach(['history', '--json'], { env });
  return (JSON.parse(stdout) as { score: number }[])[0]?.score ?? -1;
};

test('practice offers to call a flag wrong, and the score goes on without it', async () => {
  const run = start('practice', '--question', 'angry-customer');
  await run.waitFor('Finish: Ctrl-D');
  await run.type(
    'The guest was a complete idiot. We had billed her twice. I listened, apologised, refunded her and passed her on to my manager for a goodwill voucher. She thanked me.',
    '\u0004',
  );
  await run.waitFor('What now?');
  const before = await scoreOf();
  await run.type('This flag');
  await run.waitFor('❯ This flag is wrong');
  await run.type('\r');
  await run.waitFor('❯ Bad-mouthing the customer: "guest was a complete idiot"');
  await run.type('\r');
  await run.waitFor('Taken back with: coach dispute');
  const told = await run.waitFor('❯ Revise the answer');
  const after = await scoreOf();
  expect(after).toBeGreaterThan(before);
  expect(told).toContain(`Score ${before} before, ${after} now`);
  expect(told.split('Taken back').at(-1)).not.toContain('This flag is wrong');
  await run.type('\u0003');
  expect((await run.exit).exitCode).toBe(130);

  expect(parse(readFileSync(join(home, 'disputes.yaml'), 'utf8'))).toMatchObject([
    { flag: 'bad_mouthing', examples: { misses: ['The guest was a complete idiot.'] } },
  ]);
  expect((await runCoach(['dispute', '--undo'], { env })).status).toBe(0);
  expect(await scoreOf()).toBe(before);
}, 180_000);

test('the command asks which flag is meant, in a terminal only', async () => {
  const piped = await runCoach(['dispute'], { env });
  expect(piped).toMatchObject({ status: 2, stdout: '' });
  expect(piped.stderr.replace(/\s+/gu, ' ')).toContain('--flag: bad_mouthing, hand_off');
  const left = start('dispute');
  await left.waitFor('Which flag is wrong?');
  await left.type('\u0003');
  expect(await left.ended()).toMatchObject({ code: 130, cursorHidden: false });
  const run = start('dispute', '--why', 'a test');
  await run.waitFor('(costs no points)');
  await run.type('\r');
  expect((await run.exit).exitCode).toBe(0);
  expect(await run.screen()).toContain('Bad-mouthing the customer is silenced');
}, 180_000);
