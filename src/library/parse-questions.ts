/** A question file's text → its questions, as far as they are sound, and every fault in it. */

import type { Topic } from '../rubric/question.ts';
import { entriesOf, type ParsedFile, parseFile, parsePart } from './parsed-file.ts';
import { type QuestionFields, questionFileSchema, questionSchema } from './question-schema.ts';

/** A question as the file has it; what is left out is filled in by `assembleLibrary`. */
export interface QuestionDraft {
  readonly fields: QuestionFields;
  /** Its place in the file's list, from 0: `['questions', index]` is its path. */
  readonly index: number;
}

export interface QuestionFile {
  readonly topic: Topic;
  readonly questions: readonly QuestionDraft[];
}

/**
 * Pure; never throws. `complete` asks for every field, as in the shipped files. Without a topic the file's name
 * becomes one ("acme-bank.yaml": topic `acme-bank`, "Acme bank").
 */
export function parseQuestionFile(
  text: string,
  file: string,
  options: { readonly complete?: boolean } = {},
): ParsedFile<QuestionFile> {
  const complete = options.complete ?? false;
  const schema = questionSchema(complete);
  return parseFile(text, file, questionFileSchema(complete), (frame, yaml, problems) => {
    const id = frame?.topic ?? topicFromFile(file);
    const questions = entriesOf(yaml, 'questions').flatMap((value, index) => {
      const fields = parsePart(schema, value, yaml, ['questions', index], problems);
      return fields === null ? [] : [{ fields, index }];
    });
    return { topic: { id, title: frame?.title ?? titleFromId(id) }, questions };
  });
}

function topicFromFile(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const slug = base
    .replace(/\.ya?ml$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'own-questions' : slug;
}

function titleFromId(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
