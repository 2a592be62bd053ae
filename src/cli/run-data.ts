/** Gives `coach export`, `coach import`, `coach forget` and `coach mask` what they need. */

import { makeDataDeps } from './data-deps.ts';
import type { ExportOptions } from './export-history.ts';
import type { ForgetOptions } from './forget.ts';
import type { ImportOptions } from './import-history.ts';
import type { MaskOptions } from './mask.ts';
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

export async function runMask(options: MaskOptions, world: World): Promise<number> {
  const [{ maskHistory }, { loadMaskableFinder }, { loadLibraryData }] = await Promise.all([
    import('./mask.ts'),
    import('./masking.ts'),
    import('./load-library-data.ts'),
  ]);
  const { dataDirectory } = world;
  // Not spread, which would open standard input.
  const deps = Object.assign(makeDataDeps(world), {
    loadFinder: async () => loadMaskableFinder(await loadLibraryData(dataDirectory), dataDirectory),
  });
  return maskHistory(options, deps);
}
