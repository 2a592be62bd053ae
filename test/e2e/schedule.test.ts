import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../history/fixtures.ts';
import { fakeMachine } from './fake-programs.ts';
import { nodePath, runCoach } from './run-coach.ts';

/** The paths are those of POSIX systems; on Windows there is no scheduler that coach knows. */
describe.skipIf(process.platform === 'win32')('coach schedule', () => {
  const cron = ['schedule', '--at', '21:00', '--with', 'cron'];
  const mine = 'MAILTO=me\n# mine 100%\n1 2 * * * true\n';

  test('shows a job and changes nothing', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'crontab');
      const { status, stdout, stderr } = await runCoach(cron, { env });
      expect(status).toBe(0);
      const variables = `COACH_HOME=${join(folder, 'data')} COACH_CONFIG=${devNull} XDG_CONFIG_HOME=${join(folder, 'config')}`;
      expect(stdout).toContain(`0 21 * * * ${variables} ${nodePath} `);
      expect(stdout).toMatch(/bin\/coach\.js remind\n/u);
      expect(stderr).toContain('Nothing was changed.');
      expect(readdirSync(folder)).toEqual(['bin']);
    }));

  test('says beforehand that it could not be installed here', () =>
    inFolder(async (folder) => {
      const { status, stdout, stderr } = await runCoach(cron, { env: fakeMachine(folder) });
      expect(status).toBe(0);
      expect(stdout).toContain('0 21 * * * ');
      expect(stderr.replace(/\s+/gu, ' ')).toContain(
        '--install would fail: the program crontab is not on this machine',
      );
    }));

  test('cron: installed once, replaced, removed, and what was there stays', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'crontab');
      const file = join(folder, 'crontab');
      writeFileSync(file, mine);
      for (const at of ['21:00', '21:00', '7:30']) {
        const { status, stderr } = await runCoach([...cron, '--at', at, '--days', 'mon-fri', '--install'], {
          env,
        });
        expect([status, stderr]).toEqual([0, expect.stringContaining('Installed in your crontab')]);
      }
      const installed = readFileSync(file, 'utf8');
      expect(installed.startsWith(mine)).toBe(true);
      expect(installed.match(/coach\.js remind/gu)).toHaveLength(1);
      expect(installed).toContain('\n30 7 * * 1-5 ');
      await runCoach(['schedule', '--remove'], { env });
      expect(readFileSync(file, 'utf8')).toBe(mine);
      const again = await runCoach(['schedule', '--remove'], { env });
      expect([again.status, again.stderr]).toEqual([0, 'There was no reminder to remove.\n']);
    }));

  test('cron: where there is no crontab yet', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'crontab');
      const { status } = await runCoach(['schedule', '--at', '21:00', '--install'], { env });
      expect(status).toBe(0);
      expect(readFileSync(join(folder, 'crontab'), 'utf8')).toContain('0 21 * * *');
    }));

  test('several at once leave one job, and everything else', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'crontab');
      const file = join(folder, 'crontab');
      writeFileSync(file, mine);
      const runs = await Promise.all(
        ['21:00', '22:00', '23:00'].map((at) => runCoach([...cron, '--at', at, '--install'], { env })),
      );
      expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
      const text = readFileSync(file, 'utf8');
      expect(text.startsWith(mine)).toBe(true);
      expect(text.match(/coach\.js remind/gu)).toHaveLength(1);
    }));

  test('a crontab that cannot be read is not written', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder);
      const script = 'echo "$*" >> "$FAKE_HOME/calls"; echo "you are not allowed" >&2; exit 1';
      writeFileSync(join(folder, 'bin', 'crontab'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
      const { status, stderr } = await runCoach([...cron, '--install'], { env });
      expect(status).toBe(2);
      expect(stderr).toContain('you are not allowed');
      expect(readFileSync(join(folder, 'calls'), 'utf8')).toBe('-l\n');
    }));

  test('the job that was installed runs as cron runs it', () =>
    inFolder(async (folder) => {
      const machine = fakeMachine(folder, 'crontab', 'sendmail');
      const env = { ...machine, COACH_HOME: join(folder, "it's 100% $HOME") };
      const asked = ['--mail', 'me@example.org', '--new', '--count', '2'];
      await runCoach([...cron, ...asked, '--install'], { env });
      const line = readFileSync(join(folder, 'crontab'), 'utf8').split('\n')[1] ?? '';
      const command = line.split(' ').slice(5).join(' ').replaceAll('\\%', '%');
      const bare = { PATH: machine.PATH, HOME: folder, FAKE_HOME: folder };
      execFileSync('/bin/sh', ['-c', command], { env: bare });
      expect(readFileSync(join(folder, 'mail.args'), 'utf8')).toBe('-i -- me@example.org\n');
      const mail = readFileSync(join(folder, 'mail'), 'utf8');
      expect(mail).toMatch(/^To: me@example\.org\nSubject: Interview practice, \d{4}-\d\d-\d\d\n/u);
      expect(mail.match(/^~{8} answer /gmu)).toHaveLength(2);
    }));

  test('systemd: written, started, and removed', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'systemctl');
      const units = join(folder, 'config/systemd/user');
      const { status, stderr } = await runCoach(['schedule', '--at', '21:00', '--install'], { env });
      expect([status, stderr]).toEqual([0, expect.stringContaining('Installed in')]);
      expect(readdirSync(units).sort()).toEqual(['coach-reminder.service', 'coach-reminder.timer']);
      expect(readFileSync(join(folder, 'systemctl.log'), 'utf8').split('\n')).toEqual([
        '--user show-environment',
        '--user daemon-reload',
        '--user enable coach-reminder.timer',
        '--user restart coach-reminder.timer',
        '',
      ]);
      writeFileSync(join(units, 'mine.timer'), 'mine');
      await runCoach(['schedule', '--remove'], { env });
      expect(readdirSync(units)).toEqual(['mine.timer']);
    }));

  test.each(['daemon-reload', 'enable', 'restart'])('systemd: when %s fails, all is as it was', (step) =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'systemctl');
      const install = (at: string, extra = {}) =>
        runCoach(['schedule', '--at', at, '--with', 'systemd', '--install'], { env: { ...env, ...extra } });
      const units = join(folder, 'config/systemd/user');
      const failed = await install('21:00', { FAKE_FAIL: step });
      expect(failed.status).toBe(2);
      expect(failed.stderr).toContain('Failed to connect to bus');
      expect(readdirSync(units)).toEqual([]);
      await install('21:00');
      const timer = readFileSync(join(units, 'coach-reminder.timer'), 'utf8');
      await install('7:00', { FAKE_FAIL: step });
      expect(readFileSync(join(units, 'coach-reminder.timer'), 'utf8')).toBe(timer);
    }),
  );

  test("systemd: another's unit of the same name is left as it is", () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'systemctl');
      const units = join(folder, 'config/systemd/user');
      mkdirSync(units, { recursive: true });
      writeFileSync(join(units, 'coach-reminder.timer'), '[Timer]\n');
      const { status, stderr } = await runCoach(['schedule', '--at', '21:00', '--install'], { env });
      expect(status).toBe(2);
      expect(stderr).toContain('coach did not write it');
      await runCoach(['schedule', '--remove'], { env });
      expect(readdirSync(units)).toEqual(['coach-reminder.timer']);
      expect(readFileSync(join(units, 'coach-reminder.timer'), 'utf8')).toBe('[Timer]\n');
    }));

  test('launchd: written, loaded, and removed', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'launchctl');
      const agent = join(folder, 'Library/LaunchAgents/interview-coach.reminder.plist');
      const { status } = await runCoach(['schedule', '--at', '21:00', '--with', 'launchd', '--install'], {
        env,
      });
      expect([status, existsSync(agent)]).toEqual([0, true]);
      expect(readFileSync(join(folder, 'launchctl.log'), 'utf8')).toMatch(
        /^bootout gui\/\d+\/.*\nbootstrap gui\/\d+ /u,
      );
      await runCoach(['schedule', '--remove', '--with', 'launchd'], { env });
      expect(existsSync(agent)).toBe(false);
    }));

  test('a job that moves to another scheduler leaves the first', () =>
    inFolder(async (folder) => {
      const env = fakeMachine(folder, 'crontab', 'systemctl');
      await runCoach([...cron, '--install'], { env });
      await runCoach(['schedule', '--at', '21:00', '--with', 'systemd', '--install'], { env });
      expect(readFileSync(join(folder, 'crontab'), 'utf8')).toBe('');
      expect(readdirSync(join(folder, 'config/systemd/user'))).toHaveLength(2);
    }));

  test.each<[readonly string[], string]>([
    [[], '--at is missing'],
    [['--at', '25:00'], 'is not a time of day'],
    [['--at', '21:00', '--days', 'someday'], 'does not name days of the week'],
    [['--at', '21:00', '--install', '--remove'], 'exclude each other'],
    [['--at', '21:00', '--mail', 'a@b', '--print'], 'cannot be used with'],
    [['--at', '21:00', '--mail', '-oQ/tmp'], 'is not a mail address'],
    [['--at', '21:00', '--mail', 'a@b\nBcc: c@d'], 'is not a mail address'],
    [['--at', '21:00', '--with', 'at'], 'Allowed choices are'],
    [['--at', '21:00', '--install'], 'no scheduler was found'],
    [['--at', '21:00', '--install', '--with', 'cron'], 'there is no program "crontab"'],
    [['--at', '21:00', '--bank', 'missing.yaml'], 'missing.yaml'],
  ])('refuses %j', (words, message) =>
    inFolder(async (folder) => {
      const { status, stdout, stderr } = await runCoach(['schedule', ...words], {
        env: fakeMachine(folder),
        cwd: folder,
      });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr.replace(/\s+/gu, ' ')).toContain(message);
      expect(readdirSync(folder)).toEqual(['bin']);
    }),
  );
});
