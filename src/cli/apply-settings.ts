/** Lets the settings take effect in a command: as options that were not given, or as variables of this run. */

import type { Command } from 'commander';
import type { EffectiveSetting } from './effective-settings.ts';
import { mayHoldSettings } from './find-settings-file.ts';
import type { SettingValue } from './setting-values.ts';
import type { World } from './world.ts';

/** The command line chooses what to ask: the settings of that rest. */
const choosing = ['question', 'topic', 'type'];

/**
 * What is given on the command line goes before a variable, and a variable before the file.
 * @returns the settings that took effect
 * @throws CoachError with every problem of file and variables
 */
export async function applySettings(
  command: Command,
  path: string,
  world: Pick<World, 'env' | 'setVariable'>,
): Promise<readonly EffectiveSetting[]> {
  if (!mayHoldSettings(world.env)) return [];
  const { loadSettings } = await import('./effective-settings.ts');
  const given = (name: string): boolean => command.getOptionValueSource(name) === 'cli';
  return loadSettings(world.env).filter(({ setting, value, source }) => {
    const { key, kind, option, native, variable, commands, except } = setting;
    if (value === undefined || except?.includes(path)) return false;
    if (native) {
      if (source?.kind === 'file') world.setVariable?.(variable, asVariable(value));
      return true;
    }
    const name = option ?? key;
    const isTaken = commands?.includes(path) ?? command.options.some((one) => one.attributeName() === name);
    if (!isTaken) return false;
    if (kind === 'paths') {
      const more: readonly string[] = command.getOptionValue(name) ?? [];
      command.setOptionValueWithSource(name, [...asList(value), ...more], 'config');
      return true;
    }
    if (given(name) || (choosing.includes(name) && choosing.some(given))) return false;
    command.setOptionValueWithSource(name, kind === 'mask' ? asMaskOption(value) : value, 'config');
    return true;
  });
}

function asList(value: SettingValue): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}

/** "1" and "0" for switches, as `ACCESSIBLE` has them. */
function asVariable(value: SettingValue): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/** As `--mask` and `--no-mask` say it, with "ask" beside them. */
function asMaskOption(value: SettingValue): boolean | 'ask' {
  return value === 'ask' ? value : value === 'on';
}

/**
 * The part of the settings that is no option, such as where the data lie, for what runs without a command's options.
 * @returns all settings. @throws CoachError as `loadSettings`
 */
export async function applyVariables(
  world: Pick<World, 'env' | 'setVariable'>,
): Promise<readonly EffectiveSetting[]> {
  if (!mayHoldSettings(world.env)) return [];
  const { loadSettings } = await import('./effective-settings.ts');
  const settings = loadSettings(world.env);
  for (const { setting, value, source } of settings) {
    if (value === undefined || !setting.native || source?.kind !== 'file') continue;
    world.setVariable?.(setting.variable, asVariable(value));
  }
  return settings;
}
