import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/cli/command-parts.ts';
import { loadSettings } from '../../src/cli/effective-settings.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { type Setting, type SettingKey, settings } from '../../src/cli/settings.ts';
import { parseSettings } from '../../src/cli/settings-file.ts';
import type { World } from '../../src/cli/world.ts';
import { CoachError } from '../../src/error.ts';

const folder = mkdtempSync(join(tmpdir(), 'coach-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'config.yaml');
const bank = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};
const [bankA, bankB, bankC] = [bank('a.yaml'), bank('b.yaml'), bank('c.yaml')];

interface Run {
  readonly text?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The variables are all there is. */
  readonly asIs?: boolean;
}

/** The options that the command would see, and the variables that were set. */
async function optionsOf(argv: readonly string[], { text, env = {}, asIs }: Run) {
  if (text !== undefined) writeFileSync(file, text);
  const own = asIs ? env : { ...env, COACH_CONFIG: text === undefined ? devNull : file };
  const variables: Record<string, string> = {};
  const program = makeProgram(
    {
      version: '0',
      stdout: { write: () => true },
      stderr: { write: () => true },
      env: own,
      setVariable: (name: string, value: string) => {
        variables[name] = value;
      },
    } as unknown as World,
    () => {},
  );
  let options: Readonly<Record<string, unknown>> = {};
  for (const command of program.commands.flatMap((one) => [one, ...one.commands])) {
    if (argv.join(' ').startsWith(wordsOf(command)))
      command.action(() => {
        options = command.opts();
      });
  }
  await program.parseAsync([...argv], { from: 'user' });
  return { options, variables };
}

/** Of each setting with an option: a command, what the file, the variable and the flag say, and what then holds. */
const cases: Record<string, readonly [string, string, string, readonly string[], readonly unknown[]]> = {
  topic: ['practice', 'method', 'escalation', ['--topic', 'own'], ['method', 'escalation', 'own']],
  type: [
    'quiz new',
    'behavioral',
    'technique',
    ['--type', 'situational'],
    ['behavioral', 'technique', 'situational'],
  ],
  count: ['practice', '2', '4', ['--count', '6'], [2, 4, 6]],
  timer: ['practice', 'on', 'off', ['--timer'], [true, false, true]],
  speak: ['practice', 'yes', 'no', ['--no-speak'], [true, false, false]],
  daily_cap: ['due', '2', '4', [], [2, 4, 4]],
  remind_at: ['schedule', '21:00', '7:30', ['--at', '6:00'], ['21:00', '7:30', '6:00']],
  remind_days: ['schedule', 'mon-fri', 'sat,sun', ['--days', 'daily'], ['mon-fri', 'sat,sun', 'daily']],
};

describe('precedence', () => {
  it.each(Object.entries(cases))(
    '%s: option before variable before file',
    async (key, [command, inFile, inEnv, flag, expected]) => {
      const { variable, option = key } = settings.find((one) => one.key === key) as Setting;
      const argv = command.split(' ');
      const text = `${key}: ${inFile}\n`;
      const env = { [variable]: inEnv };
      const seen = async (words: readonly string[], run: Run) =>
        (await optionsOf(words, run)).options[option];
      expect(await seen(argv, {})).toBeUndefined();
      expect([
        await seen(argv, { text }),
        await seen(argv, { text, env }),
        await seen([...argv, ...flag], { text, env }),
      ]).toEqual(expected);
      expect(await seen(argv, { env })).toBe(expected[1]);
    },
  );

  it('covers every setting that becomes an option', () => {
    const others = ['data', 'plain', 'time_zone', 'banks', 'mask'];
    const keys: readonly SettingKey[] = settings.map(({ key }) => key);
    expect([...Object.keys(cases), ...others].sort()).toEqual([...keys].sort());
  });

  it('a variable that is empty is as good as none', async () => {
    const { options } = await optionsOf(['practice'], { text: 'count: 2\n', env: { COACH_COUNT: '' } });
    expect(options.count).toBe(2);
  });

  it('what the system heeds by itself is put into its variable, unless that is set', async () => {
    const text = 'data: sub/history\ntime_zone: Asia/Tokyo\nplain: on\n';
    const { variables } = await optionsOf(['due'], { text });
    expect(variables).toEqual({
      COACH_HOME: join(folder, 'sub/history'),
      TZ: 'Asia/Tokyo',
      ACCESSIBLE: '1',
    });
    const env = { COACH_HOME: '/elsewhere', TZ: 'Europe/Vienna', ACCESSIBLE: '0' };
    expect((await optionsOf(['due'], { text, env })).variables).toEqual({});
  });
});

describe('banks', () => {
  it('from the file count from its folder, and an option adds to them', async () => {
    const text = 'banks: [a.yaml, ./b.yaml]\n';
    expect((await optionsOf(['questions'], { text })).options.bank).toEqual([bankA, bankB]);
    const { options } = await optionsOf(['questions', '--bank', 'mine.yaml'], { text });
    expect(options.bank).toEqual([bankA, bankB, 'mine.yaml']);
  });

  it('from the variable take the place of those in the file', async () => {
    const env = { COACH_BANKS: [bankB, bankC].join(delimiter) };
    expect((await optionsOf(['due'], { text: 'banks: a.yaml\n', env })).options.bank).toEqual([bankB, bankC]);
  });

  it('are told with their place when they are not there', () => {
    writeFileSync(file, 'banks:\n  - a.yaml\n  - nowhere.yaml\n');
    expect(faultsOf(() => loadSettings({ COACH_CONFIG: file }))).toEqual([['file-not-found', 3, 5]]);
  });
});

describe('where a setting rests', () => {
  it.each([
    [['practice', '--question', 'apology']],
    [['practice', '--topic', 'own']],
    [['quiz', 'new', '--type', 'technique']],
  ])('topic and type in %j', async (argv) => {
    const { options } = await optionsOf(argv, { text: 'topic: method\ntype: behavioral\n' });
    expect(Object.values(options)).not.toContain('method');
    expect(Object.values(options)).not.toContain('behavioral');
  });

  it('in commands that mean something else by the option', async () => {
    const text = 'type: behavioral\ntopic: method\ncount: 2\nbanks: a.yaml\ntime_zone: Asia/Tokyo\n';
    expect((await optionsOf(['score'], { text })).options).toEqual({ bank: [bankA] });
    expect((await optionsOf(['questions'], { text })).options).toEqual({ bank: [bankA] });
    const { options, variables } = await optionsOf(['schedule'], { text });
    expect([options, variables]).toEqual([{}, {}]);
  });
});

function faultsOf(work: () => unknown): readonly (readonly unknown[])[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    return error.problems.map(({ code, at }) => [code, at?.line, at?.column]);
  }
  return [];
}

describe('faults', () => {
  it.each([
    ['cuont: 3\n', 'unknown-key', 'cuont', 'did you mean "count"?'],
    ['# a\ncount: three\n', 'wrong-type', 'must be a number', undefined],
    ['count: 0\n', 'bad-value', 'must be at least 1', undefined],
    ['timer: sometimes\n', 'bad-value', 'is neither on nor off', undefined],
    ['type: behavoral\n', 'unknown-type', 'is not a question type', 'did you mean "behavioral"?'],
    ['mask: always\n', 'bad-value', 'is not a way of masking', undefined],
    ['remind_at: 25:00\n', 'bad-value', 'is not a time of day', 'write it as hours'],
    ['remind_days: someday\n', 'bad-value', 'does not name days', 'mon-fri'],
    ['time_zone: Europe/Viena\n', 'bad-value', 'is not a time zone', 'did you mean "Europe/Vienna"?'],
    ['data: [a]\n', 'wrong-type', 'must be a text', undefined],
    ['- count\n', 'wrong-type', 'must be a mapping', undefined],
    ['count: 3\ncount: 4\n', 'yaml-syntax', 'count', undefined],
    ['count: [3\n', 'yaml-syntax', '', undefined],
  ])('%j', (text, code, message, hint) => {
    const [problem, ...others] = parseSettings(text, 'config.yaml').problems;
    expect(others).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toContain(message);
    expect(problem?.at).toMatchObject({ file: 'config.yaml' });
    if (hint !== undefined) expect(problem?.hint).toContain(hint);
  });

  it('of a variable are told with its name', () => {
    const env = { COACH_CONFIG: devNull, COACH_COUNT: 'three', COACH_MASK: 'maybe' };
    expect(() => loadSettings(env)).toThrow(/COACH_COUNT: .*number.*COACH_MASK: /u);
  });

  it('a file that is named and not there', async () => {
    const missing = { COACH_CONFIG: join(folder, 'missing.yaml') };
    await expect(optionsOf(['due'], { env: missing, asIs: true })).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });

  it.each(['', '# nothing yet\n', '---\n', '{}\n'])('%j holds no settings', (text) => {
    expect(parseSettings(text, 'config.yaml')).toMatchObject({ values: {}, problems: [] });
  });
});
