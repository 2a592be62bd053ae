/** The list of all settings, for reading and for other programs. */

import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import type { EffectiveSetting, SettingSource } from './effective-settings.ts';
import type { SettingValue } from './setting-values.ts';

interface SettingsPlace {
  readonly file: string;
  readonly exists: boolean;
}

/** As it is typed after "coach config set KEY"; the entries of a list with `between` in between. */
export function sayValue(value: SettingValue, between = ', '): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return printableLines(Array.isArray(value) ? value : [String(value)]).join(between);
}

function printableLines(texts: readonly string[]): readonly string[] {
  return texts.map(printableLine);
}

function saySource(source: SettingSource | undefined, file: string): string {
  if (source === undefined) return '';
  if (source.kind === 'variable') return `from the variable ${source.name}`;
  return source.file === file ? `from the file, line ${source.line}` : `from ${source.file}:${source.line}`;
}

/** Lines with a line break after each. */
export function renderSettings(
  { file, exists }: SettingsPlace,
  found: readonly EffectiveSetting[],
  { columns, heading, strong, faint }: Theme,
): string {
  const lines = [
    ...fillLines(`Settings, ${exists ? 'in' : 'none yet in'} ${printableLine(file)}`, columns).map(heading),
    ...found.flatMap(({ setting, value, source }) => {
      const { key, means, usual, flag, variable } = setting;
      const set = value !== undefined;
      const said = set ? `${sayValue(value)} (${saySource(source, file)})` : `not set: ${usual}`;
      const names = [...(flag === undefined ? [] : [flag]), variable].join(', ');
      return [
        '',
        ...fillLines(`${key}: ${said}`, columns, '').map(set ? strong : (text) => text),
        ...fillLines(`${means} (${names})`, columns, '  ').map(faint),
      ];
    }),
    '',
    ...fillLines('An option goes before its variable, and a variable before the file.', columns),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** `source` is "variable", "file", or null where a setting is set nowhere. */
export function dataOfSettings({ file, exists }: SettingsPlace, found: readonly EffectiveSetting[]): string {
  const data = {
    schema: 1,
    file,
    exists,
    settings: found.map(({ setting, value, source }) => ({
      key: setting.key,
      value: value ?? null,
      source: source?.kind ?? null,
      line: source?.kind === 'file' ? source.line : null,
      variable: setting.variable,
      flag: setting.flag ?? null,
      means: setting.means,
      usual: setting.usual,
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
