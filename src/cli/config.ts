/** `coach config`: what each setting is and where it comes from; changes the settings file. */

import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, resolve } from 'node:path';
import { CoachError } from '../error.ts';
import { didYouMean } from '../library/did-you-mean.ts';
import type { Environment, Theme } from '../terminal/theme.ts';
import { changeSettings } from './change-settings.ts';
import { dataOfSettings, renderSettings, sayValue } from './config-list.ts';
import { loadSettings } from './effective-settings.ts';
import { writing } from './file-fault.ts';
import { findSettingsFile, hasSettingsFile } from './find-settings-file.ts';
import { hang, type Output } from './page.ts';
import { parseSetting, type SettingValue } from './setting-values.ts';
import { type SettingKey, settingKeys, settingOf } from './settings.ts';
import { loadSettingsFile, parseSettings } from './settings-file.ts';
import { usage } from './usage.ts';
import { whileLocked } from './while-locked.ts';
import { writePrivateFile } from './write-private-file.ts';

export interface ConfigDeps {
  readonly env: Environment;
  readonly stdout: Output;
  /** Remarks. */
  readonly stderr: Output;
  /** Looks and width of standard output. */
  readonly theme: Theme;
}

/** @returns 0, as do the others. @throws CoachError with every problem of file and variables */
export function listConfig({ json }: { readonly json?: boolean }, deps: ConfigDeps): number {
  const path = findSettingsFile(deps.env);
  const found = loadSettings(deps.env);
  const data = { file: path, exists: hasSettingsFile(path) };
  deps.stdout.write(json ? dataOfSettings(data, found) : renderSettings(data, found, deps.theme));
  return 0;
}

/** The value alone; for one that is set nowhere only a remark. @throws CoachError `unknown-key`, and as `listConfig` */
export function getConfig(key: string, deps: ConfigDeps): number {
  const known = checkKey(key);
  const found = loadSettings(deps.env).find(({ setting }) => setting.key === known);
  if (found?.value !== undefined) deps.stdout.write(`${sayValue(found.value, '\n')}\n`);
  else remark(`${known} is set nowhere; what holds then: ${settingOf(known).usual}.`, deps);
  return 0;
}

/** @throws CoachError `unknown-key`, `usage`, `bad-value`, `file-not-found`; what else is wrong with the file, after the change */
export function setConfig(key: string, words: readonly string[], deps: ConfigDeps): number {
  const known = checkKey(key);
  const { kind, variable } = settingOf(known);
  if (words.length > 1 && kind !== 'paths') {
    throw usage(`${known} takes one value`, `for example: coach config set ${known} ${words[0]}`);
  }
  const given = kind === 'path' || kind === 'paths' ? words.map((path) => resolve(path)) : words;
  const missing = kind === 'paths' ? given.find((path) => !existsSync(path)) : undefined;
  if (missing !== undefined) {
    const message = `there is no file or folder ${missing}`;
    throw new CoachError({ code: 'file-not-found', message, hint: 'check the path' });
  }
  const value = parseSetting(known, given);
  const rest = change(known, value, deps.env);
  remark(`${known} is now ${sayValue(value)}.`, deps);
  if ((deps.env[variable] ?? '') !== '') remark(`The variable ${variable} goes before it, and is set.`, deps);
  if (rest.length > 0) throw new CoachError(rest);
  return 0;
}

/** Also takes out a key that is not known. @throws as `setConfig` */
export function unsetConfig(key: string, deps: ConfigDeps): number {
  const path = findSettingsFile(deps.env);
  const { yaml } = loadSettingsFile(path);
  const isThere =
    typeof yaml.value === 'object' && yaml.value !== null && Object.keys(yaml.value).includes(key);
  if (!isThere) {
    const known = checkKey(key);
    remark(`${known} was not set in ${path}.`, deps);
    return 0;
  }
  const rest = change(key, undefined, deps.env);
  remark(`${key} is no longer set in ${path}.`, deps);
  if (rest.length > 0) throw new CoachError(rest);
  return 0;
}

export function showConfigPath({ env, stdout }: ConfigDeps): number {
  stdout.write(`${findSettingsFile(env)}\n`);
  return 0;
}

/** Writes the file whole or not at all, readable by its owner only. @returns what is wrong in it still */
function change(key: string, value: SettingValue | undefined, env: Environment): readonly CoachProblem[] {
  const path = findSettingsFile(env);
  if (path === devNull) {
    throw usage('COACH_CONFIG names the null device', 'name a file, or leave COACH_CONFIG away');
  }
  return writing(path, () => {
    if (!existsSync(path)) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // A link stays one: what it leads to is changed.
    const target = existsSync(path) ? realpathSync(path) : path;
    return whileLocked(target, () => {
      const text = changeSettings(loadSettingsFile(path), key, value);
      writePrivateFile(target, text, true);
      return parseSettings(text, path).problems;
    });
  });
}

type CoachProblem = CoachError['problems'][number];

/** @throws CoachError `unknown-key` */
function checkKey(key: string): SettingKey {
  const known = settingKeys.find((one) => one === key);
  if (known !== undefined) return known;
  throw new CoachError({
    code: 'unknown-key',
    message: `there is no setting "${key}"`,
    hint: `the settings are ${settingKeys.join(', ')}`,
    ...didYouMean(key, settingKeys),
  });
}

function remark(text: string, { stderr, theme }: ConfigDeps): void {
  stderr.write(`${hang('', text, theme.columns)}\n`);
}
