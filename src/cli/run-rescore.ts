/** Gives `coach rescore` what it needs. */

import { loadScorer } from './load-engine.ts';
import { makePageDeps } from './page-deps.ts';
import { type RescoreOptions, rescore } from './rescore.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runRescore(
  { bank, ...options }: RescoreOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const [{ openHistory }, { findDataDirectory }] = await Promise.all([
    import('../history/open-history.ts'),
    import('../history/data-directory.ts'),
  ]);
  const { library, engine } = await loadScorer(world, bank);
  const directory = findDataDirectory(world.env);
  return rescore(options, { ...makePageDeps(world, library), engine, directory, openHistory });
}
