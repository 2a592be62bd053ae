/** A level that only sentences raise that tell nothing of it stays what it is without them. */

import { expect, it } from 'vitest';
import { elementIds } from '../../src/rubric/element.ts';
import { claimedTarget } from '../../src/score/classifier.ts';
import { keepLevels } from '../../src/score/keep-levels.ts';
import { levelsOf, toldOf } from './found-levels.ts';
import { unitOf } from './unit-of.ts';

const apology = elementIds.indexOf('apology');
const units = ['I rang her.', 'It was a grey day.'].map((text) => unitOf(text));

/** The first sentence, or both; `telling`: the score of an apology in the second. */
const told = (sentences: number, telling = -5) =>
  toldOf(units.slice(0, sentences), { sentence: 1, target: claimedTarget(apology), score: telling });

it.each([
  ['higher, and nothing tells it', 2, 1, -5, 1],
  ['higher, and the suspect sentence tells it', 2, 1, 1, 2],
  ['lower', 0, 1, -5, 0],
  ['the same', 1, 1, -5, 1],
] as const)('a level that is %s', (_, withAll, without, telling, expected) => {
  const kept = keepLevels(levelsOf(withAll), told(2, telling), [false, true], (isKept, ids) => {
    expect(isKept).toEqual([true, false]);
    return levelsOf(without, ids);
  });
  expect(kept.apology.level).toBe(expected);
});

it('changes nothing where no sentence is suspect, or every one', () => {
  const found = levelsOf(2);
  const never = () => expect.unreachable();
  expect(keepLevels(found, told(2), [false, false], never)).toBe(found);
  expect(keepLevels(found, told(2), [true, true], never)).toEqual(found);
});
