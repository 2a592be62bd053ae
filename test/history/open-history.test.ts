import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, test, vi } from 'vitest';
import { listAttempts, saveAttempt } from '../../src/history/attempts.ts';
import { applicationId } from '../../src/history/migrate.ts';
import { migrations } from '../../src/history/migrations.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { inFolder, makeAttempt } from './fixtures.ts';

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const unavailable = { code: 'history-unavailable' };

function makeDatabase(path: string, statements: string): void {
  const database = new Database(path);
  database.exec(statements);
  database.close();
}

test('makes folder and file, private and in WAL mode', () =>
  inFolder(async (folder) => {
    const directory = join(folder, 'not', 'there');
    const history = await openHistory(directory);
    const database = new Database(history.path);
    expect(database.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(database.pragma('user_version')).toEqual([{ user_version: migrations.length }]);
    expect(database.pragma('application_id')).toEqual([{ application_id: applicationId }]);
    database.close();
    await saveAttempt(history, makeAttempt());
    expect(await history.checkIntegrity()).toEqual([]);
    if (process.platform !== 'win32') {
      const modes = readdirSync(directory).map((name) => [name, modeOf(join(directory, name))]);
      expect(modes).toEqual([
        ['history.db', '600'],
        ['history.db-shm', '600'],
        ['history.db-wal', '600'],
      ]);
      expect(modeOf(directory)).toBe('700');
    }
    history.close();
    history.close();
  }));

test('an empty file becomes a history', () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'history.db'), '', { mode: 0o644 });
    const history = await openHistory(folder);
    expect(await listAttempts(history)).toEqual([]);
    if (process.platform !== 'win32') expect(modeOf(history.path)).toBe('600');
    history.close();
  }));

test('what was saved is there at the next opening', () =>
  inFolder(async (folder) => {
    const attempt = makeAttempt();
    const first = await openHistory(folder);
    await saveAttempt(first, attempt);
    first.close();
    const second = await openHistory(folder);
    expect(await listAttempts(second)).toEqual([attempt]);
    second.close();
  }));

test('a newer history is refused and left as it is', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'history.db');
    makeDatabase(
      path,
      `create table later (x); pragma application_id = ${applicationId}; pragma user_version = 7`,
    );
    chmodSync(path, 0o640);
    const before = readFileSync(path);
    await expect(openHistory(folder)).rejects.toMatchObject({
      code: 'history-newer',
      message: expect.stringContaining(`layout 7; this one knows layouts up to ${migrations.length}`),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['history.db']);
    if (process.platform !== 'win32') expect(modeOf(path)).toBe('640');
  }));

test('the database of another program is refused and left as it is', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'history.db');
    makeDatabase(path, 'create table visits (url)');
    const before = readFileSync(path);
    await expect(openHistory(folder)).rejects.toMatchObject({
      ...unavailable,
      message: expect.stringContaining('not one that coach wrote'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  }));

test('a damaged file is refused, with what to do', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'history.db');
    const text = 'This is no database. '.repeat(300);
    writeFileSync(path, text);
    await expect(openHistory(folder)).rejects.toMatchObject({
      ...unavailable,
      message: `the history (${path}) is damaged`,
      problems: [{ hint: expect.stringContaining(`move ${path} to another place`) }],
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  }));

test('damage inside the file is told when it is met', () =>
  inFolder(async (folder) => {
    const history = await openHistory(folder);
    for (let count = 0; count < 40; count += 1) {
      await saveAttempt(history, makeAttempt({ answer: 'I listened. '.repeat(400) }));
    }
    history.close();
    const path = join(folder, 'history.db');
    const checkpoint = new Database(path);
    checkpoint.exec('pragma wal_checkpoint(truncate)');
    checkpoint.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 3 * 4096, 40 * 4096);
    writeFileSync(path, bytes);
    const damaged = await openHistory(folder).catch((error: unknown) => error);
    const read = damaged instanceof Error ? Promise.reject(damaged) : listAttempts(damaged as never);
    await expect(read).rejects.toMatchObject({
      ...unavailable,
      message: expect.stringContaining('is damaged'),
    });
  }));

test('a file where the folder should be', () =>
  inFolder(async (folder) => {
    const place = join(folder, 'taken');
    writeFileSync(place, '');
    const refused = {
      ...unavailable,
      message: expect.stringContaining('a file stands where its folder should be'),
    };
    await expect(openHistory(place)).rejects.toMatchObject(refused);
    await expect(openHistory(join(place, 'below'))).rejects.toMatchObject(refused);
  }));

test.skipIf(process.platform !== 'linux')('a place where no folder can be made', async () => {
  await expect(openHistory('/proc/coach/data')).rejects.toMatchObject(unavailable);
});

test('a folder where the file should be', () =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'history.db'));
    await expect(openHistory(folder)).rejects.toMatchObject(unavailable);
  }));

// Root may write everywhere.
test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('what may not be written', () =>
  inFolder(async (folder) => {
    (await openHistory(folder)).close();
    chmodSync(join(folder, 'history.db'), 0o400);
    await expect(openHistory(folder)).rejects.toMatchObject({
      ...unavailable,
      message: expect.stringContaining('may not be read and written'),
    });
    const locked = join(folder, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    await expect(openHistory(locked)).rejects.toMatchObject(unavailable);
  }),
);

test('the database programs are loaded only when a history is opened', async () => {
  const loaded: string[] = [];
  vi.doMock('kysely', () => loaded.push('kysely') as never);
  vi.doMock('libsql', () => loaded.push('libsql') as never);
  vi.resetModules();
  await import('../../src/history/open-history.ts');
  await import('../../src/history/attempts.ts');
  await import('../../src/history/practice-history.ts');
  await import('../../src/cli/history.ts');
  expect(loaded).toEqual([]);
  vi.doUnmock('kysely');
  vi.doUnmock('libsql');
});
