/** The forms of an element's file, a flag's file, a word set and `types.yaml`. */

import * as z from 'zod';
import { elementIds, flagIds, isFlagId } from '../rubric/element.ts';
import { expectsSchema } from './expects-schema.ts';
import { choice, mapping, name, prose, report, schema, whole } from './schema-parts.ts';

const groups = ['story', 'customer', 'problem', 'candidate'] as const;
const meaning = mapping({ means: prose(500), example: prose(500) });
/** Signals are read one by one, so that a fault in one hides none in another. */
const signals = z.array(z.unknown()).default([]);

const elementTexts = {
  why: prose(),
  shown: meaning,
  claimed: meaning,
  advice: mapping({ missing: prose(500), claimed: prose(500) }),
  probe: prose(500),
  starter: prose(200),
  signals,
};

export const elementSchema = mapping({
  schema,
  id: choice(elementIds, 'an element', 'unknown-element'),
  name: prose(60),
  group: choice(groups, 'a group'),
  ...elementTexts,
});

/** An element that a bank brings along; what it is called must not be taken by a flag. */
export const ownElementSchema = mapping({
  id: name('_').superRefine((id, context) => {
    if (!isFlagId(id)) return;
    report(context, `"${id}" is a red flag of coach`, { fault: 'duplicate-id', hint: 'choose another name' });
  }),
  name: prose(60),
  group: choice(groups, 'a group').optional(),
  ...elementTexts,
});

/** Signals that a bank adds to an element of the codebook, and to a flag. */
export const elementSignalsSchema = mapping({
  id: choice(elementIds, 'an element', 'unknown-element'),
  signals: z.array(z.unknown()).min(1),
});
export const flagSignalsSchema = mapping({
  id: choice(flagIds, 'a red flag', 'unknown-element'),
  signals: z.array(z.unknown()).min(1),
});

export const flagSchema = mapping({
  schema,
  id: choice(flagIds, 'a red flag', 'unknown-element'),
  name: prose(60),
  points: whole(-100, 0),
  cap: whole(0, 100).optional(),
  why: prose(),
  raised: prose(),
  spared: prose(),
  example: prose(500),
  near_miss: prose(500),
  better: prose(),
  note: prose(500),
  signals,
});

export const lexiconSchema = mapping({
  schema,
  id: name('_'),
  why: prose(),
  words: z.array(prose(100)).min(1),
});

const cutPoints = z
  .tuple([whole(1, 100), whole(1, 100), whole(1, 100), whole(1, 100)])
  .superRefine((points, context) => {
    const falls = points.findIndex((point, index) => index > 0 && point <= (points[index - 1] ?? 0));
    if (falls === -1) return;
    const message = `cut point ${points[falls]} is not above the one before it`;
    report(context, message, { fault: 'bad-value' }, [falls]);
  });

const typeRules = mapping({ expects: expectsSchema, cut_points: cutPoints.optional() });

export const typesSchema = mapping({
  schema,
  rating_names: z.tuple([prose(30), prose(30), prose(30), prose(30), prose(30)]),
  cut_points: cutPoints,
  types: mapping({ behavioral: typeRules, situational: typeRules, technique: typeRules }),
});
