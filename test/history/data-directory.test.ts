import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ensureDataDirectory,
  ensurePrivateFile,
  findDataDirectory,
  hasHistory,
} from '../../src/history/data-directory.ts';
import { inFolder } from './fixtures.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('findDataDirectory', () => {
  test('COACH_HOME decides, and becomes absolute', () => {
    expect(findDataDirectory({ COACH_HOME: '/data/mine' })).toBe('/data/mine');
    expect(findDataDirectory({ COACH_HOME: 'mine' })).toBe(join(process.cwd(), 'mine'));
  });

  test.each([{}, { COACH_HOME: '' }])('else it is the platform folder: %j', (env) => {
    const found = findDataDirectory(env);
    expect(isAbsolute(found)).toBe(true);
    expect(found).toMatch(/[/\\]interview-coach(?:[/\\]Data)?$/);
  });
});

describe.skipIf(process.platform === 'win32')('modes', () => {
  test('a new folder is 0700, also the ones above it', () =>
    inFolder((folder) => {
      ensureDataDirectory(join(folder, 'a', 'b'));
      expect([modeOf(join(folder, 'a')), modeOf(join(folder, 'a', 'b'))]).toEqual([0o700, 0o700]);
    }));

  test('a folder that is there keeps its mode', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'shared'), { mode: 0o755 });
      ensureDataDirectory(join(folder, 'shared'));
      expect(modeOf(join(folder, 'shared'))).toBe(0o755);
    }));

  test('a new file is 0600; one that is there keeps its text', () =>
    inFolder((folder) => {
      ensurePrivateFile(join(folder, 'new'));
      expect(modeOf(join(folder, 'new'))).toBe(0o600);
      writeFileSync(join(folder, 'old'), 'text');
      ensurePrivateFile(join(folder, 'old'));
      expect(statSync(join(folder, 'old')).size).toBe(4);
    }));
});

test('hasHistory looks and creates nothing', () =>
  inFolder((folder) => {
    expect(hasHistory(join(folder, 'none'))).toBe(false);
    writeFileSync(join(folder, 'history.db'), '');
    expect(hasHistory(folder)).toBe(true);
  }));
