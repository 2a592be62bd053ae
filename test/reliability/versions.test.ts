/** Histories of other versions, a migration that was cut short, and places that may not be written: nothing is damaged. */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../src/history/migrations.ts';
import { coachEnv, runCoach } from '../e2e/run-coach.ts';
import { inFolder } from '../history/fixtures.ts';
import { canMount, coach, onReadOnlyDisk, sayLeftOut } from './name-spaces.ts';
import { makeOldHistory, oldCount } from './old-history.ts';
import { readKept } from './work.ts';

sayLeftOut('a read-only disk', canMount);

const answer = 'A guest was upset. I listened, said I was sorry and refunded her.';
const bytesOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]);

test(
  'a migration that is killed in its middle leaves the old layout whole, and the next start ends it',
  () =>
    inFolder(async (folder) => {
      const path = await makeOldHistory(folder);
      const program = fileURLToPath(new URL('./slow-migration.ts', import.meta.url));
      const child = spawn(process.execPath, ['--import', 'tsx', program, path]);
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const database = new Database(path);
      expect(database.pragma('user_version')).toEqual([{ user_version: 1 }]);
      expect(
        database.prepare("select name from pragma_table_info('attempts') where name = 'half'").all(),
      ).toEqual([]);
      database.close();
      const { status, stdout } = await runCoach(['export'], { env: { COACH_HOME: folder } });
      expect(status).toBe(0);
      expect(JSON.parse(stdout).attempts).toHaveLength(oldCount);
      expect(await readKept(folder)).toMatchObject({ faults: [], draft: { text: 'I was about to' } });
    }),
  180_000,
);

const commands = [
  ['history'],
  ['progress'],
  ['due'],
  ['export'],
  ['story', 'list'],
  ['rescore', '--save'],
  ['forget', '--all', '--yes'],
  ['score', '--question', 'angry-customer', '--save', '-'],
];

test(
  'a history of a newer version is refused by every command, and no byte of it changes',
  () =>
    inFolder(async (folder) => {
      const data = join(folder, 'data');
      const home = join(folder, 'home');
      mkdirSync(data);
      mkdirSync(home);
      const path = await makeOldHistory(data);
      const database = new Database(path);
      database.exec(`pragma user_version = ${migrations.length + 5}; pragma wal_checkpoint(truncate)`);
      database.close();
      const before = readFileSync(path);
      const runs = commands.map(async (argv) => {
        const { status, stderr } = await runCoach(argv, {
          env: { COACH_HOME: data, HOME: home },
          input: answer,
        });
        return [argv.join(' '), status, /history-newer[\s\S]*written\s+by\s+a\s+newer\s+coach/u.test(stderr)];
      });
      expect(await Promise.all(runs)).toEqual(commands.map((argv) => [argv.join(' '), 2, true]));
      expect(readFileSync(path).equals(before)).toBe(true);
      expect(readFileSync(join(data, 'coach-rescued-answers.txt'), 'utf8')).toContain(answer);
    }),
  180_000,
);

describe('links', () => {
  test(
    'the data folder and the database may be links, and stay links',
    () =>
      inFolder(async (folder) => {
        const real = join(folder, 'real');
        mkdirSync(real);
        symlinkSync(real, join(folder, 'link'));
        const save = ['score', '--question', 'angry-customer', '--save', '-'];
        const first = await runCoach(save, { env: { COACH_HOME: join(folder, 'link') }, input: answer });
        expect(first.status).toBe(0);
        expect(readdirSync(real)).toContain('history.db');
        mkdirSync(join(folder, 'other'));
        symlinkSync(join(real, 'history.db'), join(folder, 'other/history.db'));
        const second = await runCoach(save, { env: { COACH_HOME: join(folder, 'other') }, input: answer });
        expect(second.status).toBe(0);
        expect((await readKept(real)).attempts).toHaveLength(2);
      }),
    180_000,
  );

  test(
    'no file behind a link is overwritten by what coach writes',
    () =>
      inFolder(async (folder) => {
        const precious = join(folder, 'precious.txt');
        cpSync(fileURLToPath(import.meta.url), precious);
        const before = readFileSync(precious);
        symlinkSync(precious, join(folder, 'link.yaml'));
        symlinkSync(join(folder, 'nowhere.yaml'), join(folder, 'loose.yaml'));
        const env = { COACH_HOME: join(folder, 'home') };
        for (const argv of [
          ['bank', 'new', 'link.yaml'],
          ['bank', 'new', 'loose.yaml'],
          ['bank', 'export', '-o', 'link.yaml'],
          ['export', 'link.yaml'],
          ['export', 'loose.yaml'],
          ['report', '--html', 'link.yaml'],
        ]) {
          expect([argv, (await runCoach(argv, { cwd: folder, env })).status]).toEqual([argv, 2]);
        }
        expect(readFileSync(precious).equals(before)).toBe(true);
        expect(readdirSync(folder).sort()).toEqual(['link.yaml', 'loose.yaml', 'precious.txt']);
      }),
    180_000,
  );
});

describe.skipIf(!canMount)('a read-only disk', () => {
  test(
    'an answer is scored and kept in the home folder, and nothing in the data folder changes',
    () =>
      inFolder(async (folder) => {
        const data = join(folder, 'data');
        const home = join(folder, 'home');
        mkdirSync(data);
        mkdirSync(home);
        await makeOldHistory(data);
        const before = bytesOf(data);
        const [command, ...argv] = onReadOnlyDisk(
          data,
          `${coach('score', '--question', 'angry-customer', '--save', '-')}; echo $?; ${coach('history')}; echo $?`,
        );
        const env = coachEnv({ COACH_HOME: data, HOME: home });
        const { stdout, stderr } = spawnSync(command, argv, { env, input: answer, encoding: 'utf8' });
        expect(stdout).toContain('"question": "angry-customer"');
        expect(stdout.match(/^2$/gmu)).toHaveLength(2);
        expect(stderr.replace(/\s+/gu, ' ')).toContain('may not be read and written');
        expect(readFileSync(join(home, 'coach-rescued-answers.txt'), 'utf8')).toContain(answer);
        expect(bytesOf(data)).toEqual(before);
      }),
    180_000,
  );
});
