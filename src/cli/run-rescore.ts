/** Gives `coach rescore` what it needs. */

import { findHistory } from './find-history.ts';
import { loadScorer } from './load-engine.ts';
import { makePageDeps } from './page-deps.ts';
import { type RescoreOptions, rescore } from './rescore.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runRescore(
  { bank, ...options }: RescoreOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorer(world, bank);
  return rescore(options, { ...makePageDeps(world, library), engine, ...findHistory(world.env) });
}
