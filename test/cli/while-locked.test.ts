import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whileLocked } from '../../src/cli/while-locked.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'cases.yaml');
const lock = () => `${file()}.lock`;

test('gives the result, and leaves no lock behind', () => {
  expect(whileLocked(file(), () => existsSync(lock()))).toBe(true);
  expect(existsSync(lock())).toBe(false);
});

test('leaves none behind a fault either', () => {
  const fault = () => {
    throw new Error('no');
  };
  expect(() => whileLocked(file(), fault)).toThrow('no');
  expect(existsSync(lock())).toBe(false);
});

test('goes on at once where a killed program left its lock', () => {
  writeFileSync(lock(), '');
  utimesSync(lock(), 0, Date.now() / 1000 - 60);
  expect(whileLocked(file(), () => 'done')).toBe('done');
});

test('several that meet a left lock change the file one after the other', { timeout: 60_000 }, async () => {
  writeFileSync(file(), '0');
  writeFileSync(lock(), '');
  utimesSync(lock(), 0, Date.now() / 1000 - 60);
  const script = `import { readFileSync, writeFileSync } from 'node:fs';
    import { whileLocked } from ${JSON.stringify(resolve('src/cli/while-locked.ts'))};
    const file = ${JSON.stringify(file())};
    for (let i = 0; i < 20; i += 1)
      whileLocked(file, () => writeFileSync(file, String(Number(readFileSync(file, 'utf8')) + 1)));`;
  writeFileSync(join(folder, 'count.mts'), script);
  const count = () =>
    new Promise((end) => {
      spawn(process.execPath, ['--import', 'tsx', join(folder, 'count.mts')], { stdio: 'inherit' }).on(
        'exit',
        end,
      );
    });
  expect(await Promise.all([count(), count(), count(), count()])).toEqual([0, 0, 0, 0]);
  expect(readFileSync(file(), 'utf8')).toBe('80');
});
