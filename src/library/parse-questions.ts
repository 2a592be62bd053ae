/** A question file's text → its questions, as far as they are sound, and every fault in it. */

import type { Problem } from '../error.ts';
import { type ElementId, elementIds } from '../rubric/element.ts';
import type { Topic } from '../rubric/question.ts';
import { didYouMean } from './did-you-mean.ts';
import { type OwnParts, parseOwnParts } from './parse-own-parts.ts';
import { entriesOf, type ParsedFile, parseFile, parsePart } from './parsed-file.ts';
import {
  type ChangeFields,
  type QuestionFields,
  questionChangeSchema,
  questionFileSchema,
  questionSchema,
} from './question-schema.ts';
import { locatePath, type YamlFile } from './read-yaml.ts';
import { name, quote } from './schema-parts.ts';
import type { Located } from './source-text.ts';
import { stemOf } from './yaml-name.ts';

/** A question as the file has it; what is left out is filled in by `assembleLibrary`. */
export interface QuestionDraft {
  readonly fields: QuestionFields;
  /** Its place in the file's list, from 0: `['questions', index]` is its path. */
  readonly index: number;
}

/** What is said anew of a question that is there already. */
export interface QuestionChange {
  readonly fields: ChangeFields;
  readonly index: number;
}

/** The id that an entry gives itself, also where something else in it is unsound. */
export interface NamedQuestion {
  readonly id: string;
  readonly index: number;
  /** Whether it changes a question that is there already. */
  readonly isChange: boolean;
}

export interface QuestionFile extends OwnParts {
  readonly topic: Topic;
  /** All entries with a sound id, so that one that stands twice is found whatever else is wrong with it. */
  readonly named: readonly NamedQuestion[];
  readonly questions: readonly QuestionDraft[];
  readonly changes: readonly QuestionChange[];
}

export interface QuestionFileOptions {
  /** Asks for every field, as in the shipped files. */
  readonly complete?: boolean;
  /** Ids of the questions that this file may change, because it extends what holds them. */
  readonly changeable?: ReadonlySet<string>;
  /** Something that it extends could not be read, so that an entry without `ask` may be a change of what is there. */
  readonly extendsUnread?: boolean;
  /** Whether it may add signals to the elements and flags of the codebook: it says `extends: coach`. */
  readonly extendsCoach?: boolean;
  /** Elements beside those of the codebook, from the files that it extends. */
  readonly elements?: readonly ElementId[];
}

/** Pure; never throws. Without a topic the file's name becomes one ("acme-bank.yaml": topic `acme-bank`, "Acme bank"). */
export function parseQuestionFile(
  text: string,
  file: string,
  options: QuestionFileOptions = {},
): ParsedFile<QuestionFile> {
  const complete = options.complete ?? false;
  return parseFile(text, file, questionFileSchema(complete), (frame, yaml, problems) => {
    const id = frame?.topic ?? topicFromFile(file);
    const own = complete ? noParts : parseOwnParts(yaml, problems, options.extendsCoach ?? false);
    const known = [...elementIds, ...(options.elements ?? []), ...own.ids];
    const schema = questionSchema(complete, known);
    const changeSchema = questionChangeSchema(known);
    const questions: QuestionDraft[] = [];
    const changes: QuestionChange[] = [];
    const named: NamedQuestion[] = [];
    for (const [index, value] of entriesOf(yaml, 'questions').entries()) {
      const path = ['questions', index];
      const id = idOf(value);
      const isChange =
        (options.changeable?.has(id) ?? false) || (options.extendsUnread === true && !asks(value));
      if (questionName.safeParse(id).success) named.push({ id, index, isChange });
      if (isChange) {
        const fields = parsePart(changeSchema, value, yaml, path, problems);
        if (fields !== null) changes.push({ fields, index });
      } else {
        const found: Problem[] = [];
        const fields = parsePart(schema, value, yaml, path, found);
        if (fields !== null) questions.push({ fields, index });
        problems.push(...withChangeHint(found, locatePath(yaml, path), id, options.changeable));
      }
    }
    if (frame !== null && !holdsSomething(yaml)) problems.push(noQuestions(yaml));
    const topic = { id, title: frame?.title ?? titleFromId(id) };
    return { topic, named, questions, changes, elements: own.elements, signals: own.signals };
  });
}

/** Whoever mistypes the id of a question to change has left out, with good reason, what a new question must have. */
function withChangeHint(
  problems: readonly Problem[],
  { at }: Located,
  id: string,
  changeable: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  if (changeable.size === 0 || id === '') return problems;
  return problems.map((problem) => {
    const isOwn = problem.at?.line === at.line && problem.at.column === at.column;
    if (problem.code !== 'missing-key' || !isOwn) return problem;
    const fresh = `no question that this bank extends is called ${quote(id)}, so it is a new one`;
    return { ...problem, hint: didYouMean(id, [...changeable]).hint ?? fresh };
  });
}

const questionName = name('-');

const noParts: OwnParts & { readonly ids: readonly ElementId[] } = { elements: [], signals: [], ids: [] };

function holdsSomething(yaml: YamlFile): boolean {
  return ['questions', 'elements', 'flags'].some((key) => entriesOf(yaml, key).length > 0);
}

function noQuestions(yaml: YamlFile): Problem {
  const list = yaml.document?.get('questions', true);
  const isThere = list !== undefined;
  return {
    code: 'missing-key',
    message: isThere ? 'there is nothing below "questions"' : '"questions" is missing',
    ...locatePath(yaml, isThere ? ['questions'] : []),
    hint: '"coach bank new" shows a bank to begin with',
  };
}

function asks(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ask' in value;
}

function idOf(value: unknown): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : '';
}

function topicFromFile(file: string): string {
  const slug = stemOf(file)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'own-questions' : slug;
}

export function titleFromId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
