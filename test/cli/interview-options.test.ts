import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkTarget, formatOf } from '../../src/cli/debrief-target.ts';
import { timeLimit } from '../../src/cli/time-limit.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-target-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a time limit', () => {
  test.each([
    ['2m', 120],
    ['2min', 120],
    ['90', 90],
    ['90s', 90],
    ['1m30s', 90],
    ['1m30', 90],
    ['1:30', 90],
    ['60m', 3600],
  ])('%s is %i seconds', (text, seconds) => {
    expect(timeLimit(text)).toBe(seconds);
  });

  test.each(['', 'm', 's', '4', '61m', '1:75', '-2m', '2h', '1.5m', 'two'])('"%s" is none', (text) => {
    expect(() => timeLimit(text)).toThrow('from 5s to 60m');
  });
});

describe('the file of the debrief', () => {
  test.each([
    ['a.md', 'markdown'],
    ['a.Markdown', 'markdown'],
    ['b/c.HTML', 'html'],
    ['c.htm', 'html'],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  const there = join(folder, 'there.md');
  writeFileSync(there, 'notes');
  mkdirSync(join(folder, 'dir.html'));
  test.each([
    ['another ending', join(folder, 'a.txt'), false, 'does not say in which format'],
    ['no ending', '-', false, 'does not say in which format'],
    ['a file that is there', there, false, 'is there already'],
    ['a folder', join(folder, 'dir.html'), true, 'is a folder'],
    ['no such folder', join(folder, 'none', 'a.md'), false, 'there is no such folder'],
  ])('%s is refused before the interview', (_name, path, force, message) => {
    expect(() => checkTarget(path, force)).toThrow(message);
  });

  test('a new file, and with --force one that is there, is taken', () => {
    expect(() => checkTarget(join(folder, 'new.html'), false)).not.toThrow();
    expect(() => checkTarget(there, true)).not.toThrow();
  });
});
