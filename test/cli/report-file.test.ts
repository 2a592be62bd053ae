import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePage } from '../../src/cli/report-file.ts';
import { CoachError } from '../../src/error.ts';
import { inFolder } from '../history/fixtures.ts';

const page = '<!doctype html><meta name="generator" content="coach report"><p>new';
const old = page.replace('new', 'old');

function codeOf(work: () => void): string {
  try {
    work();
    return 'done';
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return error.code;
  }
}

test.each<[string, string | undefined, boolean, string]>([
  ['a new file', undefined, false, 'done'],
  ['a report', old, false, 'done'],
  ['an empty file', '', false, 'done'],
  ['another file', 'my thesis', false, 'usage'],
  ['a page of somebody else', '<!doctype html><p>mine', false, 'usage'],
  ['a file that only quotes the sign far down', `${'x'.repeat(2000)}${old}`, false, 'usage'],
  ['another file, with force', 'my thesis', true, 'done'],
])('%s', (_, before, force, code) =>
  inFolder((folder) => {
    const path = join(folder, 'page.html');
    if (before !== undefined) writeFileSync(path, before);
    expect(codeOf(() => writePage(path, page, force))).toBe(code);
    expect(readFileSync(path, 'utf8')).toBe(code === 'done' ? page : before);
    expect(readdirSync(folder)).toEqual(['page.html']);
  }),
);

test('a folder, and a folder that is not there', () =>
  inFolder((folder) => {
    expect(codeOf(() => writePage(folder, page, true))).toBe('usage');
    expect(codeOf(() => writePage(join(folder, 'none', 'page.html'), page, false))).toBe('file-not-found');
    expect(readdirSync(folder)).toEqual([]);
  }));

test.skipIf(process.platform === 'win32')('only its owner may read it, and a link stays a link', () =>
  inFolder((folder) => {
    mkdirSync(join(folder, 'there'));
    const target = join(folder, 'there', 'page.html');
    writeFileSync(target, old, { mode: 0o644 });
    symlinkSync(target, join(folder, 'link.html'));
    writePage(join(folder, 'link.html'), page, false);
    expect(readFileSync(target, 'utf8')).toBe(page);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['link.html', 'there']);
  }),
);
