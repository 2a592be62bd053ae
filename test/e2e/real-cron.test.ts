/**
 * The real cron of the machine runs the job once. It takes up to two minutes and changes the crontab of whoever runs
 * it (putting it back at the end), so it runs only when asked: `COACH_TEST_CRON=1 npx vitest run test/e2e/real-cron.test.ts`,
 * with cron running.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../history/fixtures.ts';
import { runCoach } from './run-coach.ts';

const hasCron = spawnSync('crontab', ['-l']).error === undefined;
const isAsked = process.env.COACH_TEST_CRON === '1';
const patience = 130_000;

describe('a real cron (only with COACH_TEST_CRON=1, and where there is one)', () => {
  test.skipIf(!isAsked || !hasCron)(
    'runs the job at its time, with the settings of the file',
    () =>
      inFolder(async (folder) => {
        const before = spawnSync('crontab', ['-l'], { encoding: 'utf8' }).stdout;
        const log = join(folder, 'log');
        // What cron starts is told to a file, as there may be no mail on this machine.
        const shell = join(folder, 'shell');
        writeFileSync(shell, `#!/bin/sh\n/bin/sh "$@" > ${log}.new 2>&1\nmv ${log}.new ${log}\n`, {
          mode: 0o755,
        });
        writeFileSync(join(folder, 'config.yaml'), 'count: 1\ndata: kept\n');
        const write = (text: string) => spawnSync('crontab', ['-'], { input: text });
        const soon = new Date(Date.now() + 90_000);
        const at = `${soon.getHours()}:${String(soon.getMinutes()).padStart(2, '0')}`;
        try {
          write(`SHELL=${shell}\n`);
          const env = { COACH_CONFIG: join(folder, 'config.yaml'), COACH_HOME: '' };
          const words = ['schedule', '--at', at, '--with', 'cron', '--print', '--new', '--install'];
          expect((await runCoach(words, { env })).status).toBe(0);
          const end = Date.now() + patience;
          while (!existsSync(log) && Date.now() < end) await sleep(500);
          expect(readFileSync(log, 'utf8').match(/^~{8} answer /gmu)).toHaveLength(1);
          await runCoach(['schedule', '--remove', '--with', 'cron'], { env });
          expect(spawnSync('crontab', ['-l'], { encoding: 'utf8' }).stdout).toBe(`SHELL=${shell}\n`);
        } finally {
          if (before === '') spawnSync('crontab', ['-r']);
          else write(before);
        }
      }),
    patience + 20_000,
  );
});
