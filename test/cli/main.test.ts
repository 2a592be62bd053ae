import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { commandGroups, makeProgram } from '../../src/cli/program.ts';
import { quoteToType } from '../../src/cli/quote-for-shell.ts';
import type { World } from '../../src/cli/world.ts';
import { memoryInput, memoryOutput } from './memory-streams.ts';

function makeWorld() {
  const stdout = memoryOutput();
  const stderr = memoryOutput();
  const world = {
    version: '1.2.3',
    name: 'coach 1.2.3 (engine 1.2.3+abcdef, Node v20.20.2)',
    dataDirectory: '/nowhere/data',
    packageDirectory: '/nowhere',
    stdin: memoryInput() as unknown as NodeJS.ReadStream,
    stdout: stdout as unknown as NodeJS.WriteStream,
    stderr: stderr as unknown as NodeJS.WriteStream,
    env: { COACH_HOME: '/nowhere/home' },
    now: () => new Date(0),
    handleInterrupts: () => {},
  } satisfies World;
  return { world, stdout, stderr };
}

async function run(...argv: readonly string[]) {
  const { world, stdout, stderr } = makeWorld();
  const status = await main(argv, world);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

/** All commands, `bank check` too. */
function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

describe('main', () => {
  it('says what to do next when nothing is asked', async () => {
    const { status, stdout, stderr } = await run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('coach practice');
  });

  it.each([
    [['--version'], 'coach 1.2.3 (engine 1.2.3+abcdef, Node v20.20.2)\n'],
    [['-V'], 'engine 1.2.3+abcdef, Node v'],
    [['--help'], 'Usage: coach'],
    [['help', 'score'], 'Usage: coach score'],
    [['bank', 'check', '--help'], 'Usage: coach bank check'],
  ])('answers %j on standard output', async (argv, text) => {
    const { status, stdout, stderr } = await run(...argv);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(text);
  });

  it.each([
    [['scroe'], '(Did you mean score?)'],
    [['score', '--fomat', 'json'], '(Did you mean --format?)'],
    [['score', '--fail-under', 'high'], 'It takes a whole number from 0 to 100.'],
    [['score', '--fail-under', '101'], 'It takes a whole number from 0 to 100.'],
    [['practice', '--count', '0'], 'It takes a whole number from 1 to 1000.'],
    [['practice', '--seed', '1.5'], 'It takes a whole number'],
    [['practice', 'now'], 'too many arguments'],
    [['explain', 'a', 'b'], '"coach explain --help" shows what it takes.'],
    [['quiz', 'new', 'my sheet.md'], `write "coach quiz new > ${quoteToType('my sheet.md')}"`],
    [['bank', 'chekc'], '(Did you mean check?)'],
    [['bank'], 'Usage: coach bank'],
    [['score', '--question'], 'argument missing'],
  ])('refuses %j with 2, on standard error only', async (argv, text) => {
    const { status, stdout, stderr } = await run(...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
  });

  it('calls a fault of its own by its name, with 70', async () => {
    const { status, stdout, stderr } = await run('explain');
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(/^coach came upon a fault of its own: .*no such file/u);
    expect(stderr).toContain('coach 1.2.3');
    expect(stderr).not.toContain('    at ');
  });
});

describe('the groups of commands', () => {
  it.each(commandGroups.map((group) => [group.names.join(', '), group] as const))(
    '%s: are so named',
    (_, group) => {
      const program = new Command();
      group.add(program, makeWorld().world, () => {});
      expect(program.commands.map((command) => command.name())).toEqual(group.names);
    },
  );

  it.each([
    ['practice', ['practice', 'score']],
    ['story', ['story']],
    ['completion', commandGroups.flatMap(({ names }) => names)],
    ['prctice', commandGroups.flatMap(({ names }) => names)],
    ['--help', commandGroups.flatMap(({ names }) => names)],
  ])('after "%s" are set up as far as they are needed', (asked, names) => {
    const program = makeProgram(
      makeWorld().world,
      () => {},
      () => {},
      asked,
    );
    expect(program.commands.map((command) => command.name())).toEqual(names);
  });
});

describe('the help', () => {
  const program = makeProgram(makeWorld().world, () => {});

  it.each(allCommands(program).map((command) => [command.name(), command] as const))(
    'of %s ends with two examples',
    async (_, command) => {
      const path: string[] = [];
      for (let at: Command | null = command; at?.parent; at = at.parent) path.unshift(at.name());
      const { stdout } = await run(...path, '--help');
      const [, examples = ''] = stdout.split('\nExamples:\n');
      expect(examples.match(/^ {2}coach /gmu)).toHaveLength(2);
    },
  );
});
