/** All labelled material, read by the same text reader as the scorer's. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectorWords } from '../build/knowledge.ts';
import { makeWordTable } from '../build/word-table.ts';
import { readWordTable, type WordTable } from '../language/word-table.ts';
import { readWordVectors, type WordVectors } from '../language/word-vectors.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../rubric/library.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import { createTextReader, type TextReader } from '../score/text-reader.ts';
import { findCommonWords } from './common-words.ts';
import { type Corpus, loadCorpus } from './corpus.ts';
import { commonWordsFile, vectorsFile } from './learned-files.ts';
import { readDigressions } from './read-digressions.ts';
import { type ReadAnswer, type ReadPhrase, readAnswer, readPhrase } from './read-labelled.ts';
import type { LabelledUnit } from './train-units.ts';

export interface TrainingMaterial {
  readonly library: Library;
  readonly words: WordTable;
  /** What typing slips are mended to, as written to rubrics/learned/common-words.txt. */
  readonly common: string;
  readonly corpus: Corpus;
  readonly reader: TextReader;
  readonly vectors: WordVectors;
  readonly answers: readonly ReadAnswer[];
  readonly written: readonly ReadAnswer[];
  readonly phrases: readonly ReadPhrase[];
  /** The check-list as phrases; measured by cross-validation only. */
  readonly checklist: readonly ReadPhrase[];
  /** The sentences of talk of other things. */
  readonly digressions: readonly LabelledUnit[];
}

/** The labelled material with what its texts are read by. @param root the project's folder */
export function loadLabelled(
  root: string,
): Pick<TrainingMaterial, 'library' | 'words' | 'vectors' | 'corpus'> {
  const vectorFile = readFileSync(vectorsFile(root));
  const dictionary = makeWordTable(vectorWords(vectorFile), readFileSync(commonWordsFile(root), 'utf8'));
  return {
    library: loadLibrary({ directory: root }),
    words: readWordTable(dictionary),
    vectors: readWordVectors(vectorFile),
    corpus: loadCorpus(join(root, 'test', 'corpus')),
  };
}

/** @param root the project's folder */
export function loadTrainingMaterial(root: string): TrainingMaterial {
  const vectorFile = readFileSync(vectorsFile(root));
  const library = loadLibrary({ directory: root });
  const corpus = loadCorpus(join(root, 'test', 'corpus'));
  const dictionary = makeWordTable(vectorWords(vectorFile));
  const common = findCommonWords(corpus, readWordTable(dictionary), library);
  const words = readWordTable(`${dictionary}${common}`);
  const reader = createTextReader(words, indexSignals(library));
  const vectors = readWordVectors(vectorFile);
  const answers = corpus.answers.map((answer) => readAnswer(answer, reader, vectors));
  const written = corpus.written.map((answer) => readAnswer(answer, reader, vectors));
  const phrases = corpus.phrases.map((phrase) => readPhrase(phrase, reader, vectors));
  const checklist = corpus.checklist.map((item) => readPhrase({ ...item, also: {} }, reader, vectors));
  const digressions = readDigressions(corpus.digressions, corpus.written, reader);
  return {
    library,
    words,
    common,
    corpus,
    reader,
    vectors,
    answers,
    written,
    phrases,
    checklist,
    digressions,
  };
}
