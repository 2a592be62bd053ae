/** The shape of an exported history, schema 1, as it is checked before anything of it is kept. */

import { z } from 'zod';
import { questionTypes } from '../rubric/question.ts';
import { attemptKinds } from './schema.ts';

const id = z.string().regex(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/, 'must be a UUID in lower case');
const instant = z.iso.datetime({
  precision: 3,
  error: 'must be an instant in UTC such as "2025-03-04T05:06:07.890Z"',
});
const type = z.enum(questionTypes);

/** What is read of a scorecard by its place; the rest is kept as it is written. */
const scorecard = z.looseObject({
  schema: z.literal(1),
  engine: z.string(),
  question: z.string().nullable(),
  type,
  score: z.int().min(0).max(100),
  rating: z.int().min(1).max(5),
  words: z.number(),
  seconds: z.number(),
  elements: z.record(
    z.string(),
    z.looseObject({
      level: z.int().min(0).max(2),
      expected: z.boolean(),
      points: z.number(),
      max: z.number(),
      evidence: z.array(z.looseObject({ signal: z.string(), start: z.int(), end: z.int() })),
    }),
  ),
  flags: z.array(z.looseObject({ flag: z.string(), points: z.number(), start: z.int(), end: z.int() })),
  notes: z.array(z.looseObject({ flag: z.string(), text: z.string(), start: z.int(), end: z.int() })),
  advice: z.array(z.looseObject({ element: z.string(), gain: z.number(), text: z.string() })),
  probe: z.string(),
});

const details = z.looseObject({
  hints: z.number().optional(),
  reply: z.looseObject({ probe: z.string(), start: z.int() }).optional(),
  ownRating: z.number().optional(),
  seconds: z.number().optional(),
  cueCard: z.literal(true).optional(),
  masked: z.number().optional(),
  timeUp: z.literal(true).optional(),
  interview: z.looseObject({ id: z.string(), ownRating: z.number().optional() }).optional(),
  disputed: z.array(z.looseObject({ flag: z.string(), start: z.int(), end: z.int() })).optional(),
  earlier: z.array(z.looseObject({ rubricHash: z.string(), scorecard })).optional(),
});

const attempt = z.strictObject({
  id,
  finished_at: instant,
  time_zone: z.string(),
  kind: z.enum(attemptKinds),
  question: z.string().nullable(),
  wording: z.string(),
  type,
  rubric_hash: z.string(),
  sitting: z.string().nullable(),
  revision_of: id.nullable(),
  answer: z.string(),
  scorecard,
  details,
});

const draft = z.strictObject({
  question: z.string(),
  wording: z.string(),
  text: z.string(),
  updated_at: instant,
});

const story = z.strictObject({
  id,
  title: z.string(),
  happened: z.string(),
  did: z.string(),
  ended: z.string(),
  proof: z.string(),
  attempt: id.nullable(),
  created_at: instant,
  updated_at: instant,
});

export const exportDocument = z.strictObject({
  schema: z.literal(1),
  attempts: z.array(attempt),
  drafts: z.array(draft),
  stories: z.array(story),
});

export type ExportDocument = z.infer<typeof exportDocument>;
