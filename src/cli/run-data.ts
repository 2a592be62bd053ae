/** Gives `coach export`, `coach import` and `coach forget` what they need. */

import { findDataDirectory } from '../history/data-directory.ts';
import type { DataDeps } from './data-deps.ts';
import type { ExportOptions } from './export-history.ts';
import type { ForgetOptions } from './forget.ts';
import type { ImportOptions } from './import-history.ts';
import { themeOf } from './page-deps.ts';
import type { World } from './world.ts';

/** @returns the exit status, as do the others */
export async function runExport(options: ExportOptions, world: World): Promise<number> {
  const { writeExport } = await import('./export-history.ts');
  return writeExport(options, makeDeps(world));
}

export async function runImport(options: ImportOptions, world: World): Promise<number> {
  const { readImport } = await import('./import-history.ts');
  return readImport(options, makeDeps(world));
}

export async function runForget(options: ForgetOptions, world: World): Promise<number> {
  const { forget } = await import('./forget.ts');
  return forget(options, makeDeps(world));
}

function makeDeps(world: World): DataDeps {
  const { stdout, stderr, env } = world;
  return {
    // Standard input is opened on first use.
    get stdin() {
      return world.stdin;
    },
    stdout,
    stderr,
    theme: () => themeOf(stdout, env),
    directory: findDataDirectory(env),
    openHistory: async (directory) => {
      const { openHistory } = await import('../history/open-history.ts');
      return openHistory(directory);
    },
  };
}
