/** The form of `expects`: elements with their share of 100 points, in the order of the file. */

import * as z from 'zod';
import { type ElementId, elementIds } from '../rubric/element.ts';
import type { Expectation } from '../rubric/question.ts';
import { choice, mapping, report, whole } from './schema-parts.ts';

/** `12`, or `{ points: 18, must: true }`. */
const share = z
  .preprocess(
    (value) => (typeof value === 'object' && value !== null ? value : { points: value }),
    mapping({ points: whole(1, 100), must: z.boolean().default(false) }),
  )
  .meta({ mayBe: 'points' });

/** @param elements those that may be expected */
export function makeExpectsSchema(elements: readonly ElementId[]) {
  return z
    .record(choice(elements, 'an element', 'unknown-element'), share)
    .superRefine((shares, context) => {
      const sum = Object.values(shares).reduce((total, { points }) => total + points, 0);
      if (sum === 100) return;
      const hint = sum < 100 ? `${100 - sum} points are left to give` : `${sum - 100} points are too many`;
      report(context, `the points add up to ${sum}, not to 100`, { fault: 'weights-sum', hint });
    })
    .transform((shares): readonly Expectation[] =>
      Object.entries(shares).map(([element, { points, must }]) => ({
        element: element as ElementId,
        points,
        must,
      })),
    );
}

export const expectsSchema = makeExpectsSchema(elementIds);
