/** `coach bank new` and `coach rubric new`: what they write passes, and nothing is overwritten. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bankCheck } from '../../src/cli/bank-check.ts';
import { quoteToType } from '../../src/cli/quote-for-shell.ts';
import { rubricTest } from '../../src/cli/rubric-test.ts';
import { bankNew, rubricNew } from '../../src/cli/scaffold.ts';
import { schemaAddress } from '../../src/cli/schema-address.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import { parseElementFile, parseFlagFile } from '../../src/library/parse-rubric.ts';
import { elementIds, flagIds } from '../../src/rubric/element.ts';
import { checkSignal } from '../../src/score/check-signal.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { wordTable } from '../score/word-table.ts';
import { faultOf } from './fault-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-scaffold-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function deps({ isTTY = false } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  return {
    library: shippedLibrary(),
    loadLibrary: async () => shippedLibrary(),
    directory: root,
    packageDirectory: root,
    workingDirectory: folder,
    words: wordTable(),
    stdout: { write: (text: string) => out.push(text), isTTY },
    stderr: { write: (text: string) => err.push(text) },
    theme: makeTheme({ plain: true, env: {}, columns: 80 }),
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

const firstLine = (text: string) => text.slice(0, text.indexOf('\n'));

describe('coach bank new', () => {
  test('writes a bank that passes, with every field of a shipped one', async () => {
    const path = join(folder, 'mine.yaml');
    expect(await bankNew(path, deps())).toBe(0);
    const text = readFileSync(path, 'utf8');
    const check = deps();
    expect(await bankCheck([path], check)).toBe(0);
    expect(check.out()).toBe('checked 1 file: no faults\n');
    const { value, problems } = parseQuestionFile(text, path, { complete: true });
    expect(problems).toEqual([]);
    expect(value?.questions.length).toBe(2);
    expect(firstLine(text)).toMatch(/^# yaml-language-server: \$schema=\S+\/dist\/schemas\/questions\.json$/);
  });

  test('says what to do next', async () => {
    const to = deps();
    const path = join(folder, 'my bank.yaml');
    await bankNew(path, to);
    const typed = quoteToType(path);
    expect(to.out()).toContain(`  coach bank check ${typed}\n  coach practice --bank ${typed}\n`);
  });

  test.each([
    ['my-bank.yaml', 'my-bank.yaml', 'my-bank.yaml'],
    ['my bank.yaml', "'my bank.yaml'", '"my bank.yaml"'],
    ['$HOME/`id`.yaml', "'$HOME/`id`.yaml'", '"$HOME/`id`.yaml"'],
    ["ana's.yaml", "'ana'\\''s.yaml'", '"ana\'s.yaml"'],
    ['C:\\ana\\bank.yaml', "'C:\\ana\\bank.yaml'", 'C:\\ana\\bank.yaml'],
  ])('a file %s is typed as %s, or on Windows as %s', (path, posix, windows) => {
    expect(quoteToType(path, 'linux')).toBe(posix);
    expect(quoteToType(path, 'win32')).toBe(windows);
  });

  test.each([undefined, '-'])('writes to standard output without a file (%o)', async (file) => {
    const to = deps();
    expect(await bankNew(file, to)).toBe(0);
    expect(parseQuestionFile(to.out(), 'mine.yaml').problems).toEqual([]);
    expect(to.err()).toBe('');
    const onTerminal = deps({ isTTY: true });
    await bankNew(file, onTerminal);
    expect(onTerminal.out()).toBe(to.out());
    expect(onTerminal.err()).toContain('"coach bank new my-bank.yaml" writes this to a file.');
  });

  test('never overwrites', async () => {
    const path = join(folder, 'mine.yaml');
    writeFileSync(path, 'precious');
    expect(await faultOf(bankNew(path, deps()))).toEqual({ code: 'usage', hint: 'choose another name' });
    expect(readFileSync(path, 'utf8')).toBe('precious');
    mkdirSync(join(folder, 'folder.yaml'));
    expect(await faultOf(bankNew(join(folder, 'folder.yaml'), deps()))).toMatchObject({ code: 'usage' });
  });

  test.each([
    ['none/mine.yaml', 'file-not-found', 'make the folder first'],
    ['mine', 'usage', '.yaml'],
    ['mine.txt', 'usage', '.yaml'],
    ['.', 'usage', 'name a file in the folder'],
  ])('refuses %s', async (name, code, hint) => {
    const fault = await faultOf(bankNew(join(folder, name), deps()));
    expect(fault).toEqual({ code, hint: expect.stringContaining(hint) });
  });
});

describe('coach rubric new', () => {
  const ownGoesIntoABank =
    '"coach explain" lists them; an element of your own goes into a bank: see the end of "coach bank new"';

  test.each([...elementIds, ...flagIds])('%s: writes a page that passes', async (id) => {
    expect(await rubricNew(id, folder, deps())).toBe(0);
    const path = join(folder, `${id}.yaml`);
    const text = readFileSync(path, 'utf8');
    const isFlag = (flagIds as readonly string[]).includes(id);
    const { value, problems } = isFlag ? parseFlagFile(text, path) : parseElementFile(text, path);
    expect(problems).toEqual([]);
    const shipped = { ...shippedLibrary().elements, ...shippedLibrary().flags }[id];
    expect(value).toEqual({ ...shipped, signals: value?.signals });
    expect(value?.signals.map((signal) => checkSignal(signal, id, {}, wordTable()))).toEqual([[]]);
    expect(firstLine(text)).toContain(`/dist/schemas/${isFlag ? 'flag' : 'element'}.json`);
  });

  test.each(['apology', 'blame'])('%s: passes "coach rubric test"', async (id) => {
    await rubricNew(id, folder, deps());
    const to = deps();
    expect(await rubricTest(join(folder, `${id}.yaml`), to)).toBe(0);
    expect(to.out()).toBe('tested 3 examples of 1 signal: no faults\n');
  });

  test('takes a folder, the right file name, or nothing', async () => {
    expect(await rubricNew('Follow-Up', join(folder, 'follow_up.yaml'), deps())).toBe(0);
    expect(await faultOf(rubricNew('follow_up', folder, deps()))).toMatchObject({ code: 'usage' });
    const to = deps();
    await rubricNew('follow_up', undefined, to);
    expect(to.out()).toBe(readFileSync(join(folder, 'follow_up.yaml'), 'utf8'));
  });

  test.each([
    ['emapthy', undefined, 'unknown-element', 'did you mean "empathy"?'],
    ['patience', undefined, 'unknown-element', ownGoesIntoABank],
    ['my_upselling', undefined, 'unknown-element', ownGoesIntoABank],
    ['empathy', 'mine.yaml', 'usage', 'name the file empathy.yaml, or a folder that is there'],
    ['empathy', 'empathy', 'usage', 'name the file empathy.yaml, or a folder that is there'],
  ])('refuses %s %s', async (id, name, code, hint) => {
    const file = name === undefined ? undefined : join(folder, name);
    expect(await faultOf(rubricNew(id, file, deps()))).toEqual({ code, hint });
  });
});

describe.skipIf(sep !== '/')('the address of a schema', () => {
  const installed = '/home/ann/work/node_modules/interview-coach';
  test.each([
    [
      'beside node_modules',
      '/home/ann/work',
      installed,
      'node_modules/interview-coach/dist/schemas/flag.json',
    ],
    ['below', '/home/ann/work/banks', installed, '../node_modules/interview-coach/dist/schemas/flag.json'],
    ['elsewhere', '/home/ann/other', installed, `file://${installed}/dist/schemas/flag.json`],
    ['in a checkout', '/srv/coach/rubrics/flags', '/srv/coach', '../../dist/schemas/flag.json'],
  ])('%s', (_, directory, packageDirectory, expected) => {
    expect(schemaAddress('flag', directory, packageDirectory)).toBe(expected);
  });

  test('has no spaces', () => {
    const address = schemaAddress('flag', '/srv', '/srv/my coach');
    expect(address).toBe(pathToFileURL('/srv/my coach/dist/schemas/flag.json').href);
    expect(address).not.toContain(' ');
  });
});
