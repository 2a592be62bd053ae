/** From raw text to clauses and the classifier's units: the reading that scoring and training share. */

import type { Clause } from '../language/clause.ts';
import { readClauses } from '../language/read-clauses.ts';
import type { WordTable } from '../language/word-table.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { SignalIndex } from '../rubric/signal-index.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { findSignals, type Hit, namesByClause } from './find-signals.ts';
import type { Unit } from './unit-features.ts';

export interface Reading {
  readonly clauses: readonly Clause[];
  /** One a sentence, several in a run-on sentence. */
  readonly units: readonly Unit[];
  readonly hits: readonly Hit[];
}

export interface TextReader {
  read(document: Document, type: QuestionType, prompt: string): Reading;
  /** The clauses of a question; a batch asks the same ones again and again, so they are kept. */
  readPrompt(prompt: string): readonly Clause[];
}

/** Words of a question that say nothing of its subject. */
const emptyWords = new Set(
  'a an the of to and or in on at for with do you your i my me we it be how what when who which that this tell about time have can could would will if not by from as so'.split(
    ' ',
  ),
);

export function createTextReader(table: WordTable, index: SignalIndex): TextReader {
  const prompts = new Map<string, readonly Clause[]>();
  const readPrompt = (prompt: string) => {
    const clauses = prompts.get(prompt) ?? readClauses(readDocument(prompt), table);
    if (prompts.size > 500) prompts.clear();
    prompts.set(prompt, clauses);
    return clauses;
  };
  const read = (document: Document, type: QuestionType, prompt: string): Reading => {
    const clauses = readClauses(document, table);
    const hits = findSignals(clauses, index);
    return {
      clauses,
      hits,
      units: unitsOf(document, clauses, hits, type, subjectLemmas(readPrompt(prompt))),
    };
  };
  return { read, readPrompt };
}

/** What a question is about: its lemmas, each once. */
function subjectLemmas(prompt: readonly Clause[]): readonly string[] {
  const words = prompt.flatMap((clause) => clause.words);
  return [
    ...new Set(
      words.filter((word) => word.tag !== 'PUNCT' && !emptyWords.has(word.lemma)).map((word) => word.lemma),
    ),
  ];
}

/** A run-on sentence of more words than this is read in parts of about half as many. */
const longSentence = 36;

/** People who write without full stops tell as many things as others: cut at clauses, no part shorter than half the limit. */
function splitLong(clauses: readonly Clause[]): readonly Clause[][] {
  const total = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  if (total <= longSentence) return [[...clauses]];
  const parts: Clause[][] = [[]];
  let words = 0;
  let left = total;
  for (const clause of clauses) {
    if (words >= longSentence / 2 && left >= longSentence / 3) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)?.push(clause);
    words += clause.words.length;
    left -= clause.words.length;
  }
  return parts;
}

function hasWord(clauses: readonly Clause[]): boolean {
  return clauses.some(({ words }) => words.some(({ kind }) => kind === 'word'));
}

function unitsOf(
  { sentences: written }: Document,
  clauses: readonly Clause[],
  hits: readonly Hit[],
  type: QuestionType,
  prompt: readonly string[],
): Unit[] {
  const sentences: Clause[][] = [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last && last[0]?.sentence === clause.sentence) last.push(clause);
    else sentences.push([clause]);
  }
  // Figures and marks alone tell nothing.
  const parts = sentences.filter(hasWord).flatMap(splitLong);
  const last = parts.length - 1;
  const signalsOf = namesByClause(hits);
  return parts.map((own, i) => ({
    clauses: own,
    block: written[own[0]?.sentence ?? 0]?.block ?? 0,
    isFirst: last > 0 && i === 0,
    isLast: last > 0 && i === last,
    type,
    prompt,
    signals: own.flatMap((clause) => signalsOf.get(clause) ?? []),
  }));
}
