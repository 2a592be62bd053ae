/** What the engine knows beside the rubrics: the dictionary, word vectors and the learned model, as files of the built program. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { storeWordTable } from '../language/stored-word-table.ts';
import { commonWordsFile, shippedModel, vectorsFile } from '../learn/learned-files.ts';
import { unpackArrays } from '../text/packed-arrays.ts';
import { makeWordTable } from './word-table.ts';

export interface KnowledgeFiles {
  /** By their names under `dist/data/`. */
  readonly files: Readonly<Record<string, Buffer | string>>;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/** @param root the folder with `rubrics/` */
export function buildKnowledge(root: string): KnowledgeFiles {
  const vectors = readFileSync(vectorsFile(root));
  const common = readFileSync(commonWordsFile(root), 'utf8');
  const files = {
    'words.bin': Buffer.from(storeWordTable(makeWordTable(vectorWords(vectors), common))),
    'word-vectors.bin': vectors,
    'classifier.bin': readFileSync(shippedModel(root)),
  };
  const hash = createHash('sha256');
  for (const content of Object.values(files)) hash.update(content);
  return { files, hash: hash.digest('hex') };
}

/** The words that have a vector. */
export function vectorWords(vectors: Uint8Array): ReadonlySet<string> {
  return new Set(new TextDecoder().decode(unpackArrays(vectors).take('text', 'u8')).split('\n'));
}
