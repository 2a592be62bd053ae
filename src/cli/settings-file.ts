/** What stands in the settings file, with every fault at its place. */

import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { CoachError, type Problem } from '../error.ts';
import { parsePart } from '../library/parsed-file.ts';
import { locatePath, readYaml, type YamlFile } from '../library/read-yaml.ts';
import { loadText } from '../library/yaml-paths.ts';
import { hasSettingsFile } from './find-settings-file.ts';
import { type SettingValues, settingsSchema } from './setting-values.ts';
import type { SettingKey } from './settings.ts';

export interface SettingsFile {
  readonly path: string;
  /** Undefined where there is no file. */
  readonly text: string | undefined;
  readonly yaml: YamlFile;
  /** Empty when anything is wrong with the file. */
  readonly values: SettingValues;
  readonly problems: readonly Problem[];
  /** Where the value of this setting stands. */
  locate(key: SettingKey, entry?: number): ReturnType<typeof locatePath>;
}

/**
 * Settings that are read from this text. An empty text, or one with comments only, holds none.
 * @param file its name in problems
 */
export function parseSettings(text: string, file: string): Omit<SettingsFile, 'path' | 'text'> {
  const yaml = readYaml(text, file);
  const isEmpty = yaml.problems.length === 1 && yaml.problems[0]?.code === 'empty-file';
  const problems = isEmpty ? [] : [...yaml.problems];
  const values = yaml.value === undefined ? {} : parsePart(settingsSchema, yaml.value, yaml, [], problems);
  return {
    yaml,
    problems,
    values: problems.length > 0 ? {} : (values ?? {}),
    locate: (key, entry) => locatePath(yaml, entry === undefined ? [key] : [key, entry]),
  };
}

/** Reads it; nothing is thrown for what is wrong in it. @throws CoachError when it cannot be read */
export function loadSettingsFile(path: string): SettingsFile {
  const loaded = hasSettingsFile(path) ? loadText(path) : undefined;
  if (loaded !== undefined && 'problem' in loaded) throw new CoachError(loaded.problem);
  return { path, text: loaded?.text, ...parseSettings(loaded?.text ?? '', path) };
}

/** A path as it stands in the file: from the file's own folder on, "~/" being the home folder. */
export function pathFrom(file: string, path: string): string {
  if (path === '~' || /^~[/\\]/u.test(path)) return join(homedir(), path.slice(1));
  return resolve(dirname(file), path);
}
