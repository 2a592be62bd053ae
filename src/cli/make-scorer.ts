/** Makes the engine of what the build compiled: all that only scoring needs. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors } from '../language/word-vectors.ts';
import type { Library } from '../rubric/library.ts';
import { createEngine, type Knowledge } from '../score/create-engine.ts';
import type { Engine } from '../score/engine.ts';
import { readModel } from '../score/read-model.ts';
import { makeBankEngine } from './bank-engine.ts';
import { loadWords } from './load-words.ts';
import { openBytes } from './open-bytes.ts';

/** For the compiled library. */
export function makeShippedEngine(library: Library, dataDirectory: string, version: string): Engine {
  return createEngine(library, loadKnowledge(dataDirectory), version);
}

/** For a library that differs from the compiled one: banks were added, or its files have been changed. */
export function makeChangedEngine(
  library: Library,
  shipped: Library,
  dataDirectory: string,
  version: string,
): Engine {
  return makeBankEngine(library, shipped, loadKnowledge(dataDirectory), version);
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
