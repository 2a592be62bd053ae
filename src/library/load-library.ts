/** Reads the library from the disk; every fault of a load is thrown at once. */

import { CoachError, type Problem } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import { addBanks } from './add-banks.ts';
import { assembleLibrary } from './assemble-library.ts';
import { type CheckSignal, checkLibrary, type LibraryFiles } from './check-library.ts';
import { loadBankFiles } from './load-bank-files.ts';
import { parseQuestionFile } from './parse-questions.ts';
import { parseElementFile, parseFlagFile, parseLexiconFile, parseTypesFile } from './parse-rubric.ts';
import type { ParsedFile } from './parsed-file.ts';
import { loadYamlTexts } from './yaml-paths.ts';

export interface LibrarySources {
  /** The folder in which `questions/` and `rubrics/` lie. */
  readonly directory: string;
  /** Files or folders with questions of the user's own. */
  readonly banks?: readonly string[];
  readonly checkSignal?: CheckSignal;
}

export interface LoadedFiles {
  readonly files: LibraryFiles;
  /** Everything that is wrong, in the order of the files; empty when `files` can be assembled. */
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly count: number;
}

/** @throws CoachError with all problems of all files, the banks' included */
export function loadLibrary({ directory, banks = [], checkSignal }: LibrarySources): Library {
  const { files, problems } = loadLibraryFiles(directory, checkSignal);
  if (problems.length > 0) throw new CoachError(problems);
  return loadBanks(assembleLibrary(files), banks);
}

/** `questions/` and `rubrics/` of the folder, read and checked. Never throws. */
export function loadLibraryFiles(directory: string, checkSignal?: CheckSignal): LoadedFiles {
  const problems: Problem[] = [];
  const load = <T>(path: string, parse: (text: string, file: string) => ParsedFile<T>): ParsedFile<T>[] => {
    const found = loadYamlTexts(path, { root: directory, mayBeEmpty: true });
    problems.push(...found.problems);
    return found.texts.map(({ text, file }) => parse(text, file));
  };
  const files: LibraryFiles = {
    types: load('rubrics/types.yaml', parseTypesFile),
    elements: load('rubrics/elements', (text, file) => parseElementFile(text, file)),
    flags: load('rubrics/flags', (text, file) => parseFlagFile(text, file)),
    lexicon: load('rubrics/lexicon', parseLexiconFile),
    questions: load('questions', (text, file) => parseQuestionFile(text, file, { complete: true })),
  };
  problems.push(...checkLibrary(files, checkSignal));
  const count = Object.values(files).reduce((sum, list) => sum + list.length, 0);
  return { files, problems, count };
}

/** The library with what is in these files and folders, and in what they extend. @throws CoachError with all their problems */
export function loadBanks(library: Library, banks: readonly string[]): Library {
  if (banks.length === 0) return library;
  const { files, problems } = loadBankFiles(library, banks);
  if (problems.length > 0) throw new CoachError(problems);
  return addBanks(library, files);
}
