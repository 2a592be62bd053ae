/** Gives `coach export`, `coach import` and `coach forget` what they need. */

import { makeDataDeps } from './data-deps.ts';
import type { ExportOptions } from './export-history.ts';
import type { ForgetOptions } from './forget.ts';
import type { ImportOptions } from './import-history.ts';
import type { World } from './world.ts';

/** @returns the exit status, as do the others */
export async function runExport(options: ExportOptions, world: World): Promise<number> {
  const { writeExport } = await import('./export-history.ts');
  return writeExport(options, makeDataDeps(world));
}

export async function runImport(options: ImportOptions, world: World): Promise<number> {
  const { readImport } = await import('./import-history.ts');
  return readImport(options, makeDataDeps(world));
}

export async function runForget(options: ForgetOptions, world: World): Promise<number> {
  const { forget } = await import('./forget.ts');
  return forget(options, makeDataDeps(world));
}
