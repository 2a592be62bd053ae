import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../src/cli/change-settings.ts';
import type { SettingValue } from '../../src/cli/setting-values.ts';
import { parseSettings } from '../../src/cli/settings-file.ts';

function change(text: string, key: string, value: SettingValue | undefined): string {
  return changeSettings({ text, problems: parseSettings(text, 'config.yaml').problems }, key, value);
}

const commented = `# my settings

timer: on # every evening
# banks of the team
banks:
  - team.yaml # theirs
  - "my bank.yaml"

count: 3
# the end
`;

describe('changing the file', () => {
  it('replaces a value, and nothing else', () => {
    const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
    expect(lines(change(commented, 'count', 5))).toEqual(lines(commented.replace('count: 3', 'count: 5')));
    expect(lines(change(commented, 'timer', false))).toEqual(
      lines(commented.replace('timer: on', 'timer: false')),
    );
  });

  it('adds at the end', () => {
    const text = change('count: 3 # few\n', 'mask', 'ask');
    expect(text).toBe('count: 3 # few\nmask: ask\n');
  });

  it('takes out one setting and leaves the rest', () => {
    const text = change(commented, 'banks', undefined);
    expect(text).not.toContain('team.yaml');
    for (const line of ['# my settings', 'timer: on # every evening', 'count: 3', '# the end']) {
      expect(text).toContain(line);
    }
  });

  it('begins a file with a comment', () => {
    expect(change('', 'timer', true)).toBe(
      '# Settings of coach: "coach config" lists them.\n\ntimer: true\n',
    );
  });

  it('keeps the comments of a file without settings', () => {
    const empty = change('# mine\ntimer: on\n', 'timer', undefined);
    expect(empty).toContain('# mine');
    expect(parseSettings(empty, 'config.yaml').problems).toEqual([]);
    expect(change(empty, 'count', 2)).toMatch(/^# mine\n+count: 2\n$/u);
  });

  it('keeps the line ends of Windows', () => {
    expect(change('count: 3\r\ntimer: on\r\n', 'count', 4)).toBe('count: 4\r\ntimer: on\r\n');
  });

  it.each([['- a\n- b\n'], ['count: [1\n'], ['\ttimer: on\n'], ['words alone\n'], ['a: 1\n---\nb: 2\n']])(
    'leaves %j alone',
    (text) => {
      expect(() => change(text, 'count', 3)).toThrow();
    },
  );

  it('mends a faulty value', () => {
    expect(parseSettings('count: many\n', 'config.yaml').problems).toHaveLength(1);
    expect(change('count: many\n', 'count', 3)).toBe('count: 3\n');
    expect(change('tpoic: x\ncount: 3\n', 'tpoic', undefined)).toBe('count: 3\n');
  });

  it('any changes one after the other: the last value of each holds, and every comment stays', () => {
    const step = fc.oneof(
      fc.tuple(fc.constant('count'), fc.option(fc.integer({ min: 1, max: 1000 }), { nil: undefined })),
      fc.tuple(fc.constant('timer'), fc.option(fc.boolean(), { nil: undefined })),
      fc.tuple(
        fc.constant('data'),
        fc.option(
          fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text && text !== ''),
          { nil: undefined },
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let text = '# first\nmask: ask # kept\n# last\n';
        const expected = new Map<string, unknown>([['mask', 'ask']]);
        for (const [key, value] of steps) {
          text = change(text, key, value);
          if (value === undefined) expected.delete(key);
          else expected.set(key, value);
        }
        const { values, problems } = parseSettings(text, 'config.yaml');
        expect(problems).toEqual([]);
        expect(new Map(Object.entries(values))).toEqual(expected);
        for (const comment of ['# first', '# kept', '# last']) expect(text).toContain(comment);
      }),
      { numRuns: 50 },
    );
  });
});
