/** What is saved with personal data masked, as the built program does it. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../history/fixtures.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, nodePath, runCoach } from './run-coach.ts';

const answer =
  'A customer called Dariusz Nowak was charged twice. I rang Dariusz on 07700 900123, said sorry and refunded him.';
const masked =
  'A customer called [name] was charged twice. I rang [name] on [phone], said sorry and refunded him.';

async function attemptsIn(env: Readonly<Record<string, string>>) {
  return JSON.parse((await runCoach(['history', '--json'], { env })).stdout);
}

/** Files below the folder that hold the name. */
function namedIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('Nowak'));
}

describe('score --save', () => {
  test.each([
    [['--mask'], {}, masked],
    [[], { COACH_MASK: 'on' }, masked],
    [[], { COACH_MASK: 'ask' }, masked],
    [['--no-mask'], { COACH_MASK: 'on' }, answer],
    [['--mask'], { COACH_MASK: 'off' }, masked],
    [[], {}, answer],
  ])('%j with %j', (words, extra, wanted) =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder, ...extra };
      const { status, stdout } = await runCoach(['score', '--save', ...words], { env, input: answer });
      expect(status).toBe(0);
      const [attempt] = await attemptsIn(env);
      expect(attempt.answer).toBe(wanted);
      // What is written and what is kept differ in nothing but places.
      const shown = JSON.parse(stdout);
      const quotes = (scorecard: typeof shown, text: string): readonly string[] =>
        [
          ...Object.values<{ evidence: [] }>(scorecard.elements).flatMap(({ evidence }) => evidence),
          ...scorecard.flags,
        ]
          .map(({ start, end }: { start: number; end: number }) => text.slice(start, end))
          .map((quote) => quote.replace('Dariusz Nowak', '[name]').replace('Dariusz', '[name]'))
          .map((quote) => quote.replace('07700 900123', '[phone]'));
      expect(quotes(attempt.scorecard, attempt.answer)).toEqual(quotes(shown, answer));
      expect(attempt.scorecard.score).toBe(shown.score);
      expect(attempt.scorecard.flags).toHaveLength(shown.flags.length);
    }),
  );
});

test('an answer that the history cannot take is kept in a file, masked as well', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'history.db'), 'This is no database. '.repeat(200));
    const env = { COACH_HOME: folder };
    await runCoach(['score', '--save', '--mask'], { env, input: answer });
    expect(readFileSync(join(folder, 'coach-rescued-answers.txt'), 'utf8')).toContain(masked);
    expect(namedIn(folder)).toEqual([]);
  }));

describe('practice', () => {
  const practise = (env: Readonly<Record<string, string>>, ...words: readonly string[]): PtyRun =>
    new PtyRun({
      command: [nodePath, coachPath, 'practice', '--question', 'angry-customer', ...words],
      columns: 90,
      env,
    });

  test('with ask: masked when chosen, and the draft is gone from the files', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder, COACH_MASK: 'ask' };
      const run = practise(env);
      await run.waitFor('Finish: Ctrl-D');
      await run.type(answer);
      await run.waitFor('refunded him');
      await run.type('\u0004');
      const asked = await run.waitFor('How is it saved?');
      expect(asked).toContain('"Dariusz Nowak", "Dariusz", "07700 900123"');
      await run.type('\r');
      await run.waitFor('What now?');
      await run.type('\u0003');
      await run.exit;
      const [attempt] = await attemptsIn(env);
      expect(attempt.answer).toBe(masked);
      expect(namedIn(folder)).toEqual([]);
    }));

  test('with ask in plain lines: kept as it is when chosen', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder, COACH_MASK: 'ask', TERM: 'dumb' };
      const run = practise(env);
      await run.waitFor('Finish: Ctrl-D');
      await run.type(`${answer}\r`, '.\r');
      await run.waitFor('How is it saved?');
      await run.type('2\r');
      await run.waitFor('What now?');
      await run.type('\u0003');
      await run.exit;
      expect(run.written).not.toContain('\u001b');
      expect((await attemptsIn(env))[0].answer).toBe(answer);
    }));

  test('Ctrl-C at the question loses nothing: the answer is offered again', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder, COACH_MASK: 'ask' };
      const first = practise(env);
      await first.waitFor('Finish: Ctrl-D');
      await first.type(answer, '\u0004');
      await first.waitFor('How is it saved?');
      await first.type('\u0003');
      expect((await first.ended()).code).toBe(130);
      expect(await attemptsIn(env)).toEqual([]);
      const second = practise(env);
      await second.waitFor('Keep it and stop');
      await second.type('\r');
      await second.waitFor('refunded him');
      await second.type('\u0003');
      await second.exit;
    }));
});

describe('a story', () => {
  test('is masked in all its parts, the title too', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      const words = ['--happened', 'A lady called Joan Baxter lost her ring.', '--ended', 'Joan wept.'];
      await runCoach(['story', 'add', ...words, '--mask'], { env });
      const { stdout } = await runCoach(['story', 'list', '--json'], { env });
      expect(stdout).toContain('A lady called [name] lost her ring.');
      expect(stdout).toContain('[name] wept.');
      expect(stdout).not.toMatch(/Joan|Baxter/u);
    }));
});

describe('coach mask', () => {
  test('masks what is stored, once, and its bytes are gone', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      await runCoach(['score', '--save'], { env, input: answer });
      const [{ id }] = await attemptsIn(env);
      const refused = await runCoach(['mask', id], { env });
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--yes')]);
      const done = await runCoach(['mask', id, '--yes'], { env });
      expect(done.stderr).toContain('Masked 3 places in 1 attempt and 0 stories.');
      expect((await attemptsIn(env))[0].answer).toBe(masked);
      expect(namedIn(folder)).toEqual([]);
      expect((await runCoach(['mask', '--all', '--yes'], { env })).stderr).toContain('nothing was changed');
    }));

  test.skipIf(process.platform === 'win32')('what is changed while it asks stays changed', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      const words = ['--happened', 'A lady called Joan Baxter lost her ring.', '--did', 'I looked for it.'];
      await runCoach(['story', 'add', ...words], { env });
      const [{ id }] = JSON.parse((await runCoach(['story', 'list', '--json'], { env })).stdout);
      const run = new PtyRun({ command: [nodePath, coachPath, 'mask', '--all'], columns: 80, env });
      await run.waitFor('❯ Keep them as they are');
      const edited = 'I found it, and Joan Baxter wept.';
      await runCoach(['story', 'edit', id, '--did', edited], { env });
      await run.type('\u001b[B');
      await run.waitFor('❯ Mask them');
      await run.type('\r');
      expect((await run.exit).exitCode).toBe(0);
      const [story] = JSON.parse((await runCoach(['story', 'list', '--json'], { env })).stdout);
      expect([story.happened, story.did]).toEqual([
        'A lady called [name] lost her ring.',
        'I found it, and [name] wept.',
      ]);
    }),
  );

  test.each([
    [[], 'takes ids of attempts, or --all'],
    [['3f2a', '--all'], 'takes ids of attempts, or --all'],
    [['3f2a'], 'there is no attempt'],
  ])('refuses %j', (words, message) =>
    inFolder(async (folder) => {
      const { status, stderr } = await runCoach(['mask', ...words], { env: { COACH_HOME: folder } });
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );
});
