import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from '../history/fixtures.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, nodePath, runCoach } from './run-coach.ts';

const answer = 'A guest shouted at our desk. I listened, apologised and moved her to a quiet room.';

/** A folder with a history of one attempt, and a way to run coach in it. */
function withAttempt(
  work: (folder: string, coach: (...argv: readonly string[]) => ReturnType<typeof runCoach>) => Promise<void>,
): Promise<void> {
  return inFolder(async (folder) => {
    const coach = (...argv: readonly string[]) =>
      runCoach(argv, { env: { COACH_HOME: join(folder, 'home') }, input: answer });
    expect((await coach('score', '-', '--question', 'angry-customer', '--save')).status).toBe(0);
    await work(folder, coach);
  });
}

describe('coach export and import', () => {
  test('carry a history to another folder', () =>
    withAttempt(async (folder, coach) => {
      const file = join(folder, 'backup.json');
      expect(await coach('export', file)).toMatchObject({ status: 0, stdout: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const text = readFileSync(file, 'utf8');
      expect((await coach('export')).stdout).toBe(text);
      expect(JSON.parse(text)).toMatchObject({ schema: 1, attempts: [{ answer }] });

      const refused = await coach('export', file);
      expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining('--force') });
      expect((await coach('export', file, '--force')).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(['backup.json', 'home']);

      const env = { COACH_HOME: join(folder, 'other') };
      const dry = await runCoach(['import', file, '--dry-run'], { env });
      expect(dry).toMatchObject({ status: 0, stderr: expect.stringContaining('1 added') });
      expect(readdirSync(folder)).not.toContain('other');
      expect((await runCoach(['import', '-'], { env, input: text })).status).toBe(0);
      expect((await runCoach(['export'], { env })).stdout).toBe(text);

      writeFileSync(file, text.replace('"kind": "score"', '"kind": "talk"'));
      const faulty = await runCoach(['import', file], { env });
      expect(faulty).toMatchObject({ status: 2, stderr: expect.stringContaining('attempts[0].kind') });
    }));
});

describe('coach forget', () => {
  test('needs --yes in a pipe, and then leaves no text behind', () =>
    withAttempt(async (folder, coach) => {
      expect((await coach('forget')).status).toBe(2);
      const asked = await coach('forget', '--all');
      expect(asked).toMatchObject({ status: 2, stderr: expect.stringContaining('--yes') });
      expect(JSON.parse((await coach('export')).stdout).attempts).toHaveLength(1);
      expect((await coach('forget', '--all', '--yes')).status).toBe(0);
      const home = join(folder, 'home');
      for (const name of readdirSync(home)) {
        expect(readFileSync(join(home, name), 'latin1')).not.toContain('guest shouted');
      }
    }));

  test.each([
    ['keeps all on Return', '\r', 0, 1],
    ['forgets when told to', '\u001b[B\r', 0, 0],
    ['keeps all on Ctrl-C', '\u0003', 130, 1],
  ])('on a terminal it asks, and %s', (_name, keys, status, left) =>
    withAttempt(async (folder, coach) => {
      const env = { COACH_HOME: join(folder, 'home') };
      const run = new PtyRun({ command: [nodePath, coachPath, 'forget', '--all'], env, columns: 40 });
      // The question breaks at its words.
      await run.waitFor('Forget 1 attempt, 0 drafts and 0\nstories? This cannot be undone.\n❯ Keep them');
      await run.waitFor('Forget them');
      await run.type(keys);
      expect((await run.exit).exitCode).toBe(status);
      expect(JSON.parse((await coach('export')).stdout).attempts).toHaveLength(left);
    }),
  );
});
