/** Gives `coach progress` and `coach report` what they need. */

import { givenBankOptions } from './bank-options.ts';
import { findHistory } from './find-history.ts';
import { loadLibraryData } from './load-library-data.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { makePageDeps } from './page-deps.ts';
import type { ProgressDeps, ProgressOptions } from './progress.ts';
import type { ReportOptions } from './report.ts';
import type { World } from './world.ts';

interface WithBank {
  readonly bank?: readonly string[] | undefined;
}

/** @returns the exit status, as does the other */
export async function runProgress(
  { bank, ...options }: ProgressOptions & WithBank,
  world: World,
): Promise<number> {
  const { showProgress } = await import('./progress.ts');
  return showProgress(options, await makeDeps(world, bank));
}

export async function runReport(
  { bank, ...options }: ReportOptions & WithBank,
  world: World,
): Promise<number> {
  const { writeReport } = await import('./report.ts');
  return writeReport(options, await makeDeps(world, bank));
}

async function makeDeps(world: World, banks?: readonly string[]): Promise<ProgressDeps> {
  return {
    ...makePageDeps(world, await loadLibraryData(world.dataDirectory, banks)),
    ...findHistory(world.env),
    now: world.now,
    timeZone: ownTimeZone(),
    bankOptions: await givenBankOptions(banks, world.env),
  };
}
