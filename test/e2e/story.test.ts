import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../../src/story/story.ts';
import { inFolder } from '../history/fixtures.ts';
import { hotel } from '../story/make-story.ts';
import { PtyRun } from './pty-run.ts';
import { coachPath, nodePath, runCoach } from './run-coach.ts';

const told = tellStory(hotel).replaceAll('\n\n', ' ');

describe('coach story', () => {
  test('keeps, finds, changes and removes a story', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      const story = (args: readonly string[], input?: string) =>
        runCoach(['story', ...args], input === undefined ? { env } : { env, input });
      const json = async (args: readonly string[], input?: string) => {
        const { status, stdout } = await story([...args, '--json'], input);
        expect(status).toBe(0);
        return JSON.parse(stdout);
      };
      const piped = await json(['add', '--title', 'Hotel room'], told);
      expect(piped).toMatchObject({
        title: 'Hotel room',
        did: hotel.did,
        ended: hotel.ended,
        missing: ['proof'],
      });
      const parcel = await json(['add', '--did', 'I traced the parcel.', '--proof', 'Five stars.']);
      expect(parcel).toMatchObject({
        title: 'I traced the parcel. Five stars',
        missing: ['happened', 'ended'],
      });
      expect(await json(['list'])).toEqual([parcel, piped]);

      const best = await json(['match', 'angry-customer', '--limit', '1']);
      expect(best.matches).toMatchObject([{ story: { id: piped.id }, fits: true }]);
      const { covered, open, stories } = await json(['coverage']);
      expect(covered.map(({ question }: { question: string }) => question)).toContain('angry-customer');
      expect(open.map(({ question }: { question: string }) => question)).toContain('difficult-decision');
      expect(stories[0].id).toBe(piped.id);

      expect(await json(['edit', piped.id.slice(0, 8), '--proof', 'A card.'])).toMatchObject({
        id: piped.id,
        did: hotel.did,
        proof: 'A card.',
        missing: [],
      });
      const shown = await story(['show', piped.id]);
      expect(shown.stdout).toMatch(/^Hotel room\n.*\nProof\n {2}A card\.\n.*angry-customer/su);
      expect(await json(['remove', piped.id, '--yes'])).toEqual({ schema: 1, removed: [piped.id] });
      expect(await json(['list'])).toEqual([parcel]);
    }));

  test('keeps the latest answer', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: folder };
      await runCoach(['score', '--question', 'angry-customer', '--save'], { env, input: told });
      const { status, stdout } = await runCoach(['story', 'add', '--from', 'last', '--json'], { env });
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ did: hotel.did, attempt: expect.any(String) });
    }));

  test.each([
    [['add', '--title', 'x', '--did', ' '], 'the story holds nothing yet'],
    [['add'], 'standard input holds no story'],
    [['add', 'nowhere.md'], 'there is no file nowhere.md'],
    [['add', '--from', 'last'], 'there are no attempts yet'],
    [['add', '--from', 'last', 'a.md'], 'leave one of them out'],
    [['add', '--edit', '--did', 'x'], 'no-terminal'],
    [['show', 'zz'], 'there is no story whose id begins with "zz"'],
    [['match', 'angri-customer'], 'did you mean "angry-customer"?'],
    [['match', 'apology', '--limit', '0'], 'a whole number from 1 to 1000'],
    [['coverage', '--topic', 'conflict'], 'did you mean "conflict-resolution"?'],
    [['coverage', '--type', 'nope'], 'there is no question type "nope"'],
  ])('%j: %s', (args, message) =>
    inFolder(async (folder) => {
      const { status, stdout, stderr } = await runCoach(['story', ...args], { env: { COACH_HOME: folder } });
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
      expect(readdirSync(folder)).toEqual([]);
    }),
  );
});

describe.skipIf(process.platform === 'win32')('coach story in a terminal', () => {
  const start = (folder: string, args: readonly string[], editor: string) =>
    new PtyRun({
      command: [nodePath, coachPath, 'story', ...args],
      env: { COACH_HOME: join(folder, 'data'), EDITOR: editor, VISUAL: '' },
    });

  test('is written in the editor of EDITOR; nothing written, nothing kept', () =>
    inFolder(async (folder) => {
      const editor = join(folder, 'editor.sh');
      writeFileSync(editor, '#!/bin/sh\nprintf "# Mine\\n## What I did\\nI rang her.\\n" > "$1"\n');
      chmodSync(editor, 0o755);
      expect(await start(folder, ['add'], 'true').exit).toMatchObject({ exitCode: 0 });
      expect(existsSync(join(folder, 'data'))).toBe(false);
      expect(await start(folder, ['add'], editor).exit).toMatchObject({ exitCode: 0 });
      const env = { COACH_HOME: join(folder, 'data') };
      const { stdout } = await runCoach(['story', 'list', '--json'], { env });
      expect(JSON.parse(stdout)).toMatchObject([{ title: 'Mine', did: 'I rang her.' }]);
    }));

  test('where only the end can be written at, parts are begun by their headings', () =>
    inFolder(async (folder) => {
      const env = { COACH_HOME: join(folder, 'data') };
      const command = [nodePath, coachPath, 'story', 'add'] as const;
      const run = new PtyRun({ command, env: { ...env, ACCESSIBLE: '1', EDITOR: '', VISUAL: '' } });
      await run.waitFor('Ctrl-C: leave');
      await run.type('## How it ended', '\r', 'She stayed.', '\r', '.', '\r');
      expect(await run.exit).toMatchObject({ exitCode: 0 });
      expect(await run.screen()).toContain('2 words, about 1 second spoken');
      const { stdout } = await runCoach(['story', 'list', '--json'], { env });
      expect(JSON.parse(stdout)).toMatchObject([{ happened: '', ended: 'She stayed.' }]);
    }));

  test('a text that was left with Ctrl-C is offered again', () =>
    inFolder(async (folder) => {
      const first = start(folder, ['add'], '');
      await first.waitFor('0 words, about 0 seconds spoken');
      await first.type('Her room was taken.');
      await first.waitFor('4 words');
      await first.type('\u0003');
      expect(await first.exit).toMatchObject({ exitCode: 130 });
      const again = start(folder, ['add', '--edit', '--did', 'I rang her.'], 'true');
      expect(await again.exit).toMatchObject({ exitCode: 0 });
      const env = { COACH_HOME: join(folder, 'data') };
      const { stdout } = await runCoach(['story', 'list', '--json'], { env });
      expect(JSON.parse(stdout)).toMatchObject([{ did: 'I rang her.', happened: 'Her room was taken.' }]);
      expect(readdirSync(join(folder, 'data')).filter((name) => name.endsWith('.md'))).toEqual([]);
    }));
});
