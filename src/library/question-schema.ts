/** The form of a question file: shipped files are complete, a user's own need an id, a type and what is asked. */

import * as z from 'zod';
import { elementIds } from '../rubric/element.ts';
import { questionTypes } from '../rubric/question.ts';
import { expectsSchema } from './expects-schema.ts';
import { choice, mapping, name, oneOrMore, prose, schema } from './schema-parts.ts';

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

const element = choice(elementIds, 'an element', 'unknown-element');
const hint = mapping({ element, prompt: prose(500), starter: prose(200) });
const probe = mapping({ element, ask: prose(500) });

/** `complete`: every field must be there. Otherwise most may be left out. */
export function questionSchema(complete: boolean) {
  const wanted = <T extends z.ZodType>(field: T): T | z.ZodOptional<T> =>
    complete ? field : field.optional();
  const sample = prose(6000);
  return mapping({
    id: name('-'),
    type: choice(questionTypes, 'a question type', 'unknown-type'),
    ask: prose(500),
    topic: name('-').optional(),
    wordings: wanted(z.array(prose(500))),
    asked_by: wanted(prose(500)),
    why: wanted(prose()),
    listening_for: wanted(prose()),
    sectors: wanted(oneOrMore(choice(sectors, 'a sector'))),
    level: wanted(choice(levels, 'a level')),
    expects: wanted(expectsSchema),
    hints: wanted(z.array(hint)),
    probes: wanted(z.array(probe)),
    samples: wanted(
      complete
        ? mapping({ strong: sample, middling: sample, flawed: sample })
        : mapping({ strong: sample.optional(), middling: sample.optional(), flawed: sample.optional() }),
    ),
  });
}

/** The frame of the file; its questions are read one by one, so that a fault in one hides none in another. */
export function questionFileSchema(complete: boolean) {
  const wanted = <T extends z.ZodType>(field: T): T | z.ZodOptional<T> =>
    complete ? field : field.optional();
  return mapping({
    schema: wanted(schema),
    topic: wanted(name('-')),
    title: wanted(prose(60)),
    questions: z.array(z.unknown()).min(1),
  });
}

export type QuestionFields = z.output<ReturnType<typeof questionSchema>>;
