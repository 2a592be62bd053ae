import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openSpeaker } from '../../src/terminal/speaker.ts';
import { findSpeechPrograms } from '../../src/terminal/speech-programs.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with programs of these names and scripts; `$OUT` is a file in it. */
function programs(scripts: Readonly<Record<string, string>>): { env: Record<string, string>; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'coach-speech-'));
  folders.push(folder);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const out = join(folder, 'said.txt');
  return { env: { PATH: `${folder}:/usr/bin:/bin`, OUT: out }, out };
}
const said = (file: string) => () => (existsSync(file) ? readFileSync(file, 'utf8') : '');

describe.skipIf(process.platform === 'win32')('speaking', () => {
  test.each([
    ['espeak-ng reads standard input', 'linux', 'espeak-ng', 'cat > "$OUT"'],
    ['spd-say takes an argument after "--"', 'linux', 'spd-say', '[ "$2" = -- ] && printf %s "$3" > "$OUT"'],
    ['say reads standard input', 'darwin', 'say', 'cat > "$OUT"'],
  ] as const)('%s, and no shell sees the text', async (_, platform, name, script) => {
    const { env, out } = programs({ [name]: script });
    openSpeaker(env, platform)?.say('--help; $(echo no) "quoted"\n`id`');
    await expect.poll(said(out), { timeout: 10_000 }).toBe('--help; $(echo no) "quoted" `id`');
  });

  test('a program that fails leaves its place to the next', async () => {
    const { env, out } = programs({ 'spd-say': 'exit 1', espeak: 'cat > "$OUT"' });
    openSpeaker(env, 'linux')?.say('hello');
    await expect.poll(said(out), { timeout: 10_000 }).toBe('hello');
  });

  test('when the last one fails a line says so, once', async () => {
    const { env } = programs({ espeak: 'exit 1' });
    const speaker = openSpeaker(env, 'linux');
    speaker?.say('hello');
    await expect
      .poll(() => speaker?.trouble(), { timeout: 10_000 })
      .toContain('espeak could not read the question aloud');
    expect(speaker?.trouble()).toBeUndefined();
  });

  test('stop ends the program, which is no failure', async () => {
    const { env, out } = programs({ espeak: 'echo $$ > "$OUT"; exec sleep 60' });
    const speaker = openSpeaker(env, 'linux');
    speaker?.say('hello');
    await expect.poll(said(out), { timeout: 10_000 }).toMatch(/\d\n/u);
    speaker?.stop();
    const pid = Number(said(out)());
    const runs = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(runs, { timeout: 10_000 }).toBe(false);
    expect(speaker?.trouble()).toBeUndefined();
  });
});

describe('finding', () => {
  test('nothing on the path, no speaker', () => {
    expect(openSpeaker({ PATH: '/nowhere' }, 'linux')).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('a folder that is relative does not count', () => {
    const { env } = programs({ espeak: '' });
    expect(findSpeechPrograms({ PATH: '.' }, 'linux')).toEqual([]);
    expect(findSpeechPrograms(env, 'linux').map(({ name }) => name)).toEqual(['espeak']);
  });
});
