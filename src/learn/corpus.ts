/** The labelled material under test/corpus, read into one shape. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';

export interface LabelledAnswer {
  readonly id: string;
  readonly question: string;
  readonly seed_question: string;
  readonly type: QuestionType;
  readonly text: string;
  readonly elements: Partial<Record<ElementId, { level: 1 | 2; evidence: string[] }>>;
  readonly flags: Partial<Record<FlagId, string[]>>;
  readonly rating: 1 | 2 | 3 | 4 | 5;
}

export interface LabelledPhrase {
  readonly id: string;
  readonly target: ElementId | FlagId;
  readonly expect: Level;
  readonly type: QuestionType;
  readonly text: string;
  readonly also: Partial<Record<ElementId | FlagId, number>>;
}

/** `expect` 1: talk that has nothing to do with a question or with serving customers; 0: it earns nothing, but belongs to a story. */
export interface LabelledDigression {
  readonly text: string;
  readonly expect: 0 | 1;
}

export interface ChecklistItem {
  readonly id: string;
  readonly family: string;
  readonly target: ElementId | FlagId;
  readonly type: QuestionType;
  readonly text: string;
  readonly expect: Level;
  readonly pair: string | null;
}

export interface Corpus {
  /** Answers of the five writers' groups: figures are measured on these. */
  readonly answers: readonly LabelledAnswer[];
  /** Answers of further writers, never trained on: measured with the shipped model. */
  readonly unseen: readonly LabelledAnswer[];
  /** Answers written to widen the training material: never measured on. */
  readonly written: readonly LabelledAnswer[];
  readonly phrases: readonly LabelledPhrase[];
  readonly checklist: readonly ChecklistItem[];
  readonly digressions: readonly LabelledDigression[];
}

/** @param directory test/corpus */
export function loadCorpus(directory: string): Corpus {
  return {
    answers: readLines(join(directory, 'answers.jsonl')),
    unseen: readFolder(join(directory, 'unseen')),
    written: readFolder(join(directory, 'written')),
    phrases: [
      ...readLines<LabelledPhrase>(join(directory, 'phrases.jsonl')),
      ...readFolder<LabelledPhrase>(join(directory, 'written-phrases')),
    ],
    checklist: readLines(join(directory, 'checklist.jsonl')),
    digressions: readLines(join(directory, 'digressions.jsonl')),
  };
}

function readFolder<T>(folder: string): T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines<T>(join(folder, name)));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The group of writers an answer comes from. */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
