/** Gives `coach due` what it needs. */

import type { DueOptions } from './due.ts';
import { loadLibraryData } from './load-library-data.ts';
import { loadReviews } from './load-reviews.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { makePageDeps } from './page-deps.ts';
import type { World } from './world.ts';

/** @returns the exit status */
export async function runDue(
  { bank, ...options }: DueOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { showDue } = await import('./due.ts');
  const { givenBankOptions } = await import('./bank-options.ts');
  const deps = makePageDeps(world, await loadLibraryData(world.dataDirectory, bank));
  return showDue(options, {
    ...deps,
    stderr: world.stderr,
    loadReviews: () => loadReviews(world.env),
    now: world.now,
    timeZone: ownTimeZone(),
    bankOptions: await givenBankOptions(bank, world.env),
  });
}
