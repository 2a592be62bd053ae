/** The completion scripts, run by the shells themselves; a shell that is not installed is passed over with a line that says so. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PtyRun } from './pty-run.ts';
import { coachPath, makeFolder, runCoach } from './run-coach.ts';

const folder = makeFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'coach'), `#!/bin/sh\nexec '${process.execPath}' '${coachPath}' "$@"\n`);
chmodSync(join(bin, 'coach'), 0o755);
writeFileSync(join(folder, 'my answer.txt'), 'I listened.');
writeFileSync(join(folder, 'rest.yaml'), '');

const env = {
  PATH: `${bin}:${process.env.PATH ?? ''}`,
  COACH_HOME: join(folder, 'home'),
  HOME: folder,
  ZDOTDIR: folder,
  XDG_CONFIG_HOME: folder,
};
/** Slow machines take their time to start a shell and, at each Tab, coach. */
const patience = 180_000;

function isInstalled(shell: string): boolean {
  const { error } = spawnSync(shell, ['--version']);
  if (error !== undefined) console.warn(`${shell} is not installed; its completion is not tested here.`);
  return error === undefined;
}

/** An interactive shell in the folder, with the script loaded. */
async function open(command: readonly [string, ...string[]], load: string): Promise<PtyRun> {
  const run = new PtyRun({ command, columns: 100, env: { ...env, PS1: '> ' } });
  await run.type(`cd '${folder}'; PS1='> '; ${load}; echo load''ed\r`);
  await run.waitFor('loaded');
  return run;
}

/** Types a line with a Tab at its end, and a letter that shows where the shell has left the cursor. */
async function press(run: PtyRun, typed: string, completed: string): Promise<void> {
  await run.type(`${typed}\t`, 'Z');
  await run.waitFor(`${completed}Z`);
  await run.type('\u0015');
}

const lines: readonly (readonly [string, string])[] = [
  ['coach sco', 'coach score '],
  ['coach bank che', 'coach bank check '],
  ['coach practice --to', 'coach practice --topic '],
  ['coach practice --topic bound', 'coach practice --topic boundaries '],
  ['coach practice --question angry', 'coach practice --question angry-customer '],
  ['coach score --format sar', 'coach score --format sarif '],
  ['coach score --format=sar', 'coach score --format=sarif '],
  ['coach explain empa', 'coach explain empathy '],
  ['coach score my', 'coach score my\\ answer.txt '],
  ['coach score --bank re', 'coach score --bank rest.yaml '],
];

describe('completion', () => {
  test.skipIf(!isInstalled('bash'))(
    'in bash',
    async () => {
      const run = await open(['bash', '--norc', '--noprofile', '-i'], 'eval "$(coach completion bash)"');
      for (const [typed, completed] of lines) await press(run, typed, completed);
      run.kill('SIGKILL');
    },
    patience,
  );

  test.skipIf(!isInstalled('zsh'))(
    'in zsh',
    async () => {
      const load = 'autoload -Uz compinit; compinit -u; eval "$(coach completion zsh)"';
      const run = await open(['zsh', '-f', '-i'], load);
      for (const [typed, completed] of lines) await press(run, typed, completed);
      run.kill('SIGKILL');
    },
    patience,
  );

  test.skipIf(!isInstalled('fish'))(
    'in fish',
    () => {
      // One fish answers them all: it takes longest to start.
      const asked = lines.map(([typed]) => `complete -C '${typed}'`).join('; echo @; ');
      const script = `coach completion fish | source; cd '${folder}'; ${asked}`;
      const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      const answers = stdout.split('@\n').map((answer) => answer.split('\t')[0]?.split('\n')[0]);
      expect(answers).toEqual(
        lines.map(([, completed]) =>
          completed
            .trimEnd()
            .split(' ')
            .slice(completed.includes('\\') ? -2 : -1)
            .join(' ')
            .replace('\\', ''),
        ),
      );
    },
    patience,
  );

  test('of another shell is refused', async () => {
    const run = await runCoach(['completion', 'tcsh']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Allowed choices are bash, zsh, fish.');
  });
});
