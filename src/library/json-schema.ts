/** JSON Schemas of the YAML files, made from what reads them, so that editors complete keys and mark faults. */

import * as z from 'zod';
import { describeFields, type FileKind } from './field-descriptions.ts';
import { questionFileSchema, questionSchema } from './question-schema.ts';
import { elementSchema, flagSchema, lexiconSchema } from './rubric-schema.ts';
import { signalSchema } from './signal-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const titles: Readonly<Record<FileKind, string>> = {
  questions: 'A question bank of coach',
  element: 'An element of coach: what answers are judged on',
  flag: 'A red flag of coach: what puts an interviewer off',
  lexicon: 'A word set of coach, which patterns name as <id>',
};

/** Reading takes parts one by one; here the file is described as a whole. */
const signals = z
  .array(
    signalSchema.meta({ anyOf: ['pattern', 'patterns', 'keywords'].map((key) => ({ required: [key] })) }),
  )
  .optional();
const schemas: Readonly<Record<FileKind, z.ZodType>> = {
  questions: questionFileSchema(false).extend({ questions: z.array(questionSchema(false)).min(1) }),
  element: elementSchema.extend({ signals }),
  flag: flagSchema.extend({ signals }),
  lexicon: lexiconSchema,
};

/** Draft 7, which editors know best. What a schema cannot say (weights add up to 100) is left to `coach bank check`. */
export function makeJsonSchema(kind: FileKind): JsonSchema {
  const made = z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => widen(jsonSchema),
  });
  const { $schema, ...rest } = made;
  return { $schema, title: titles[kind], ...describeFields(kind, rest) } as JsonSchema;
}

/** Shorter ways to write a value, which `z.preprocess` makes long before zod sees them. */
function widen(schema: JsonSchema): void {
  const { mayBe, ...full } = schema;
  if (mayBe === undefined) return;
  for (const key of Object.keys(schema)) delete schema[key];
  const short = mayBe === 'item' ? full.items : full.properties?.points;
  schema.anyOf = [short as JsonSchema, full];
}
