/** Gives `coach dispute` what it needs. */

import { type DisputeOptions, dispute } from './dispute.ts';
import { loadScorer } from './load-engine.ts';
import { makePageDeps } from './page-deps.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runDispute(
  { bank, ...options }: DisputeOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const [{ openHistory }, { findDataDirectory }] = await Promise.all([
    import('../history/open-history.ts'),
    import('../history/data-directory.ts'),
  ]);
  const { library, engine } = await loadScorer(world, bank);
  const { stdin, stdout, env } = world;
  const directory = findDataDirectory(env);
  return dispute(options, { ...makePageDeps(world, library), stdin, stdout, engine, directory, openHistory });
}
