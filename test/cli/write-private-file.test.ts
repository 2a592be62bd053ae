import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePrivateFile } from '../../src/cli/write-private-file.ts';
import { inFolder } from '../history/fixtures.ts';

test('a file that is there is replaced only when told to', () =>
  inFolder(async (folder) => {
    const path = join(folder, 'mine.json');
    writeFileSync(path, 'old');
    expect(() => writePrivateFile(path, 'new', false)).toThrow('is there already, and is not overwritten');
    writePrivateFile(path, 'new', true);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['mine.json']);
  }));

test.each([false, true])('a folder is told as one, and not to be replaced by force (%s)', (force) =>
  inFolder(async (folder) => {
    const path = join(folder, 'exports');
    mkdirSync(path);
    expect(() => writePrivateFile(path, 'text', force)).toThrow(/folder/u);
    expect(() => writePrivateFile(path, 'text', force)).not.toThrow('is there already');
    expect(readdirSync(folder)).toEqual(['exports']);
  }),
);
