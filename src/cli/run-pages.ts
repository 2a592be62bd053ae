/** Gives the reference commands what they need: `questions`, `explain`, `history` and `bank check`. */

import type { ExplainOptions } from './explain.ts';
import type { HistoryOptions } from './history.ts';
import { loadLibraryData } from './load-library-data.ts';
import { makePageDeps, themeOf } from './page-deps.ts';
import type { QuestionsOptions } from './questions.ts';
import type { World } from './world.ts';

/** @returns the exit status, as do the others */
export async function runQuestions(
  { bank, ...options }: QuestionsOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const [{ questions }, { givenBankOptions }] = await Promise.all([
    import('./questions.ts'),
    import('./bank-options.ts'),
  ]);
  return questions(options, {
    ...makePageDeps(world, await loadLibraryData(world.dataDirectory, bank)),
    bankOptions: await givenBankOptions(bank, world.env),
  });
}

export async function runExplain(
  { bank, ...options }: ExplainOptions & { readonly bank?: readonly string[] },
  world: World,
): Promise<number> {
  const { explain } = await import('./explain.ts');
  return explain(options, makePageDeps(world, await loadLibraryData(world.dataDirectory, bank)));
}

export async function runHistory(options: HistoryOptions, world: World): Promise<number> {
  const [{ showHistory }, { findHistory }, { renderScored }] = await Promise.all([
    import('./history.ts'),
    import('./find-history.ts'),
    import('./render-scored.ts'),
  ]);
  const deps = makePageDeps(world, await loadLibraryData(world.dataDirectory));
  return showHistory(options, {
    ...deps,
    ...findHistory(world.env),
    renderScored: (scored) => renderScored(scored, deps.library, deps.theme),
  });
}

export async function runBankCheck(paths: readonly string[], world: World): Promise<number> {
  const [{ bankCheck }, { checkSignal }, { loadWords }, { loadBankEngine }] = await Promise.all([
    import('./bank-check.ts'),
    import('../score/check-signal.ts'),
    import('./load-words.ts'),
    import('./load-engine.ts'),
  ]);
  const deps = makePageDeps(world, await loadLibraryData(world.dataDirectory));
  const words = loadWords(world.dataDirectory);
  return bankCheck(paths, {
    ...deps,
    directory: world.packageDirectory,
    checkSignal: (signal, target, lexicon) => checkSignal(signal, target, lexicon, words),
    makeEngine: (library) => loadBankEngine(library, world.dataDirectory),
    faultStyle: themeOf(world.stderr, world.env),
  });
}
