/** Gives `coach dispute` what it needs. */

import { type DisputeOptions, dispute } from './dispute.ts';
import { findHistory } from './find-history.ts';
import { loadScorer } from './load-engine.ts';
import { makePageDeps } from './page-deps.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runDispute(
  { bank, ...options }: DisputeOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { library, engine } = await loadScorer(world, bank);
  const { stdin, stdout, env } = world;
  return dispute(options, { ...makePageDeps(world, library), ...findHistory(env), stdin, stdout, engine });
}
