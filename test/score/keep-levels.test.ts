/** A level that only sentences raise that tell nothing of it stays what it is without them. */

import { expect, it } from 'vitest';
import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import { claimedTarget, targetCount } from '../../src/score/classifier.ts';
import type { Told } from '../../src/score/credited-part.ts';
import type { FoundElement } from '../../src/score/find-levels.ts';
import { keepLevels } from '../../src/score/keep-levels.ts';
import { unitOf } from './unit-of.ts';

const apology = elementIds.indexOf('apology');
const units = ['I rang her.', 'It was a grey day.'].map((text) => unitOf(text));

/** The first sentence, or both; `telling`: the score of an apology in the second. */
function told(sentences: number, telling = -5): Told {
  const kept = units.slice(0, sentences);
  return {
    reading: { clauses: kept.flatMap(({ clauses }) => clauses), hits: [], units: kept },
    scores: kept.map((_, i) => {
      const scores = new Float32Array(targetCount).fill(-5);
      if (i === 1) scores[claimedTarget(apology)] = telling;
      return scores;
    }),
  };
}

function levels(level: Level, ids: readonly ElementId[] = elementIds): Record<ElementId, FoundElement> {
  const found = ids.map((id): [ElementId, FoundElement] => [id, { level, quote: () => [] }]);
  return Object.fromEntries(found) as Record<ElementId, FoundElement>;
}

it.each([
  ['higher, and nothing tells it', 2, 1, -5, 1],
  ['higher, and the suspect sentence tells it', 2, 1, 1, 2],
  ['lower', 0, 1, -5, 0],
  ['the same', 1, 1, -5, 1],
] as const)('a level that is %s', (_, withAll, without, telling, expected) => {
  const kept = keepLevels(levels(withAll), told(2, telling), [false, true], (isKept, ids) => {
    expect(isKept).toEqual([true, false]);
    return levels(without, ids);
  });
  expect(kept.apology.level).toBe(expected);
});

it('changes nothing where no sentence is suspect, or every one', () => {
  const found = levels(2);
  const never = () => expect.unreachable();
  expect(keepLevels(found, told(2), [false, false], never)).toBe(found);
  expect(keepLevels(found, told(2), [true, true], never)).toEqual(found);
});
