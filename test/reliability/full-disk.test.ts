/** A disk without room: what was answered is shown, and is kept elsewhere or printed; what was there before stays sound. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveAttempt } from '../../src/history/attempts.ts';
import { exportHistory } from '../../src/history/export-history.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { PtyRun } from '../e2e/pty-run.ts';
import { coachEnv } from '../e2e/run-coach.ts';
import { inFolder, makeAttempt } from '../history/fixtures.ts';
import { canMount, coach, fillDisk, onSmallDisk, quoted, sayLeftOut } from './name-spaces.ts';
import { readKept } from './work.ts';

sayLeftOut('a full disk', canMount);

const answer = 'A guest was upset. I listened, said I was sorry and refunded her. She came back in May.';

interface Place {
  /** The small disk, inside the program's own name space. */
  readonly disk: string;
  /** What lay there at the end. */
  readonly copy: string;
  /** A home on another disk. */
  readonly home: string;
  readonly folder: string;
}

function withPlaces(work: (place: Place) => Promise<void> | void): Promise<void> {
  return inFolder(async (folder) => {
    const place = {
      folder,
      disk: join(folder, 'disk'),
      copy: join(folder, 'copy'),
      home: join(folder, 'home'),
    };
    for (const path of [place.disk, place.copy, place.home]) mkdirSync(path);
    await work(place);
  });
}

function run({ disk, copy }: Place, home: string, script: string, input = answer) {
  const [command, ...argv] = onSmallDisk(disk, copy, script);
  const env = coachEnv({ COACH_HOME: join(disk, 'coach'), HOME: home });
  const { status, stdout, stderr } = spawnSync(command, argv, { env, input, encoding: 'utf8' });
  return { status, stdout, stderr, said: stderr.replace(/\s+/gu, ' ') };
}

const score = coach('score', '--question', 'angry-customer', '--save', '-');

describe.skipIf(!canMount)('a full disk', () => {
  test(
    'score shows the score, and keeps a piped answer in the home folder',
    () =>
      withPlaces((place) => {
        const { status, stdout, said } = run(place, place.home, `${fillDisk(place.disk)}\n${score}`);
        expect(status).toBe(2);
        expect(JSON.parse(stdout)).toMatchObject({ question: 'angry-customer', schema: 1 });
        expect(said).toContain('history-unavailable');
        expect(said).toContain('has no room on its disk');
        const kept = join(place.home, 'coach-rescued-answers.txt');
        expect(said.replaceAll(' ', '')).toContain(kept);
        expect(readFileSync(kept, 'utf8')).toContain(answer);
      }),
    180_000,
  );

  test(
    'with the home folder on the same disk the answer is printed',
    () =>
      withPlaces((place) => {
        const { status, stdout, said } = run(
          place,
          place.disk,
          `${fillDisk(place.disk)}\n${coach('story', 'add', '--title', 'Bill', '--did', answer)}\n${score}`,
        );
        expect(status).toBe(2);
        expect(JSON.parse(stdout)).toMatchObject({ question: 'angry-customer' });
        expect(said).toContain(`could not be kept anywhere. Here it is, so that it is not lost: ${answer}`);
        expect(said.split(answer).length).toBeGreaterThan(2);
      }),
    180_000,
  );

  test(
    'what was saved before stays sound and can be read',
    () =>
      withPlaces(async (place) => {
        const { disk } = place;
        const input = `${JSON.stringify({ answer: `${answer} That was all.` })}\n`.repeat(2000);
        const batch = coach('score', '--jsonl', '--save');
        const script = [
          `${batch} > ${quoted(join(place.folder, 'told.jsonl'))}; first=$?`,
          fillDisk(disk),
          `${coach('history', '--json', '--limit', '1')} > /dev/null; second=$?`,
          `rm ${quoted(join(disk, 'fill'))}`,
          `echo ended $first $second`,
        ].join('\n');
        const { stdout, said } = run(place, place.home, script, input);
        expect(stdout).toContain('ended 2 0');
        expect(said).toContain('has no room on its disk');
        expect(said).toMatch(/line \d+ could not be saved/u);
        const told = readFileSync(join(place.folder, 'told.jsonl'), 'utf8').split('\n').length - 1;
        const { attempts, faults } = await readKept(join(place.copy, 'coach'));
        expect(faults).toEqual([]);
        expect(told).toBeGreaterThan(10);
        expect(attempts).toHaveLength(told);
      }),
    180_000,
  );

  test(
    'an import leaves nothing half done, an export and a report no piece of a file',
    () =>
      withPlaces(async (place) => {
        const { disk, folder } = place;
        const history = await openHistory(join(folder, 'much'));
        for (let number = 0; number < 100; number += 1) {
          await saveAttempt(history, makeAttempt({ answer: `${number} ${'I listened. '.repeat(600)}` }));
        }
        const backup = join(folder, 'backup.json');
        writeFileSync(backup, JSON.stringify(await exportHistory(history)));
        history.close();
        const much = `COACH_HOME=${quoted(join(folder, 'much'))}`;
        const script = [
          score,
          `${coach('import', backup)}; echo import $?`,
          fillDisk(disk),
          `${much} ${coach('export', join(disk, 'out.json'))}; echo export $?`,
          `${much} ${coach('report', '--html', join(disk, 'out.html'))}; echo report $?`,
          `rm ${quoted(join(disk, 'fill'))}`,
        ].join('\n');
        const { stdout, said } = run(place, place.home, script);
        expect(stdout).toMatch(/import 2\nexport 2\nreport 2\n/u);
        expect(said).toContain('the disk is full');
        expect(readdirSync(place.copy)).toEqual(['coach']);
        const { attempts, faults } = await readKept(join(place.copy, 'coach'));
        expect({ faults, answers: attempts.map((attempt) => attempt.answer) }).toEqual({
          faults: [],
          answers: [answer],
        });
      }),
    180_000,
  );
});

function practise(place: Place, home: string): PtyRun {
  const script = `${fillDisk(place.disk)}\n${coach('practice', '--question', 'angry-customer', '--count', '1')}`;
  return new PtyRun({
    command: onSmallDisk(place.disk, place.copy, script),
    columns: 100,
    env: { COACH_HOME: join(place.disk, 'coach'), HOME: home },
  });
}

describe.skipIf(!canMount)('practice on a full disk', () => {
  test(
    'reads the answer, and keeps it in the home folder',
    () =>
      withPlaces(async (place) => {
        const sitting = practise(place, place.home);
        await sitting.waitFor('Finish: Ctrl-D');
        await sitting.type(answer, '\u0004');
        await sitting.waitFor('What now?');
        await sitting.type('Stop');
        await sitting.waitFor('❯ Stop');
        await sitting.type('\r');
        expect((await sitting.ended()).code).toBe(0);
        expect(readFileSync(join(place.home, 'coach-rescued-answers.txt'), 'utf8')).toContain(answer);
      }),
    180_000,
  );

  test.each([
    ['a finished answer', '\u0004', 'What now?'],
    ['an unfinished one after Ctrl-C', '', ''],
  ])(
    'prints %s when no folder can take it',
    (_, end, seen) =>
      withPlaces(async (place) => {
        const sitting = practise(place, place.disk);
        await sitting.waitFor('Finish: Ctrl-D');
        await sitting.type(answer);
        if (end !== '') await sitting.type(end);
        if (seen !== '') await sitting.waitFor(seen);
        await sitting.type('\u0003');
        expect((await sitting.ended()).code).toBe(130);
        const screen = (await sitting.screen()).replace(/\s+/gu, ' ');
        expect(screen).toContain(`so that it is not lost: ${answer}`);
        expect(existsSync(join(place.copy, 'coach-rescued-answers.txt'))).toBe(false);
      }),
    180_000,
  );
});
