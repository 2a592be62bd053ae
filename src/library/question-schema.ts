/** The form of a question file: shipped files are complete, a user's own need an id, a type and what is asked. */

import * as z from 'zod';
import { type ElementId, elementIds } from '../rubric/element.ts';
import { questionTypes } from '../rubric/question.ts';
import { makeExpectsSchema } from './expects-schema.ts';
import { choice, mapping, name, oneOrMore, prose, refused, schema } from './schema-parts.ts';

export const sectors = [
  'any',
  'retail',
  'hospitality',
  'call-centre',
  'it-support',
  'healthcare',
  'account-management',
  'public-service',
] as const;

export const levels = ['entry', 'experienced', 'lead'] as const;

const sample = prose(6000);

/** @param elements those that may be named: the codebook's, and those that a bank has of its own */
function partsOf(elements: readonly ElementId[]) {
  const element = choice(elements, 'an element', 'unknown-element');
  return {
    wordings: z.array(prose(500)),
    asked_by: prose(500),
    why: prose(),
    listening_for: prose(),
    sectors: oneOrMore(choice(sectors, 'a sector')),
    level: choice(levels, 'a level'),
    expects: makeExpectsSchema(elements),
    hints: z.array(mapping({ element, prompt: prose(500), starter: prose(200) })),
    probes: z.array(mapping({ element, ask: prose(500) })),
  };
}

const someSamples = mapping({
  strong: sample.optional(),
  middling: sample.optional(),
  flawed: sample.optional(),
});
const allSamples = mapping({ strong: sample, middling: sample, flawed: sample });

/** `complete`: every field must be there. Otherwise most may be left out. */
export function questionSchema(complete: boolean, elements: readonly ElementId[] = elementIds) {
  const wanted = <T extends z.ZodType>(field: T): T | z.ZodOptional<T> =>
    complete ? field : field.optional();
  const parts = partsOf(elements);
  return mapping({
    id: name('-'),
    type: choice(questionTypes, 'a question type', 'unknown-type'),
    ask: prose(500),
    topic: name('-').optional(),
    wordings: wanted(parts.wordings),
    asked_by: wanted(parts.asked_by),
    why: wanted(parts.why),
    listening_for: wanted(parts.listening_for),
    sectors: wanted(parts.sectors),
    level: wanted(parts.level),
    expects: wanted(parts.expects),
    hints: wanted(parts.hints),
    probes: wanted(parts.probes),
    samples: wanted(complete ? allSamples : someSamples),
  });
}

/** What a bank says anew of a question that it extends; the type stays, as the history knows the question by its id. */
export function questionChangeSchema(elements: readonly ElementId[] = elementIds) {
  return mapping({
    id: name('-'),
    type: refused(
      'the type of a question that is there already stays as it is',
      'leave "type" out here, or give the question an id of its own',
    ),
    ask: prose(500).optional(),
    topic: name('-').optional(),
    ...z.object(partsOf(elements)).partial().shape,
    samples: someSamples.optional(),
  });
}

/** The frame of the file; its questions are read one by one, so that a fault in one hides none in another. */
export function questionFileSchema(complete: boolean) {
  const wanted = <T extends z.ZodType>(field: T): T | z.ZodOptional<T> =>
    complete ? field : field.optional();
  const own = {
    extends: oneOrMore(prose(500)).optional(),
    elements: z.array(z.unknown()).min(1).optional(),
    flags: z.array(z.unknown()).min(1).optional(),
  };
  return mapping({
    schema: wanted(schema),
    topic: wanted(name('-')),
    title: wanted(prose(60)),
    ...(complete ? {} : own),
    questions: wanted(z.array(z.unknown()).min(1)),
  });
}

export type QuestionFields = z.output<ReturnType<typeof questionSchema>>;
export type ChangeFields = z.output<ReturnType<typeof questionChangeSchema>>;
