/** Gives the commands of those who write questions and rubrics what they need. */

import type { BankExportOptions } from './bank-export.ts';
import type { BankImportOptions } from './bank-import.ts';
import { loadLibraryData } from './load-library-data.ts';
import { loadWords } from './load-words.ts';
import { makePageDeps, themeOf } from './page-deps.ts';
import type { RubricExplainOptions } from './rubric-explain.ts';
import type { World } from './world.ts';

interface WithBanks {
  readonly bank?: readonly string[];
}

/** @returns the exit status, as do the others */
export async function runRubricTest(
  { id, bank }: { readonly id: string | undefined } & WithBanks,
  world: World,
): Promise<number> {
  const { rubricTest } = await import('./rubric-test.ts');
  return rubricTest(id, rubricDeps(world, bank));
}

export async function runRubricExplain(
  { bank, ...options }: RubricExplainOptions & WithBanks,
  world: World,
): Promise<number> {
  const { rubricExplain } = await import('./rubric-explain.ts');
  return rubricExplain(options, {
    ...rubricDeps(world, bank),
    get stdin() {
      return world.stdin;
    },
  });
}

export async function runBankNew(file: string | undefined, world: World): Promise<number> {
  const { bankNew } = await import('./scaffold.ts');
  return bankNew(file, await scaffoldDeps(world));
}

export async function runRubricNew(id: string, file: string | undefined, world: World): Promise<number> {
  const { rubricNew } = await import('./scaffold.ts');
  return rubricNew(id, file, await scaffoldDeps(world));
}

export async function runBankImport(options: BankImportOptions, world: World): Promise<number> {
  const { bankImport } = await import('./bank-import.ts');
  return bankImport(options, await scaffoldDeps(world));
}

export async function runBankExport(options: BankExportOptions, world: World): Promise<number> {
  const { bankExport } = await import('./bank-export.ts');
  return bankExport(options, makePageDeps(world, await loadLibraryData(world.dataDirectory)));
}

function rubricDeps(
  { stdout, stderr, env, packageDirectory, dataDirectory }: World,
  banks: readonly string[] | undefined,
) {
  return {
    stdout,
    stderr,
    theme: themeOf(stdout, env),
    faultStyle: themeOf(stderr, env),
    directory: packageDirectory,
    loadLibrary: () => loadLibraryData(dataDirectory),
    banks,
    words: loadWords(dataDirectory),
  };
}

async function scaffoldDeps(world: World) {
  return {
    ...makePageDeps(world, await loadLibraryData(world.dataDirectory)),
    stdout: world.stdout,
    packageDirectory: world.packageDirectory,
    workingDirectory: process.cwd(),
  };
}
