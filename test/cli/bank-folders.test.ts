/** `coach bank check FOLDER`: what lies in a folder and is not or cannot be read is told of. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bankCheck } from '../../src/cli/bank-check.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-folders-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  const id = name.replace(/\W/g, '-');
  writeFileSync(
    join(folder, name),
    `questions:\n  - id: ${id}\n    type: behavioral\n    ask: Tell me about ${id}.\n`,
  );
}

async function check(path = folder) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await bankCheck([path], {
    library: shippedLibrary(),
    directory: root,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    theme: makeTheme({ plain: true, env: {}, columns: 80 }),
  });
  return { status, out: out.join(''), err: err.join('').replace(/\s+/g, ' ') };
}

describe('folders within a folder', () => {
  test('are named once where they hold questions', async () => {
    for (const name of [
      'a.yaml',
      'till/b.yaml',
      'floor/early/c.yml',
      '.git/d.yaml',
      'node_modules/e/f.yaml',
    ]) {
      write(name);
    }
    mkdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures/shop.png'), '');
    expect(await check()).toEqual({
      status: 0,
      out: 'checked 1 file: no faults\n',
      err: `Folders within a folder are not read; name them, too: ${join(folder, 'floor')}, ${join(folder, 'till')} `,
    });
  });

  test('are named in the hint where nothing else is there', async () => {
    write('till/b.yaml');
    const { status, err } = await check();
    expect(status).toBe(2);
    expect(err).toContain(`hint: folders within it are not read; name them: ${join(folder, 'till')} `);
    expect(err.split(join(folder, 'till'))).toHaveLength(2);
  });

  test('may be links, also round in a circle', async () => {
    write('shop/a.yaml');
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'shop'), join(folder, 'empty/linked'));
    symlinkSync(join(folder, 'empty'), join(folder, 'empty/round'));
    const { err } = await check(join(folder, 'empty'));
    expect(err).toContain(`name them: ${join(folder, 'empty/linked')} `);
  });

  test('are not told of where there are none', async () => {
    write('a.yaml');
    expect((await check()).err).toBe('');
    expect((await check(join(folder, 'a.yaml'))).err).toBe('');
  });
});

test('a link to nothing is told as one', async () => {
  write('a.yaml');
  symlinkSync(join(folder, 'gone.yaml'), join(folder, 'b.yaml'));
  const { status, err } = await check();
  expect(status).toBe(2);
  expect(err).toContain(`${join(folder, 'b.yaml')} is a link to nothing hint: remove the link`);
  expect((await check(join(folder, 'b.yaml'))).err).toContain('is a link to nothing');
  expect((await check(join(folder, 'gone.yaml'))).err).toContain('there is no file or folder');
});
