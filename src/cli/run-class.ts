/** Gives the commands for a class what they need: `share` and `cohort`. */

import type { CohortOptions } from './cohort.ts';
import { makeDataDeps } from './data-deps.ts';
import { findHistory } from './find-history.ts';
import { loadLibraryData } from './load-library-data.ts';
import { makePageDeps } from './page-deps.ts';
import type { ShareOptions } from './share.ts';
import type { World } from './world.ts';

/** @returns the exit status, as does the other */
export async function runShare(options: ShareOptions, world: World): Promise<number> {
  const { share } = await import('./share.ts');
  return share(options, makeDataDeps(world));
}

export async function runCohort(options: CohortOptions, world: World): Promise<number> {
  const { showCohort } = await import('./cohort.ts');
  const library = await loadLibraryData(world.dataDirectory);
  return showCohort(options, { ...makePageDeps(world, library), ...findHistory(world.env) });
}
