/** `coach doctor`: what it finds on the machine and in the data folder, and how it ends. */

import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { type Check, doctor } from '../../src/cli/doctor.ts';
import { checkDatabase, checkFolder } from '../../src/cli/doctor-data.ts';
import { checkEditor, checkNode, checkSpeech, checkTerminal } from '../../src/cli/doctor-machine.ts';
import { checkServer } from '../../src/cli/doctor-server.ts';
import { findHistory } from '../../src/cli/find-history.ts';
import { CoachError } from '../../src/error.ts';
import { saveDraft } from '../../src/history/drafts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { displayWidth } from '../../src/terminal/graphemes.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { inFolder, makeAttempt, withAttempts } from '../history/fixtures.ts';

const terminal = (env: Record<string, string>, { columns = 80, isTTY = true } = {}) => ({
  env,
  stdin: { isTTY } as NodeJS.ReadStream,
  stdout: { isTTY, columns } as NodeJS.WriteStream,
});

describe('the machine', () => {
  it.each([
    ['20.17.0', 'ok'],
    ['26.1.0', 'ok'],
    ['20.16.1', 'fault'],
    ['18.20.0', 'fault'],
  ])('Node %s: %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  it.each([
    [{ TERM: 'xterm', LANG: 'C.UTF-8' }, {}, 'ok', '80 columns, TERM=xterm, colour, Unicode'],
    [{ TERM: 'xterm', LANG: 'C.UTF-8', NO_COLOR: '1' }, {}, 'ok', 'no colour, as NO_COLOR asks'],
    [{ TERM: 'dumb', LANG: 'C' }, {}, 'ok', 'plain lines'],
    [{ TERM: 'xterm', LANG: 'C' }, {}, 'look', 'no sign of Unicode'],
    [{ TERM: 'xterm', LC_ALL: 'C', LANG: 'C.UTF-8' }, {}, 'look', 'no sign of Unicode'],
    [{ TERM: 'xterm', LANG: 'C.UTF-8' }, { columns: 30 }, 'look', '30 columns'],
    [{ LANG: 'C.UTF-8' }, { isTTY: false }, 'look', 'no terminal'],
  ])('the terminal of %j %j: %s', (env, size, state, message) => {
    const check = checkTerminal(terminal(env as Record<string, string>, size));
    expect(check).toMatchObject({ state, message: expect.stringContaining(message) });
    expect(check.remedy === undefined).toBe(state === 'ok');
  });

  it('speech and editor by what is on the path', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'espeak'), '', { mode: 0o755 });
      writeFileSync(join(folder, 'notes'), '', { mode: 0o644 });
      const env = { PATH: folder, EDITOR: 'espeak --wait' };
      expect(checkSpeech(terminal(env), 'linux')).toMatchObject({ state: 'ok' });
      expect(checkSpeech(terminal({ PATH: '/nowhere' }), 'linux')).toMatchObject({ state: 'look' });
      expect(checkEditor(terminal(env))).toMatchObject({
        state: 'ok',
        message: expect.stringContaining('EDITOR'),
      });
      expect(checkEditor(terminal({ ...env, VISUAL: 'notes' }))).toMatchObject({ state: 'fault' });
      expect(checkEditor(terminal({ ...env, VISUAL: '"my editor" -w' }))).toMatchObject({ state: 'ok' });
      expect(checkEditor(terminal({ PATH: folder }))).toMatchObject({ state: 'ok' });
    }));
});

describe('the history of a class', () => {
  const server = { url: 'postgres://ana@db.example.org/class', address: 'postgres://ana@db', writer: 'ana' };

  it('is told of only where there is one', async () => {
    expect(await checkServer(() => ({ directory: '/nowhere', openHistory }))).toEqual([]);
  });

  it('answers, and holds the attempts of this person', () =>
    withAttempts([makeAttempt({})], async (directory) => {
      const message = 'postgres://ana@db answers; ana has 1 attempt there';
      const found = await checkServer(() => ({ directory, server, openHistory }));
      expect(found).toEqual([{ name: 'Shared history', state: 'ok', message }]);
    }));

  it('is a fault where it cannot be reached, or is no address', async () => {
    const unreachable = new CoachError({
      code: 'history-unavailable',
      message: 'not reached',
      hint: 'Look.',
    });
    const lost = () => Promise.reject(unreachable);
    const fault = { name: 'Shared history', state: 'fault', message: 'not reached', remedy: 'Look.' };
    expect(await checkServer(() => ({ directory: '/nowhere', server, openHistory: lost }))).toEqual([fault]);
    const [bad] = await checkServer(() => findHistory({ COACH_HISTORY: 'db.example.org' }));
    expect(bad).toMatchObject({ state: 'fault', message: expect.stringContaining('is not the address') });
    expect(bad?.remedy).toContain('postgres://');
  });
});

describe('the data folder', () => {
  it('may be missing, and is not made', () =>
    inFolder((folder) => {
      const directory = join(folder, 'a', 'b');
      expect(checkFolder(directory, 'linux').state).toBe('ok');
      expect(statSync(folder).isDirectory()).toBe(true);
      writeFileSync(join(folder, 'file'), '');
      expect(checkFolder(join(folder, 'file'), 'linux')).toMatchObject({
        state: 'fault',
        remedy: 'move that file away, or set COACH_HOME to a folder',
      });
    }));

  it.skipIf(process.platform === 'win32')('is to be private', () =>
    inFolder((folder) => {
      const directory = join(folder, 'data');
      mkdirSync(directory, { mode: 0o700 });
      writeFileSync(join(directory, 'history.db'), '', { mode: 0o644 });
      expect(checkFolder(directory, 'linux').state).toBe('ok');
      chmodSync(directory, 0o755);
      const { state, remedy } = checkFolder(directory, 'linux');
      expect([state, remedy]).toEqual([
        'look',
        `chmod go= '${directory}' '${join(directory, 'history.db')}'`,
      ]);
      expect(checkFolder(directory, 'win32').state).toBe('ok');
    }),
  );

  it('holds a database with attempts and drafts', () =>
    withAttempts([makeAttempt(), makeAttempt()], async (directory) => {
      const before = await checkDatabase(directory, openHistory);
      expect(before.map(({ state }) => state)).toEqual(['ok', 'ok']);
      expect(before[0]?.message).toMatch(/^opens and is sound, layout \d+, 2 attempts, 0 stories$/u);
      const history = await openHistory(directory);
      await saveDraft(history, { questionId: 'q', wording: 'w', text: 't', updatedAt: new Date(0) });
      history.close();
      writeFileSync(join(directory, 'coach-rescued-answers.txt'), 'I listened.');
      const after = await checkDatabase(directory, openHistory);
      expect(after.map(({ name, state }) => `${name} ${state}`)).toEqual([
        'Database ok',
        'Drafts look',
        'Rescued look',
      ]);
    }));

  it('may hold none, or one that cannot be used', () =>
    inFolder(async (folder) => {
      expect(await checkDatabase(folder, openHistory)).toMatchObject([{ state: 'ok' }]);
      writeFileSync(join(folder, 'history.db'), 'This is no database at all, but a text.'.repeat(50));
      const [check] = await checkDatabase(folder, openHistory);
      expect(check).toMatchObject({ state: 'fault', message: expect.stringContaining('is damaged') });
      expect(check?.remedy).toContain('move ');
    }));
});

const checks: readonly Check[] = [
  { name: 'Node', state: 'ok', message: '20.17.0' },
  { name: 'Data folder', state: 'look', message: 'others may read it', remedy: "chmod go= '/home/me/data'" },
  {
    name: 'Editor',
    state: 'fault',
    message: 'EDITOR names "nope"',
    remedy: 'Set it to an editor that is there.',
  },
];

async function run(found: readonly Check[], json: boolean, columns = 80) {
  let out = '';
  const theme = makeTheme({ plain: true, env: {}, columns });
  const status = await doctor([() => found], json, {
    stdout: { write: (text: string) => (out += text) },
    theme,
  });
  return { status, out };
}

test('ends with 2 only when something needs a change', async () => {
  expect((await run(checks, false)).status).toBe(2);
  const [node, folder] = checks as readonly [Check, Check];
  expect(await run([node, folder], false)).toMatchObject({ status: 0 });
  const well = await run([node], false);
  expect(well.out).toBe('ok          Node  20.17.0\n\nAll is well.\n');
});

test.each([30, 40, 80, 120])('draws each check in %i columns', async (columns) => {
  const { out } = await run(checks, false, columns);
  for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(columns, 100));
  const words = out.replace(/\s+/gu, ' ');
  expect(words).toContain("to look at Data folder others may read it chmod go= '/home/me/data'");
  expect(words).toContain('fault Editor EDITOR names "nope"');
  expect(words).toContain('1 fault, 1 to look at.');
});

test('--json holds the same', async () => {
  const { status, out } = await run(checks, true);
  expect(status).toBe(2);
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    checks: checks.map((check) => ({ remedy: null, ...check })),
  });
});
