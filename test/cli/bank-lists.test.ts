/** `coach bank import` and `coach bank export`: what one writes the other reads, and nothing in it is run. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bankCheck } from '../../src/cli/bank-check.ts';
import { type BankExportOptions, bankExport } from '../../src/cli/bank-export.ts';
import { bankImport } from '../../src/cli/bank-import.ts';
import { makeTheme } from '../../src/terminal/theme.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';
import { wordTable } from '../score/word-table.ts';
import { faultOf } from './fault-of.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-lists-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

function deps() {
  const out: string[] = [];
  return {
    library: shippedLibrary(),
    directory: root,
    packageDirectory: root,
    workingDirectory: folder,
    words: wordTable(),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => out.push(text) },
    theme: makeTheme({ plain: true, env: {}, columns: 200 }),
    out: () => out.join(''),
  };
}

async function take(options: Partial<BankExportOptions>): Promise<string> {
  const given = deps();
  expect(await bankExport({ paths: [], format: 'csv', ...options }, given)).toBe(0);
  return given.out();
}

describe('there and back', () => {
  test.each([
    ['csv', 'a.csv'],
    ['markdown', 'a.md'],
  ])('every shipped question, with its samples, by %s', async (format, name) => {
    const first = await take({ format, samples: true });
    writeFileSync(at(name), first);
    const given = deps();
    expect(await bankImport({ file: at(name), output: at('a.yaml') }, given)).toBe(0);
    expect(given.out()).toContain(`with ${shippedLibrary().questions.length} questions. Then:`);
    expect(read('a.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\S+\/dist\/schemas\/questions\.json\n/u,
    );
    expect(await take({ paths: [at('a.yaml')], format, samples: true })).toBe(first);
    expect(await take({ paths: [at('a.yaml')], samples: true })).toBe(await take({ samples: true }));
  });

  test('texts that look like formulas, Markdown, HTML or YAML', async () => {
    const odd = ['=cmd|x!A1', '-1 *a* [b](c)', '@x: <b>&amp;</b>', '# no: heading', '\'=x "y"; z,'];
    const rows = odd.map((text) => `"${text.replaceAll('"', '""')}",Tell me about it?`);
    writeFileSync(at('a.csv'), `why,question\n${rows.join('\n')}\n`);
    await bankImport({ file: at('a.csv'), output: at('a.yaml') }, deps());
    const check = deps();
    expect(await bankCheck([at('a.yaml')], { ...check, faultStyle: check.theme })).toBe(0);
    for (const [format, name] of [
      ['csv', 'b.csv'],
      ['markdown', 'b.md'],
    ] as const) {
      writeFileSync(at(name), await take({ paths: [at('a.yaml')], format }));
      await bankImport({ file: at(name), output: at(`${name}.yaml`) }, deps());
      expect(await take({ paths: [at(`${name}.yaml`)] })).toBe(await take({ paths: [at('a.yaml')] }));
    }
    const csv = await take({ paths: [at('a.yaml')] });
    expect(csv).toContain(`,'=cmd|x!A1,`);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/mu);
  });
});

describe('coach bank export', () => {
  test('for Anki shows texts as they are, one card a question', async () => {
    writeFileSync(
      at('a.csv'),
      'id,question,why\nodd,"Tell {{c1::me}} <script>x</script> [sound:a.mp3]","a\tb ""c"" \\(x\\)"\n',
    );
    await bankImport({ file: at('a.csv'), output: at('a.yaml') }, deps());
    const lines = (await take({ paths: [at('a.yaml')], format: 'anki' })).trimEnd().split('\n');
    const [head, row = ''] = [lines.slice(0, -1), lines.at(-1)];
    expect(head).toContain('#html:true');
    expect(head.every((line) => line.startsWith('#'))).toBe(true);
    expect(row.split('\t')).toHaveLength(4);
    expect(row).toContain('"coach-odd"');
    expect(row).toContain('&lt;script&gt;x&lt;/script&gt; &#91;sound:a.mp3&#93;');
    expect(row).not.toMatch(/<script|\{\{|\[sound|\\\(/u);
  });

  test('of a bank writes what it brings and what it changes', async () => {
    writeFileSync(
      at('a.yaml'),
      'extends: coach\nquestions:\n  - id: apology\n    ask: Sorry?\n  - id: mine\n    type: technique\n    ask: Why?\n',
    );
    const text = await take({ paths: [at('a.yaml')], format: 'markdown' });
    expect(text.match(/^- .*$/gmu)).toEqual(['- Sorry?', '- Why?']);
  });

  test('keeps sample answers back unless they are asked for', async () => {
    const strong = shippedLibrary().questions[0]?.samples.strong?.slice(0, 40) ?? 'none';
    expect(await take({})).not.toContain(strong);
    expect(await take({ samples: true })).toContain(strong);
  });

  test('writes a file, and never over one', async () => {
    const said = await take({ format: 'markdown', output: at('a.md') });
    expect(said).toBe(`Wrote ${shippedLibrary().questions.length} questions to ${at('a.md')}.\n`);
    const before = read('a.md');
    const again = bankExport({ paths: [], format: 'csv', output: at('a.md') }, deps());
    expect(await faultOf(again)).toEqual({ code: 'usage', hint: 'choose another name' });
    expect(read('a.md')).toBe(before);
  });

  test.each([
    [{ format: 'cvs' }, { code: 'usage', hint: 'did you mean "csv"?' }],
    [
      { format: 'anki', samples: true },
      { code: 'usage', hint: 'leave --samples away, or choose markdown or csv' },
    ],
    [{ paths: ['/nowhere.yaml'] }, { code: 'file-not-found', hint: 'check the path' }],
  ])('refuses %j', async (options, fault) => {
    expect(await faultOf(bankExport({ paths: [], format: 'csv', ...options }, deps()))).toEqual(fault);
  });
});

describe('coach bank import', () => {
  test('writes to standard output when no file is named', async () => {
    writeFileSync(at('a.md'), '- Tell me about a late delivery.\n');
    const given = deps();
    expect(await bankImport({ file: at('a.md') }, given)).toBe(0);
    expect(given.out()).toMatch(/^# yaml-language-server: [\s\S]*ask: Tell me about a late delivery\.\n$/u);
  });

  test.each([
    ['a.csv', 'question,type\nWhy so?,x\n', 'a.yaml', 'unknown-type'],
    ['a.csv', 'question\nWhy so?\n', 'a.txt', 'usage'],
    ['a.yaml', 'questions: []\n', 'b.yaml', 'usage'],
    ['a.csv', 'question\nWhy so?\n', 'no/a.yaml', 'file-not-found'],
  ])('of %s %j into %s ends with %s', async (name, text, output, code) => {
    writeFileSync(at(name), text);
    expect(await faultOf(bankImport({ file: at(name), output: at(output) }, deps()))).toMatchObject({ code });
    if (output !== name) expect(() => read(output)).toThrow('ENOENT');
  });

  test.each([
    ['a.xlsx', 'save the sheet as CSV'],
    ['a.docx', 'save it as plain text'],
    ['a.yml', 'needs no import'],
    ['-', '.csv, .tsv, .md, .markdown or .txt'],
  ])('of %s says what to do', async (name, hint) => {
    const fault = await faultOf(bankImport({ file: name }, deps()));
    expect(fault).toMatchObject({ code: 'usage', hint: expect.stringContaining(hint) });
  });
});
