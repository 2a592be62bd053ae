/** The faults that only show when files are seen together: names that clash, and parts that point at nothing. */

import type { Problem } from '../error.ts';
import {
  type Element,
  type ElementId,
  elementIds,
  type Flag,
  type FlagId,
  flagIds,
} from '../rubric/element.ts';
import type { Lexicon, Library } from '../rubric/library.ts';
import type { Signal, SignalFault } from '../rubric/signal.ts';
import { checkQuestion } from './check-question.ts';
import { didYouMean } from './did-you-mean.ts';
import type { QuestionFile } from './parse-questions.ts';
import type { TypesFile, WordSet } from './parse-rubric.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { ChangeFields, QuestionFields } from './question-schema.ts';
import { signalPath } from './signal-path.ts';
import { stemOf } from './yaml-name.ts';

export interface LibraryFiles {
  readonly questions: readonly ParsedFile<QuestionFile>[];
  readonly elements: readonly ParsedFile<Element>[];
  readonly flags: readonly ParsedFile<Flag>[];
  readonly lexicon: readonly ParsedFile<WordSet>[];
  readonly types: readonly ParsedFile<TypesFile>[];
}

/** Compiles a signal and tries its examples; the engine's part of the check. */
export type CheckSignal = (
  signal: Signal,
  target: ElementId | FlagId,
  lexicon: Lexicon,
) => readonly SignalFault[];

/** The faults of each file and those between them, in the order of the files; at most one fault a place. */
export function checkLibrary(files: LibraryFiles, checkSignal?: CheckSignal): Problem[] {
  const all = [...files.types, ...files.elements, ...files.flags, ...files.lexicon, ...files.questions];
  return [
    ...all.flatMap((file) => file.problems),
    ...checkPresence(files),
    ...(checkSignal === undefined ? [] : checkSignals(files, checkSignal)),
    ...checkQuestions(files.questions),
  ].sort(byPlace);
}

/** Question files beside each other and beside the questions of a library that is loaded already. */
export function checkQuestions(
  files: readonly ParsedFile<QuestionFile>[],
  beside?: Pick<Library, 'questions' | 'topics'>,
): Problem[] {
  const problems: Problem[] = [];
  const shipped = new Set(beside?.questions.map(({ id }) => id));
  const taken = new Map(beside?.questions.map((question) => [question.id, 'the questions of coach itself']));
  const topics = new Set(beside?.topics.map((topic) => topic.id));
  for (const { value } of files) if (value !== null) topics.add(value.topic.id);
  for (const file of files) {
    for (const { id, index } of file.value?.named.filter(({ isChange }) => !isChange) ?? []) {
      const found = file.locate(['questions', index, 'id']);
      const first = taken.get(id);
      if (first === undefined) {
        taken.set(id, `${found.at.file}:${found.at.line}`);
        continue;
      }
      const message = `the id "${id}" is taken already, in ${first}`;
      const hint = shipped.has(id) ? takenByCoach : 'give this question a name of its own';
      problems.push({ code: 'duplicate-id', message, ...found, hint });
    }
    for (const { fields, index } of file.value?.questions ?? []) {
      problems.push(...checkFields(fields, index, file, topics));
    }
    problems.push(...checkChanges(file, topics));
  }
  return problems;
}

const takenByCoach =
  'give this question a name of its own, or write "extends: coach" at the top to change that one';

/** A file says once what changes in a question. */
function checkChanges(file: ParsedFile<QuestionFile>, topics: ReadonlySet<string>): Problem[] {
  const first = new Map<string, number>();
  const twice = (file.value?.named.filter(({ isChange }) => isChange) ?? []).flatMap(
    ({ id, index }): Problem[] => {
      const found = file.locate(['questions', index, 'id']);
      const line = first.get(id);
      first.set(id, line ?? found.at.line);
      if (line === undefined) return [];
      const message = `"${id}" is changed already, in line ${line}`;
      return [{ code: 'duplicate-id', message, ...found, hint: 'say everything in one place' }];
    },
  );
  const inside = (file.value?.changes ?? []).flatMap(({ fields, index }) =>
    checkFields(fields, index, file, topics),
  );
  return [...twice, ...inside];
}

/** What a question or a change says of itself: its topic is there, and its parts fit each other. */
function checkFields(
  fields: QuestionFields | ChangeFields,
  index: number,
  file: ParsedFile<QuestionFile>,
  topics: ReadonlySet<string>,
): Problem[] {
  const at = (...path: (string | number)[]) => file.locate(['questions', index, ...path]);
  const inside = checkQuestion(fields, at);
  const { topic } = fields;
  if (topic === undefined || topics.has(topic)) return inside;
  const message = `"${topic}" is not a topic of any file`;
  const hint = didYouMean(topic, [...topics]);
  return [{ code: 'unknown-topic', message, ...at('topic'), ...hint }, ...inside];
}

/** Every element and flag of the codebook has its file, and the types have theirs. */
function checkPresence(files: LibraryFiles): Problem[] {
  const missing = (
    folder: string,
    ids: readonly string[],
    present: readonly ParsedFile<unknown>[],
  ): Problem[] => {
    const names = new Set(present.map(({ file }) => stemOf(file)));
    return ids
      .filter((id) => !names.has(id))
      .map((id) => ({ code: 'file-not-found', message: `there is no file rubrics/${folder}${id}.yaml` }));
  };
  const noQuestions: Problem = { code: 'file-not-found', message: 'there is no file in questions/' };
  return [
    ...missing('', ['types'], files.types),
    ...missing('elements/', elementIds, files.elements),
    ...missing('flags/', flagIds, files.flags),
    ...(files.questions.length === 0 ? [noQuestions] : []),
  ];
}

function checkSignals(files: LibraryFiles, checkSignal: CheckSignal): Problem[] {
  const lexicon = lexiconOf(files.lexicon);
  return [...files.elements, ...files.flags].flatMap((file) =>
    (file.value?.signals ?? []).flatMap((signal) =>
      checkSignal(signal, (file.value as Element | Flag).id, lexicon).map(
        ({ code, message, part, hint }) => ({
          code,
          message,
          ...file.locate(signalPath(file.raw, [], signal, part)),
          ...(hint === undefined ? {} : { hint }),
        }),
      ),
    ),
  );
}

export function lexiconOf(files: readonly ParsedFile<WordSet>[]): Lexicon {
  return Object.fromEntries(files.flatMap(({ value }) => (value === null ? [] : [[value.id, value.words]])));
}

/** By file, line and column; faults without a place come first. */
export function byPlace(one: Problem, other: Problem): number {
  const [a, b] = [one.at, other.at];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
