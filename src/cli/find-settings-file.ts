/** Where the settings file lies; looked at before every command, so nothing large is loaded here. */

import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { CoachError } from '../error.ts';
import type { Environment } from '../terminal/theme.ts';
import { type Setting, settings } from './settings.ts';

/** The platform's folder for settings, or the file that `COACH_CONFIG` names. @returns an absolute path */
export function findSettingsFile(env: Environment): string {
  const named = env.COACH_CONFIG ?? '';
  if (named !== '') return named === devNull ? devNull : resolve(named);
  return join(envPaths('interview-coach', { suffix: '' }).config, 'config.yaml');
}

/** Whether there is a file to read; the null device is none. */
export function hasSettingsFile(path: string): boolean {
  return path !== devNull && existsSync(path);
}

/**
 * Whether any setting may hold: there is the file, or a variable that takes no effect by itself.
 * @throws CoachError `file-not-found` when `COACH_CONFIG` names a file that is not there
 */
export function mayHoldSettings(env: Environment): boolean {
  const path = findSettingsFile(env);
  if (hasSettingsFile(path)) return true;
  if ((env.COACH_CONFIG ?? '') !== '' && path !== devNull) {
    throw new CoachError({
      code: 'file-not-found',
      message: `there is no settings file ${path}, which COACH_CONFIG names`,
      hint: '"coach config set KEY VALUE" makes it',
    });
  }
  return settings.some(({ variable, native }: Setting) => !native && (env[variable] ?? '') !== '');
}

/** The paths in a variable, as in `PATH`. */
export function splitPaths(text: string): readonly string[] {
  return text.split(delimiter).filter((path) => path !== '');
}
