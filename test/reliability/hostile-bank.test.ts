/** A bank that somebody else prepared: faults are told without its escapes, and sound text goes nowhere as markup. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCoach } from '../e2e/run-coach.ts';
import { inFolder } from '../history/fixtures.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const acts = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const env = { NO_COLOR: '1' };

const bankWith = (text: string): string =>
  `topic: shop\nquestions:\n  - id: late\n    type: behavioral\n    ask: ${text}\n    why: ${text}\n`;

const commands = (bank: string): readonly (readonly string[])[] => [
  ['bank', 'check', bank],
  ['questions', '--bank', bank],
  ['questions', 'late', '--bank', bank],
  ['quiz', 'new', '--bank', bank, '--topic', 'shop'],
  ['score', '--bank', bank, '--question', 'late', '--format', 'text'],
  ['bank', 'export', bank],
  ['bank', 'export', bank, '--format', 'csv'],
  ['bank', 'export', bank, '--format', 'anki'],
];

describe.each([
  ['raw', '"Tell me \u001b[31mred\u0007 about it."'],
  ['written as YAML escapes', '"Tell me \\e[31mred\\x07\\x9b2J about it."'],
  ['that turn the direction', '"Tell me \u202eabout it."'],
])('escapes %s in a bank', (_, text) => {
  test(
    'are refused at their place, and not shown as they are',
    () =>
      inFolder(async (cwd) => {
        writeFileSync(join(cwd, 'evil.yaml'), bankWith(text));
        for (const argv of commands('evil.yaml')) {
          const { status, stdout, stderr } = await runCoach(argv, { cwd, env, input: 'I listened to her.' });
          expect([argv.join(' '), status, acts.test(`${stdout}${stderr}`)]).toEqual([
            argv.join(' '),
            2,
            false,
          ]);
          expect(stderr).toMatch(/evil\.yaml:\d+:\d+ {2}(?:not-text|bad-value)/u);
        }
      }),
    180_000,
  );
});

test(
  'a file whose name holds escapes is named without them',
  () =>
    inFolder(async (cwd) => {
      const name = 'a\u001b[2Jb\u009b.yaml';
      writeFileSync(join(cwd, name), 'questions: 1\n');
      for (const argv of commands(name)) {
        const { status, stdout, stderr } = await runCoach(argv, { cwd, env, input: 'I listened to her.' });
        expect([argv[0], status, acts.test(`${stdout}${stderr}`)]).toEqual([argv[0], 2, false]);
      }
      writeFileSync(join(cwd, 'b\u001b[2J.txt'), 'I listened to her and refunded the fee.');
      const formats = ['text', 'line', 'markdown', 'sarif', 'json', 'jsonl'];
      for (const format of formats) {
        const argv = ['score', 'b\u001b[2J.txt', 'b\u001b[2J.txt', '--format', format];
        const { status, stdout, stderr } = await runCoach(argv, { cwd, env });
        expect([format, status, acts.test(`${stdout}${stderr}`)]).toEqual([format, 0, false]);
      }
    }),
  180_000,
);

test.each(['__proto__', 'constructor', 'toString'])(
  'the key %s in a bank is refused at its place',
  (key) =>
    inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'evil.yaml'), `${bankWith('Why here?')}    ${key}: { polluted: 1 }\n`);
      writeFileSync(join(cwd, 'weights.yaml'), `${bankWith('Why here?')}    expects: { ${key}: 100 }\n`);
      for (const bank of ['evil.yaml', 'weights.yaml']) {
        const { status, stderr } = await runCoach(['bank', 'check', bank], { cwd, env });
        expect(status).toBe(2);
        expect(stderr).toMatch(new RegExp(`${bank}:\\d+:\\d+ {2}unknown-`, 'u'));
      }
    }),
  180_000,
);

test(
  'markup in a bank is shown as letters wherever it is exported',
  () =>
    inFolder(async (cwd) => {
      const text = '"<script>alert(1)</script> [a](http://example.org) *b* =1+1"';
      writeFileSync(join(cwd, 'markup.yaml'), bankWith(text));
      const run = async (...argv: readonly string[]): Promise<string> => {
        const { status, stdout } = await runCoach(argv, { cwd, env });
        expect(status).toBe(0);
        return stdout;
      };
      const markdown = await run('bank', 'export', 'markup.yaml');
      expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\[a\]\(/u);
      expect(await run('bank', 'export', 'markup.yaml', '--format', 'anki')).not.toContain('<script');
      const worksheet = await run('quiz', 'new', '--bank', 'markup.yaml', '--topic', 'shop');
      expect(worksheet).not.toMatch(/(?<!\\)<script/u);
    }),
  180_000,
);
