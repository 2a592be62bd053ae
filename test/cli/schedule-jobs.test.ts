/** What is handed to the schedulers, read back by the programs that would read it, where the machine has them. */

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCronBlock, renderCronLine, withBlock, withoutBlock } from '../../src/cli/cron-block.ts';
import { renderAgent } from '../../src/cli/launchd-agent.ts';
import { checkJob, type ReminderJob } from '../../src/cli/reminder-job.ts';
import { parseClockTime, parseDays, weekdays } from '../../src/cli/schedule-time.ts';
import { renderService, renderTimer, serviceName, timerName } from '../../src/cli/systemd-units.ts';
import { CoachError } from '../../src/error.ts';
import { inFolder } from '../history/fixtures.ts';

const job: ReminderJob = {
  time: { hour: 21, minute: 5 },
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  command: ['/usr/bin/node', '/opt/a b/coach.js', 'remind', '--bank', '/home/o\'neil/100%/$HOME `x` \\n;"q"'],
  env: { COACH_HOME: '/home/o\'neil/50% "data"', TZ: 'Europe/Vienna' },
};

describe('times', () => {
  test.each([
    ['21:00', 21, 0],
    ['7:30', 7, 30],
    ['00:00', 0, 0],
    ['23:59', 23, 59],
  ])('%s', (text, hour, minute) => {
    expect(parseClockTime(text)).toEqual({ hour, minute });
  });

  test.each(['24:00', '21:60', '21', '9pm', '', '-1:00', '21:0', '21:00:00'])('%j is none', (text) => {
    expect(() => parseClockTime(text)).toThrow(CoachError);
  });

  test.each([
    ['mon-fri', 'mon tue wed thu fri'],
    ['sat,sun', 'sat sun'],
    ['sun,sat', 'sat sun'],
    ['fri-mon', 'mon fri sat sun'],
    ['Wednesday', 'wed'],
    ['mon, wed-thurs', 'mon wed thu'],
    ['daily', weekdays.join(' ')],
  ])('%s is %s', (text, days) => {
    expect(parseDays(text).join(' ')).toBe(days);
  });

  test.each(['', 'm', 'monfri', 'mon-', '-mon', 'mon-tue-wed', 'someday', 'mon,,tue', 't'])(
    '%j is none',
    (text) => {
      expect(() => parseDays(text)).toThrow(CoachError);
    },
  );
});

describe('cron', () => {
  test.each<[ReminderJob['days'], string]>([
    [job.days, '5 21 * * 1-5 '],
    [weekdays, '5 21 * * * '],
    [['sat', 'sun'], '5 21 * * 0,6 '],
  ])('on %s', (days, start) => {
    expect(renderCronLine({ ...job, days }).startsWith(start)).toBe(true);
  });

  test('a shell reads the words as they are, after cron has read its percent signs', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (words, value) => {
        const script =
          'process.stdout.write(JSON.stringify([process.env.COACH_HOME, ...process.argv.slice(1)]))';
        const command = [process.execPath, '-e', script, '--', ...words] as const;
        const line = renderCronLine({ ...job, command: [...command], env: { COACH_HOME: value } });
        expect(line).not.toMatch(/(?<!\\)%/u);
        const seen = line.split(' ').slice(5).join(' ').replaceAll('\\%', '%');
        expect(JSON.parse(execFileSync('/bin/sh', ['-c', seen], { encoding: 'utf8' }))).toEqual([
          value,
          ...words,
        ]);
      }),
      { numRuns: 10 },
    );
  });

  test.each(['', 'MAILTO=me\n# mine\n1 2 * * * true\n', '1 2 * * * true', '\n\n', '# é\r\n1 2 * * * x\r\n'])(
    'into %j and out again',
    (crontab) => {
      const once = withBlock(crontab, job);
      expect(once.startsWith(crontab)).toBe(true);
      expect(withBlock(once, job)).toBe(once);
      expect(withoutBlock(once).trimEnd()).toBe(crontab.trimEnd());
      expect(once.split(renderCronBlock(job))).toHaveLength(2);
    },
  );

  // Only a crontab program that says so itself is trusted to install nothing.
  const checksOnly = /-n\s+\(dry run/u.test(spawnSync('crontab', ['-h'], { encoding: 'utf8' }).stderr ?? '');
  test.skipIf(!checksOnly)('the real crontab program finds no fault in it', () =>
    inFolder((folder) => {
      const check = (text: string): number | null => {
        writeFileSync(join(folder, 'crontab'), text);
        return spawnSync('crontab', ['-n', join(folder, 'crontab')]).status;
      };
      expect(check(withBlock('', { ...job, days: ['sat', 'sun'] }))).toBe(0);
      expect(check('5 25 * * * true\n')).toBe(1);
    }),
  );

  test('lines after the block stay', () => {
    expect(withoutBlock(`a\n${renderCronBlock(job)}b\n`)).toBe('a\nb\n');
  });

  test('a block that does not end is left alone, and its line is told', () => {
    const crontab = `1 2 * * * true\n${renderCronBlock(job).split('\n')[0]}\n3 4 * * * mine\n`;
    expect(() => withBlock(crontab, job)).toThrow('line 2 of the crontab begins a block');
  });
});

test.each(['a\nb', 'a\0b', '\u0007', 'a\u0085b'])('%j cannot stand in a schedule', (text) => {
  expect(() => checkJob({ ...job, command: ['/usr/bin/node', text] })).toThrow(CoachError);
  expect(() => checkJob({ ...job, env: { COACH_HOME: text } })).toThrow(CoachError);
});

describe('systemd', () => {
  test('units', () => {
    expect(`${renderService(job)}---\n${renderTimer(job)}`).toMatchInlineSnapshot(`
      "# Written by "coach schedule"; "coach schedule --remove" removes it.
      [Unit]
      Description=Interview practice: a reminder of what is due

      [Service]
      Type=oneshot
      Environment="COACH_HOME=/home/o'neil/50%% \\"data\\""
      Environment="TZ=Europe/Vienna"
      ExecStart="/usr/bin/node" "/opt/a b/coach.js" "remind" "--bank" "/home/o'neil/100%%/$$HOME \`x\` \\\\n;\\"q\\""
      SuccessExitStatus=3
      ---
      # Written by "coach schedule"; "coach schedule --remove" removes it.
      [Unit]
      Description=Interview practice: when to remind

      [Timer]
      OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 21:05:00
      Persistent=true

      [Install]
      WantedBy=timers.target
      "
    `);
    expect(renderTimer({ ...job, days: weekdays })).toContain('OnCalendar=*-*-* 21:05:00\n');
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  test.skipIf(!hasSystemd)('systemd finds no fault in them', () =>
    inFolder((folder) => {
      writeFileSync(
        join(folder, serviceName),
        renderService({ ...job, command: [process.execPath, ...job.command] }),
      );
      writeFileSync(join(folder, timerName), renderTimer(job));
      const env = { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:`, XDG_RUNTIME_DIR: folder };
      const units = [join(folder, serviceName), join(folder, timerName)];
      const { status, stderr } = spawnSync('systemd-analyze', ['--user', '--man=no', 'verify', ...units], {
        env,
        encoding: 'utf8',
      });
      expect(stderr.split('\n').filter((line) => line.includes('coach-reminder'))).toEqual([]);
      expect(status).toBe(0);
    }),
  );

  test.skipIf(!hasSystemd)('systemd reads the days and the time', () => {
    const on = /OnCalendar=(.*)/u.exec(renderTimer(job))?.[1] ?? '';
    const { stdout } = spawnSync('systemd-analyze', ['calendar', on], { encoding: 'utf8' });
    expect(stdout).toContain('Mon..Fri *-*-* 21:05:00');
  });
});

describe('launchd', () => {
  test('an agent', () => {
    const text = renderAgent({ ...job, days: ['sun'], command: ['/usr/bin/node', 'a&b<c>'], env: {} });
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <!-- Written by "coach schedule"; the same command with the option "remove" (after two hyphens) removes it. -->
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
        <key>Label</key>
        <string>interview-coach.reminder</string>
        <key>ProgramArguments</key>
        <array>
          <string>/usr/bin/node</string>
          <string>a&amp;b&lt;c&gt;</string>
        </array>
        <key>StartCalendarInterval</key>
        <array>
          <dict>
            <key>Weekday</key><integer>0</integer>
            <key>Hour</key><integer>21</integer>
            <key>Minute</key><integer>5</integer>
          </dict>
        </array>
      </dict>
      </plist>
      "
    `);
  });

  const hasPython = spawnSync('python3', ['--version']).status === 0;
  test.skipIf(!hasPython)('is well-formed, and its words come out as they went in', () => {
    const read = [
      'import json, plistlib, sys',
      'd = plistlib.loads(sys.stdin.buffer.read())',
      'print(json.dumps([d["ProgramArguments"], d["EnvironmentVariables"], d["StartCalendarInterval"]]))',
    ].join('\n');
    const { stdout } = spawnSync('python3', ['-c', read], { input: renderAgent(job), encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([
      job.command,
      job.env,
      [1, 2, 3, 4, 5].map((Weekday) => ({ Weekday, Hour: 21, Minute: 5 })),
    ]);
  });
});
