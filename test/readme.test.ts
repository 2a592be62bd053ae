/** The README and the help tell of the same commands and options. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { makeProgram } from '../src/cli/program.ts';
import type { World } from '../src/cli/world.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const program = makeProgram({ version: '0', stdout: {}, stderr: {} } as World, () => {});

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
const withChildren = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withChildren),
];
const commands = withChildren(program);

/** What stands in code: between backticks, in fences, or indented. */
const code = [
  ...[...readme.matchAll(/```[a-z]*\n([\s\S]*?)```/gu)].map(([, block]) => block ?? ''),
  ...[...readme.matchAll(/`([^`\n]+)`/gu)].map(([, span]) => span ?? ''),
  ...readme.split('\n').filter((line) => line.startsWith('    ')),
];

describe('the README', () => {
  it('names no command that does not exist', () => {
    const paths = commands.map(pathOf);
    const lines = code.flatMap((text) => text.match(/(?<=^|\s)coach [a-z]+(?: check)?/gmu) ?? []);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !paths.includes(line))).toEqual([]);
  });

  it('names no option that does not exist', () => {
    const options = new Set([
      '--help',
      ...commands.flatMap(({ options }) => options.map(({ long }) => long)),
    ]);
    // GNU parallel has options of its own before the command that it runs.
    const own = code.map((text) => text.replace(/^\s*parallel .*?(?=coach )/gmu, ''));
    const named = own.flatMap((text) => text.match(/(?<=^|\s|\[)--[a-z][a-z-]*/gu) ?? []);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((option) => !options.has(option))).toEqual([]);
  });

  it('names every command and option that exists', () => {
    const said = code.join('\n');
    const all = commands.flatMap((command) => [
      ...(command.commands.length === 0 ? [pathOf(command)] : []),
      ...command.options.map(({ long }) => long ?? ''),
    ]);
    expect(all.filter((name) => !said.includes(name))).toEqual([]);
  });
});
