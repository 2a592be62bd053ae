/** Reads what the engine knows beside the rubrics, as the build compiled it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors } from '../language/word-vectors.ts';
import type { Knowledge } from '../score/create-engine.ts';
import { readModel } from '../score/read-model.ts';
import { loadWords } from './load-words.ts';
import { openBytes } from './open-bytes.ts';

/** @param dataDirectory `dist/data` */
export function loadKnowledge(dataDirectory: string): Knowledge {
  const read = (name: string): Buffer => readFileSync(join(dataDirectory, name));
  return {
    words: loadWords(dataDirectory),
    vectors: readWordVectors(openBytes(join(dataDirectory, 'word-vectors.bin'))),
    model: readModel(openBytes(join(dataDirectory, 'classifier.bin'))),
    patterns: read('patterns.bin'),
    passages: read('passages.bin'),
  };
}
