/** Gives `coach config` what it needs. */

import { type ConfigDeps, getConfig, listConfig, setConfig, showConfigPath, unsetConfig } from './config.ts';
import { themeOf } from './page-deps.ts';
import type { World } from './world.ts';

export type ConfigAsked =
  | { readonly what: 'list'; readonly json?: boolean }
  | { readonly what: 'get' | 'unset'; readonly key: string }
  | { readonly what: 'set'; readonly key: string; readonly values: readonly string[] }
  | { readonly what: 'path' };

/** @returns the exit status */
export async function runConfig(asked: ConfigAsked, world: World): Promise<number> {
  const { env, stdout, stderr } = world;
  const deps: ConfigDeps = { env, stdout, stderr, theme: themeOf(stdout, env) };
  switch (asked.what) {
    case 'list':
      return listConfig(asked, deps);
    case 'get':
      return getConfig(asked.key, deps);
    case 'set':
      return setConfig(asked.key, asked.values, deps);
    case 'unset':
      return unsetConfig(asked.key, deps);
    case 'path':
      return showConfigPath(deps);
  }
}
