/** The settings as the built program heeds them, and `coach config` from outside. */

import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { inFolder, makeAttempt, makeScorecard } from '../history/fixtures.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, nodePath, runCoach } from './run-coach.ts';

describe('coach config', () => {
  test('sets, shows and takes out, in a file that only its owner may read', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'new/config.yaml');
      const env = { COACH_CONFIG: file };
      const set = await runCoach(['config', 'set', 'count', '3'], { env });
      expect([set.status, set.stdout]).toEqual([0, '']);
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(await runCoach(['config', 'get', 'count'], { env })).toMatchObject({ status: 0, stdout: '3\n' });
      const { stdout } = await runCoach(['config', '--json'], { env: { ...env, COACH_TIMER: 'on' } });
      const { settings } = JSON.parse(stdout);
      const found = (key: string) => settings.find((one: { key: string }) => one.key === key);
      expect(found('count')).toMatchObject({ value: 3, source: 'file', line: 3 });
      expect(found('timer')).toMatchObject({ value: true, source: 'variable', variable: 'COACH_TIMER' });
      expect(found('speak')).toMatchObject({ value: null, source: null });
      expect((await runCoach(['config', 'path'], { env })).stdout).toBe(`${file}\n`);
      await runCoach(['config', 'unset', 'count'], { env });
      expect(readFileSync(file, 'utf8')).not.toContain('count: 3');
    }));

  test.skipIf(process.platform !== 'linux')('the file is below XDG_CONFIG_HOME', () =>
    inFolder(async (folder) => {
      const env = { COACH_CONFIG: '', XDG_CONFIG_HOME: folder };
      const path = join(folder, 'interview-coach/config.yaml');
      expect((await runCoach(['config', 'path'], { env })).stdout).toBe(`${path}\n`);
      await runCoach(['config', 'set', 'mask', 'on'], { env });
      expect((await runCoach(['config', 'get', 'mask'], { env })).stdout).toBe('on\n');
      expect(readFileSync(path, 'utf8')).toContain('mask: on\n');
    }),
  );

  test('waits for another one that is changing the file, and loses nothing of what it writes', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      const lock = `${file}.lock`;
      writeFileSync(file, 'speak: on\n');
      writeFileSync(lock, '');
      const setting = runCoach(['config', 'set', 'timer', 'on'], { env: { COACH_CONFIG: file } });
      await sleep(1500);
      writeFileSync(file, 'speak: on\ncount: 3\n');
      rmSync(lock);
      expect((await setting).status).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe('speak: on\ncount: 3\ntimer: true\n');
      expect(readdirSync(folder)).toEqual(['config.yaml']);
    }));

  test('several at once are all kept, also after one that was killed', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'new/config.yaml');
      const changes = ['count 3', 'timer on', 'speak on', 'mask ask', 'topic de-escalation', 'daily_cap 4'];
      const set = (change: string) =>
        runCoach(['config', 'set', ...change.split(' ')], { env: { COACH_CONFIG: file } });
      const runs = await Promise.all(changes.map(set));
      expect(runs.map(({ status }) => status)).toEqual(changes.map(() => 0));
      writeFileSync(`${file}.lock`, '');
      expect((await set('plain on')).status).toBe(0);
      const found = [...readFileSync(file, 'utf8').matchAll(/^(\w+): /gmu)].map(([, key]) => key);
      expect(found.sort()).toEqual(['count', 'daily_cap', 'mask', 'plain', 'speak', 'timer', 'topic']);
    }));

  test('a link stays a link', () =>
    inFolder(async (folder) => {
      const [target, link] = [join(folder, 'dotfiles.yaml'), join(folder, 'config.yaml')];
      writeFileSync(target, 'timer: on # mine\n');
      symlinkSync(target, link);
      await runCoach(['config', 'set', 'count', '3'], { env: { COACH_CONFIG: link } });
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(target, 'utf8')).toBe('timer: on # mine\ncount: 3\n');
    }));

  test.each([
    [['config', 'set', 'cuont', '3'], 'did you mean "count"?'],
    [['config', 'get', 'nothing-like-it'], 'the settings are data, banks'],
    [['config', 'set', 'count', '0'], 'must be at least 1'],
    [['config', 'set', 'count', '1', '2'], 'count takes one value'],
    [['config', 'set', 'banks', 'missing.yaml'], 'there is no file or folder'],
    [['config', 'set', 'time_zone', 'Mars/Base'], 'is not a time zone'],
  ])('refuses %j and writes nothing', (words, message) =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      const { status, stderr } = await runCoach(words, { env: { COACH_CONFIG: file } });
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
      expect(existsSync(file)).toBe(false);
    }),
  );

  test('a faulty file is told with its place by every command, and can be mended', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      const env = { COACH_CONFIG: file };
      writeFileSync(file, 'timer: on\ncount: many\n');
      const { status, stderr } = await runCoach(['due'], { env });
      expect([status, stderr]).toEqual([2, expect.stringContaining(`${file}:2:8`)]);
      expect((await runCoach(['config', 'set', 'count', '3'], { env })).status).toBe(0);
      expect((await runCoach(['due'], { env })).status).toBe(3);
    }));
});

describe('in the commands', () => {
  const bank =
    'questions:\n  - id: late-delivery\n    type: behavioral\n    ask: Tell me about a late delivery.\n';

  test('data, banks, count and cap of the file; variables and options go before', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      writeFileSync(join(folder, 'mine.yaml'), bank);
      writeFileSync(file, 'data: kept\nbanks: mine.yaml\ncount: 2\ndaily_cap: 1\ntime_zone: Asia/Tokyo\n');
      const env = { COACH_CONFIG: file, COACH_HOME: '', TZ: '' };
      const home = join(folder, 'kept');
      expect((await runCoach(['history', '--path'], { env })).stdout).toBe(`${home}\n`);
      expect((await runCoach(['questions', 'late-delivery'], { env })).status).toBe(0);
      const places = async (words: readonly string[], extra = {}): Promise<number> => {
        const { stdout } = await runCoach(['quiz', 'new', ...words], { env: { ...env, ...extra } });
        return stdout.match(/^~{8} answer /gmu)?.length ?? 0;
      };
      expect(await places([])).toBe(2);
      expect(await places([], { COACH_COUNT: '4' })).toBe(4);
      expect(await places(['--count', '1'], { COACH_COUNT: '4' })).toBe(1);
      const history = await openHistory(home);
      const scorecard = makeScorecard({ score: 10, rating: 1 });
      for (const questionId of ['angry-customer', 'apology', 'late-delivery']) {
        await saveAttempt(history, makeAttempt({ questionId, scorecard }));
      }
      history.close();
      const due = async (words: readonly string[], extra = {}) =>
        JSON.parse((await runCoach(['due', '--json', ...words], { env: { ...env, ...extra } })).stdout);
      expect(await due([])).toMatchObject({ cap: 1, waiting: 2, time_zone: 'Asia/Tokyo' });
      expect(await due([], { COACH_DAILY_CAP: '2', TZ: 'UTC' })).toMatchObject({ cap: 2, time_zone: 'UTC' });
      expect((await due(['--count', '3'])).due).toHaveLength(3);
    }));

  describe('a TZ', () => {
    const answer = 'I rang her and said that I was sorry. She was happy.';
    test.each([
      ['Foo/Bar', 'UTC', '"Foo/Bar" is not a time zone'],
      ['europe/vienna', 'UTC', 'did you mean "Europe/Vienna"?'],
      ['CET-1CEST', 'UTC', 'days and hours are counted in UTC'],
      ['/usr/share/zoneinfo/Europe/Vienna', 'Europe/Vienna', ''],
      ['Europe/Vienna', 'Europe/Vienna', ''],
      ['UTC0', 'UTC', ''],
    ])('%s counts as %s, and what is not known is told once', (TZ, zone, told) =>
      inFolder(async (folder) => {
        const env = { COACH_HOME: folder, TZ };
        const save = ['score', '--save', '--question', 'apology'];
        const kept = await runCoach(save, { env, input: answer });
        const { stdout, stderr } = await runCoach(['due', '--json'], { env });
        expect(JSON.parse(stdout)).toMatchObject({ time_zone: zone });
        expect([kept.status, kept.stderr]).toEqual([0, stderr]);
        if (told === '') expect(stderr).toBe('');
        else expect(stderr).toContain(told);
        expect(stderr.match(/^TZ: /gmu) ?? []).toHaveLength(told === '' ? 0 : 1);
        const { attempts } = JSON.parse((await runCoach(['export'], { env })).stdout);
        expect(attempts).toMatchObject([{ time_zone: zone }]);
        expect((await runCoach(['questions', '--json'], { env })).stderr).toBe('');
      }),
    );
  });

  test('a fault that comes of a setting says so', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      writeFileSync(file, 'timer: on\ntopic: elsewhere\n');
      const { status, stderr } = await runCoach(['quiz', 'new'], { env: { COACH_CONFIG: file } });
      expect(status).toBe(2);
      expect(stderr).toContain(`From the settings: topic (${file}:2). "coach config" shows them.`);
    }));

  test('practice counts the time and stays plain, as set', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      writeFileSync(file, 'plain: on\ntopic: de-escalation\n');
      const run = new PtyRun({
        command: [nodePath, coachPath, 'practice', '--no-save'],
        env: { COACH_CONFIG: file, COACH_HOME: folder },
      });
      await run.waitFor('Finish: Ctrl-D');
      expect(await run.screen()).toContain('De-escalation');
      await run.type('\u0003');
      await run.exit;
      expect(run.written).not.toContain('\u001b');
    }));

  test('a job is made for the time that is set, and finds the settings when it runs', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'config.yaml');
      writeFileSync(file, 'remind_at: "21:00"\nremind_days: mon-fri\ndata: kept\ncount: 2\n');
      const env = { COACH_CONFIG: file, COACH_HOME: '' };
      const { stdout } = await runCoach(['schedule', '--with', 'cron'], { env });
      expect(stdout).toMatch(/^0 21 \* \* 1-5 /mu);
      expect(stdout).toContain(`COACH_CONFIG=${file} `);
      expect(stdout).not.toContain('COACH_HOME');
      expect(stdout).toMatch(/ remind$/mu);
      const early = await runCoach(['schedule', '--with', 'cron', '--at', '6:30'], { env });
      expect(early.stdout).toMatch(/^30 6 /mu);
    }));
});
