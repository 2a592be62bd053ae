/** The scorer with all that is shipped, built from source rather than read from `dist/`. */

import { buildKnowledge } from '../../src/build/knowledge.ts';
import { openWordTable } from '../../src/language/stored-word-table.ts';
import { readWordVectors, type WordVectors } from '../../src/language/word-vectors.ts';
import type { Library } from '../../src/rubric/library.ts';
import { createEngine } from '../../src/score/create-engine.ts';
import type { Engine } from '../../src/score/engine.ts';
import { readModel } from '../../src/score/read-model.ts';
import { root, shippedLibrary } from '../library/shipped-library.ts';

let files: Readonly<Record<string, Buffer | string>> | undefined;

function bytesOf(name: string): Buffer {
  files ??= buildKnowledge(root).files;
  const content = files[name] ?? '';
  return typeof content === 'string' ? Buffer.from(content) : content;
}

export function shippedVectors(): WordVectors {
  return readWordVectors(bytesOf('word-vectors.bin'));
}

export function shippedEngine(): Engine {
  return engineOf(shippedLibrary());
}

/** With the shipped model, and a library of the test's own. */
export function engineOf(library: Library): Engine {
  const knowledge = {
    words: openWordTable(bytesOf('words.bin')),
    vectors: shippedVectors(),
    model: readModel(bytesOf('classifier.bin')),
  };
  return createEngine(library, knowledge, '0.0.0+test');
}
