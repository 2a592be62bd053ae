/** Reads what the build compiled and makes the scorer of it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors } from '../language/word-vectors.ts';
import type { Library } from '../rubric/library.ts';
import { createEngine, type Knowledge } from '../score/create-engine.ts';
import type { Engine } from '../score/engine.ts';
import { readModel } from '../score/read-model.ts';
import { loadLibraryData } from './load-library-data.ts';
import { loadWords } from './load-words.ts';
import { openBytes } from './open-bytes.ts';

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
  { dataDirectory }: { readonly dataDirectory: string },
  banks: readonly string[] = [],
): Promise<Scorer> {
  const library = await loadLibraryData(dataDirectory, banks);
  if (banks.length > 0) return { library, engine: await loadBankEngine(library, dataDirectory) };
  return { library, engine: createEngine(library, loadKnowledge(dataDirectory), loadVersion(dataDirectory)) };
}

/** As `loadScorer`, but what only scoring needs is read with the first answer: a question can be shown while nothing is typed yet. */
export async function loadScorerLate(
  world: { readonly dataDirectory: string },
  banks: readonly string[] = [],
): Promise<Scorer> {
  if (banks.length > 0) return loadScorer(world, banks);
  const { dataDirectory } = world;
  const library = await loadLibraryData(dataDirectory);
  const version = loadVersion(dataDirectory);
  let engine: Engine | undefined;
  const scoreAnswer: Engine['scoreAnswer'] = (answer) => {
    engine ??= createEngine(library, loadKnowledge(dataDirectory), version);
    return engine.scoreAnswer(answer);
  };
  return { library, engine: { version, scoreAnswer } };
}

/** The scorer for a library that differs from the compiled one: banks were added, or its files have been changed. */
export async function loadBankEngine(library: Library, dataDirectory: string): Promise<Engine> {
  const { makeBankEngine } = await import('./bank-engine.ts');
  const shipped = await loadLibraryData(dataDirectory);
  return makeBankEngine(library, shipped, loadKnowledge(dataDirectory), loadVersion(dataDirectory));
}

function loadVersion(dataDirectory: string): string {
  const text = readFileSync(join(dataDirectory, 'manifest.json'), 'utf8');
  return (JSON.parse(text) as Manifest).engine;
}

function loadKnowledge(dataDirectory: string): Knowledge {
  const read = (name: string): Buffer => readFileSync(join(dataDirectory, name));
  return {
    words: loadWords(dataDirectory),
    vectors: readWordVectors(openBytes(join(dataDirectory, 'word-vectors.bin'))),
    model: readModel(openBytes(join(dataDirectory, 'classifier.bin'))),
    patterns: read('patterns.bin'),
    passages: read('passages.bin'),
  };
}
