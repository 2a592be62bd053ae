import type { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { completeWords } from '../../src/cli/complete-words.ts';
import { kindOfArgument, kindOfOption } from '../../src/cli/completion-kinds.ts';
import { makeProgram } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';

const program = makeProgram({ version: '0', stdout: {}, stderr: {} } as World, () => {});

/** "coach score --f" as a shell would hand it over; kinds stand for their values. */
async function complete(line: string) {
  const { candidates, files } = await completeWords(program, line.split(' '), async (kind, banks) => {
    const names = typeof kind === 'string' ? [`<${kind}>`, ...banks] : kind;
    return names.map((value) => ({ value, about: '' }));
  });
  return [...candidates.map(({ value }) => value), ...(files ? [':files'] : [])];
}

describe('completeWords', () => {
  it.each([
    ['coach sco', ['score']],
    ['coach re', ['rescore', 'remind', 'report']],
    ['coach bank ', ['new', 'check', 'import', 'export']],
    ['coach bank check ', [':files']],
    ['coach nonsense sc', []],
    ['coach practice --t', ['--topic', '--type', '--timer']],
    ['coach practice --timer --t', ['--topic', '--type']],
    ['coach practice --bank a.yaml --b', ['--bank']],
    ['coach practice --topic ', ['<topics>']],
    ['coach practice --bank a.yaml --question ', ['<questions>', 'a.yaml']],
    ['coach practice --bank', ['--bank']],
    ['coach practice --bank ', [':files']],
    ['coach practice --count ', []],
    ['coach score --format ', ['text', 'json', 'jsonl', 'line', 'markdown', 'sarif']],
    ['coach score --format=j', ['--format=json', '--format=jsonl']],
    ['coach score --format = j', ['json', 'jsonl']],
    ['coach score --format =', ['text', 'json', 'jsonl', 'line', 'markdown', 'sarif']],
    ['coach score --format text one.txt ', [':files']],
    ['coach score -- --f', [':files']],
    ['coach bank export --format ', ['markdown', 'csv', 'anki']],
    ['coach bank export -o ', [':files']],
    ['coach schedule --with s', ['systemd']],
    ['coach explain ', ['<explained>']],
    ['coach history ', ['<attempts>']],
    ['coach rescore a1 ', ['<attempts>']],
    ['coach dispute --flag ', ['<flags>']],
    ['coach story show ', ['<stories>']],
    ['coach story edit one ', [':files']],
    ['coach config get ty', ['type']],
    ['coach completion z', ['zsh']],
    ['coach due ', ['--bank', '--count', '--at', '--json', '--help']],
  ])('%s', async (line, expected) => {
    expect(await complete(line)).toEqual(expected);
  });

  it('describes what it offers', async () => {
    const { candidates } = await completeWords(program, ['coach', 'score', '--sa'], async () => []);
    expect(candidates).toEqual([{ value: '--save', about: 'record the attempts in the history' }]);
  });
});

const pathOf = (command: Command): string =>
  command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
const all = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(all)];

/** Of these nobody can foresee the value. */
const free = [
  'count',
  'seed',
  'prompt',
  'fail-under',
  'search',
  'since',
  'limit',
  'at',
  'mail',
  'before',
  'why',
];
const texts = ['title', 'happened', 'did', 'ended', 'proof', 'text', 'words', 'values'];

describe('every option and argument', () => {
  const known = new Set([...free, ...texts].map((name) => `--${name}`));
  const takers = all(program).flatMap((command) =>
    command.options
      .filter(({ required }) => required)
      .map((option): [string, Option] => [pathOf(command), option]),
  );

  it.each(takers.map(([path, option]) => [`${path} ${option.long}`, path, option] as const))(
    '%s can be completed, or is of free text',
    (_, path, option) => {
      expect(kindOfOption(path, option) !== undefined || known.has(option.long ?? '')).toBe(true);
    },
  );

  it('has a kind where it names something', () => {
    const without = all(program).flatMap((command) =>
      command.registeredArguments
        .filter((argument) => kindOfArgument(pathOf(command), argument) === undefined)
        .map((argument) => argument.name()),
    );
    expect(without.filter((name) => !texts.includes(name))).toEqual([]);
  });
});
