/** JSON Schemas of the YAML files, made from what reads them, so that editors complete keys and mark faults. */

import * as z from 'zod';
import { describeFields, type FileKind } from './field-descriptions.ts';
import { questionFileSchema, questionSchema } from './question-schema.ts';
import {
  elementSchema,
  elementSignalsSchema,
  flagSchema,
  flagSignalsSchema,
  lexiconSchema,
  ownElementSchema,
} from './rubric-schema.ts';
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
const added = { signals: signals.unwrap().min(1) };
const schemas: Readonly<Record<FileKind, z.ZodType>> = {
  questions: questionFileSchema(false).extend({
    elements: z
      .array(z.union([elementSignalsSchema.extend(added), ownElementSchema.extend(added)]))
      .optional(),
    flags: z.array(flagSignalsSchema.extend(added)).optional(),
    questions: z.array(questionSchema(false)).optional(),
  }),
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
  if (kind === 'questions') openQuestions(made);
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

/** A name of a bank's own, where an element of the codebook may stand as well. */
const ownName = { type: 'string', pattern: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' } as JsonSchema;

/**
 * A bank that extends another says of a question only what changes, and one with elements of its own names them; any
 * other bank is held to what a question needs and to the codebook's elements, so that an editor marks what is mistyped.
 */
function openQuestions(schema: JsonSchema): void {
  const questions = schema.properties?.questions as JsonSchema | undefined;
  const item = questions?.items as JsonSchema | undefined;
  if (item === undefined) throw new TypeError('the schema of a bank lists no questions');
  const { expects, hints, probes } = item.properties as Readonly<Record<string, JsonSchema>>;
  const { required = [] } = item;
  item.required = ['id'];
  const known = expects?.propertyNames as JsonSchema;
  const strictList = { type: 'array', items: { type: 'object', properties: { element: known } } };
  const strictExpects = { type: 'object', propertyNames: known };
  const strict = {
    type: 'object',
    required,
    properties: { expects: strictExpects, hints: strictList, probes: strictList },
  };
  schema.anyOf = [
    { type: 'object', required: ['extends'], properties: { extends: {} } },
    { type: 'object', required: ['elements'], properties: { elements: {} } },
    {
      type: 'object',
      required: ['questions'],
      properties: { questions: { type: 'array', minItems: 1, items: strict } },
    },
  ] as JsonSchema[];
  if (expects !== undefined) expects.propertyNames = { anyOf: [known, ownName] } as JsonSchema;
  for (const list of [hints, probes]) {
    const properties = (list?.items as JsonSchema | undefined)?.properties;
    if (properties) properties.element = { anyOf: [known, ownName] } as JsonSchema;
  }
}
