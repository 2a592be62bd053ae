/** The JSON Schemas that editors read beside a question bank or a rubric file, as files of the built program. */

import { makeJsonSchema } from '../library/json-schema.ts';
import type { BuildFiles } from './replace-directory.ts';

/** `schemas/questions.json` and the others, by their path inside `dist/`. */
export function compileSchemas(): BuildFiles {
  const kinds = ['questions', 'element', 'flag', 'lexicon'] as const;
  const files = kinds.map((kind) => [`schemas/${kind}.json`, `${JSON.stringify(makeJsonSchema(kind))}\n`]);
  return Object.fromEntries(files) as BuildFiles;
}
