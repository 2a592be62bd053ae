import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Attempt, saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { inFolder, makeAttempt, makeScorecard } from '../history/fixtures.ts';
import { fakeMachine } from './fake-programs.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, nodePath, runCoach } from './run-coach.ts';

const day = 86_400_000;
const daysAgo = (days: number): Date => new Date(Date.now() - days * day);

async function fill(directory: string, attempts: readonly Partial<Attempt>[]): Promise<void> {
  const history = await openHistory(directory);
  for (const attempt of attempts) await saveAttempt(history, makeAttempt(attempt));
  history.close();
}

const weak = makeScorecard({ score: 10, rating: 1 });
const home = makeFolder();
beforeAll(() =>
  fill(home, [
    { questionId: 'angry-customer', finishedAt: daysAgo(3), timeZone: 'UTC', scorecard: weak },
    { questionId: 'apology', finishedAt: daysAgo(2.5), timeZone: 'UTC', scorecard: weak },
  ]),
);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const commands: readonly (readonly string[])[] = [
  ['due'],
  ['practice', '--due', '--count', '3'],
  ['quiz', 'new', '--due'],
  ['remind'],
  ['remind', '--print'],
];

describe('nothing due', () => {
  test.each(commands)('coach %s %s: status 3, silence, and no history is made', (...words) =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: join(folder, 'data') };
      expect(await runCoach(words.filter(Boolean), { env })).toEqual({ status: 3, stdout: '', stderr: '' });
      expect(existsSync(env.COACH_HOME)).toBe(false);
    }),
  );
});

describe('something due', () => {
  const env = { COACH_HOME: home };

  test.each(['C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'xx'])('the same in the locale %s', async (locale) => {
    const { status, stdout } = await runCoach(['due', '--json'], {
      env: { ...env, LC_ALL: locale, LANG: locale },
    });
    expect(status).toBe(0);
    const { due } = JSON.parse(stdout);
    expect(due.map(({ question }: { question: string }) => question).sort()).toEqual([
      'angry-customer',
      'apology',
    ]);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Vienna'])(
    'the day of the zone %s',
    async (zone) => {
      const { stdout } = await runCoach(['due', '--json'], { env: { ...env, TZ: zone } });
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
      expect(JSON.parse(stdout)).toMatchObject({ day: today, time_zone: zone });
    },
  );

  test('a reminder, where there is no desktop', async () => {
    const { status, stdout } = await runCoach(['remind'], { env: { ...env, PATH: '/nowhere' } });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^2 questions for today: .*angry-customer.*"coach practice --due" asks them\.\n$/u,
    );
  });

  test('a reminder of new questions names a command that asks them', async () => {
    const { stdout } = await runCoach(['remind', '--new'], { env: { ...env, PATH: '/nowhere' } });
    expect(stdout).toMatch(/angry-customer.*, and 1 new one\. "coach practice --count 3" asks them\.\n$/u);
  });

  test('a mail that is not taken is told', () =>
    inFolder(async (folder) => {
      const machine = fakeMachine(folder, 'sendmail');
      const { status, stderr } = await runCoach(['remind', '--mail', 'me'], {
        env: { ...machine, ...env, FAKE_FAIL: 'mail' },
      });
      expect(status).toBe(2);
      expect(stderr.replace(/\s+/gu, ' ')).toContain('the mail to me was not taken');
    }));

  test('practice asks it in other words than last time, and then it is no longer due', () =>
    inFolder(async (folder) => {
      const data = { COACH_HOME: join(folder, 'data') };
      const first = 'Tell me about a time you dealt with a difficult customer.';
      const asked = { wording: first, finishedAt: daysAgo(2), timeZone: 'UTC', scorecard: weak };
      await fill(data.COACH_HOME, [{ questionId: 'angry-customer', ...asked }]);
      const run = new PtyRun({
        command: [nodePath, coachPath, 'practice', '--due', '--count', '3'],
        columns: 90,
        env: data,
      });
      const screen = await run.waitFor('Afresh');
      expect(screen).toContain('angry-customer');
      expect(screen).not.toContain(first);
      await run.type('\r');
      await run.waitFor('Finish: Ctrl-D');
      await run.type('I let her finish and refunded her on the spot.', '\u0004');
      await run.waitFor('What now?');
      await run.type('\u0003');
      await run.exit;
      expect((await runCoach(['due'], { env: data })).status).toBe(3);
      const { stdout } = await runCoach(['history', '--json'], { env: data });
      expect(JSON.parse(stdout)[0].wording).not.toBe(first);
    }));
});

describe('a worksheet', () => {
  const answer = 'A guest had been billed twice. I let her finish, said sorry and refunded her on the spot.';

  test('is written, filled in, graded and saved once, however often and by however many', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: join(folder, 'data'), LC_ALL: 'C' };
      const made = await runCoach(['quiz', 'new', '--count', '2', '--seed', '7'], { env });
      expect([made.status, made.stderr]).toEqual([0, '']);
      const file = join(folder, 'tonight.md');
      writeFileSync(file, made.stdout.replace(/(~{8} answer \S+\n)/u, `$1${answer}`));
      const runs = await Promise.all(
        [1, 2, 3].map(() => runCoach(['quiz', 'grade', file, '--save', '--json'], { env })),
      );
      expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
      const saved = runs.map(({ stdout }) => JSON.parse(stdout).answers[0].saved);
      expect(saved.sort()).toEqual(['before', 'before', 'now']);
      writeFileSync(file, readFileSync(file, 'utf8').replace(answer, `${answer} She came back.`));
      await runCoach(['quiz', 'grade', file, '--save'], { env });
      const { stdout } = await runCoach(['history', '--json'], { env });
      const [second, first, ...others] = JSON.parse(stdout);
      expect(others).toEqual([]);
      expect(second.revision_of).toBe(first.id);
    }));

  test('the same seed asks the same questions', async () => {
    const questions = async (): Promise<readonly string[]> => {
      const { stdout } = await runCoach(['quiz', 'new', '--seed', '7'], { env: { COACH_HOME: home } });
      return stdout.match(/~{8} answer \S+/gu) ?? [];
    };
    const first = await questions();
    expect(first).toHaveLength(3);
    expect(await questions()).toEqual(first);
  });

  test('what is due comes first', async () => {
    const { stdout } = await runCoach(['quiz', 'new'], { env: { COACH_HOME: home } });
    const ids = [...stdout.matchAll(/~{8} answer (\S+)/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(ids.slice(0, 2).sort()).toEqual(['angry-customer', 'apology']);
  });

  test('a mangled one is told by line on standard error, the rest is graded', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: join(folder, 'data') };
      const { stdout: sheet } = await runCoach(['quiz', 'new', '--count', '2', '--seed', '7'], { env });
      const filled = sheet.replace(/(~{8} answer \S+\n)/u, `$1${answer}`).replace(/~{8}\n$/u, '');
      const { status, stdout, stderr } = await runCoach(['quiz', 'grade', '--save'], { env, input: filled });
      expect(status).toBe(2);
      expect(stdout).toContain('1 answer saved.');
      expect(stderr).toContain('standard input:16:1');
      expect(readdirSync(env.COACH_HOME)).toContain('history.db');
    }));

  test('below the threshold', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      const { stdout } = await runCoach(['quiz', 'new', '--seed', '7'], { env });
      const input = stdout.replace(/(~{8} answer \S+\n)/u, '$1I did things.');
      expect((await runCoach(['quiz', 'grade', '--fail-under', '60'], { env, input })).status).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
    }));
});
