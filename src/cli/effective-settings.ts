/** Which value each setting has where no option is given, and where it comes from: a variable before the file. */

import { existsSync } from 'node:fs';
import { CoachError, type Problem } from '../error.ts';
import { byPlace } from '../library/check-library.ts';
import type { Environment } from '../terminal/theme.ts';
import { findSettingsFile, splitPaths } from './find-settings-file.ts';
import { parseSetting, type SettingValue } from './setting-values.ts';
import { type Setting, type SettingKey, settings } from './settings.ts';
import { loadSettingsFile, pathFrom, type SettingsFile } from './settings-file.ts';

export type SettingSource =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'file'; readonly file: string; readonly line: number };

export interface EffectiveSetting {
  readonly setting: Setting & { readonly key: SettingKey };
  /** Paths are absolute. Undefined where it is set nowhere. */
  readonly value: SettingValue | undefined;
  readonly source: SettingSource | undefined;
}

/**
 * All settings, in the order of the table.
 * @throws CoachError with every problem of file and variables
 */
export function loadSettings(env: Environment): readonly EffectiveSetting[] {
  const file = loadSettingsFile(findSettingsFile(env));
  const problems: Problem[] = [...file.problems];
  const found = settings.map((setting: EffectiveSetting['setting']): EffectiveSetting => {
    try {
      return fromVariable(setting, env) ?? fromFile(setting, file, problems);
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      problems.push(...error.problems);
      return { setting, value: undefined, source: undefined };
    }
  });
  if (problems.length > 0) throw new CoachError(problems.sort(byPlace));
  return found;
}

function fromVariable(setting: EffectiveSetting['setting'], env: Environment): EffectiveSetting | undefined {
  const { variable: name, kind, key, native } = setting;
  const text = env[name] ?? '';
  if (text === '') return undefined;
  const source = { kind: 'variable', name } as const;
  // A variable that others read, too, may say what only they understand.
  if (native) return { setting, value: kind === 'switch' ? text !== '0' : text, source };
  const words = kind === 'paths' ? splitPaths(text) : [text];
  return { setting, value: parseSetting(key, words, `${name}: `), source };
}

function fromFile(
  setting: EffectiveSetting['setting'],
  file: SettingsFile,
  problems: Problem[],
): EffectiveSetting {
  const { key, kind } = setting;
  const value = file.values[key];
  if (value === undefined) return { setting, value, source: undefined };
  const source = { kind: 'file', file: file.path, line: file.locate(key).at.line } as const;
  if (kind === 'path') return { setting, value: pathFrom(file.path, String(value)), source };
  if (!Array.isArray(value)) return { setting, value, source };
  const paths = value.map((path) => pathFrom(file.path, path));
  for (const [index, path] of paths.entries()) {
    if (existsSync(path)) continue;
    const message = `there is no file or folder ${path}`;
    const hint = 'a path counts from the folder of this file; "~/" is your home folder';
    problems.push({ code: 'file-not-found', message, ...file.locate(key, index), hint });
  }
  return { setting, value: paths, source };
}
