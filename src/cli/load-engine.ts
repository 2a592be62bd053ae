/** Reads what the build compiled and makes the scorer of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Engine } from '../score/engine.ts';
import { loadLibraryData } from './load-library-data.ts';
import { compiledWhole } from './tune-v8.ts';

export interface Scorer {
  readonly library: Library;
  readonly engine: Engine;
}

/** `dist/data/manifest.json`. */
export interface Manifest {
  /** "0.1.0+5f0c2a". */
  readonly engine: string;
}

/**
 * @param banks YAML files or folders with the user's own questions
 * @throws CoachError with every problem of the banks
 */
export async function loadScorer(
  world: { readonly dataDirectory: string },
  banks: readonly string[] = [],
): Promise<Scorer> {
  const scorer = await loadScorerLate(world, banks);
  await scorer.engine.prepare?.();
  return scorer;
}

/** As `loadScorer`, but what only scoring needs is loaded by `prepare`: a question can be shown before. */
export async function loadScorerLate(
  { dataDirectory }: { readonly dataDirectory: string },
  banks: readonly string[] = [],
): Promise<Scorer> {
  const library = await loadLibraryData(dataDirectory, banks);
  if (banks.length > 0) return { library, engine: await loadBankEngine(library, dataDirectory) };
  return { library, engine: openShippedEngine(library, dataDirectory) };
}

/** The code of the scorer, without the data that it reads. */
export function loadEngineCode() {
  return compiledWhole(() =>
    Promise.all([import('../score/create-engine.ts'), import('./load-knowledge.ts')]),
  );
}

function openShippedEngine(library: Library, dataDirectory: string): Engine {
  const version = loadVersion(dataDirectory);
  let engine: Engine | undefined;
  return {
    version,
    async prepare() {
      if (engine !== undefined) return;
      const [{ createEngine }, { loadKnowledge }] = await loadEngineCode();
      engine ??= createEngine(library, loadKnowledge(dataDirectory), version);
    },
    scoreAnswer(answer) {
      if (engine === undefined)
        throw new CoachError({ code: 'internal', message: 'nothing can be scored yet' });
      return engine.scoreAnswer(answer);
    },
  };
}

/** The scorer for a library that differs from the compiled one: banks were added, or its files have been changed. */
export async function loadBankEngine(library: Library, dataDirectory: string): Promise<Engine> {
  const [, { loadKnowledge }] = await loadEngineCode();
  const { makeBankEngine } = await import('./bank-engine.ts');
  const shipped = await loadLibraryData(dataDirectory);
  return makeBankEngine(library, shipped, loadKnowledge(dataDirectory), loadVersion(dataDirectory));
}

function loadVersion(dataDirectory: string): string {
  const text = readFileSync(join(dataDirectory, 'manifest.json'), 'utf8');
  return (JSON.parse(text) as Manifest).engine;
}
