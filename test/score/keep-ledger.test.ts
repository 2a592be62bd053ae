import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/practice/seeded-random.ts';
import {
  type ElementId,
  elementIds,
  type Flag,
  type FlagId,
  flagIds,
  type Level,
} from '../../src/rubric/element.ts';
import type { Expectation } from '../../src/rubric/question.ts';
import { creditOf, keepLedger } from '../../src/score/keep-ledger.ts';

type Flags = Readonly<Record<FlagId, Flag>>;
type Levels = Readonly<Record<ElementId, Level>>;

const noLevels = Object.fromEntries(elementIds.map((id) => [id, 0])) as Levels;

function flagsOf(given: Partial<Record<FlagId, readonly [number, number | null]>>): Flags {
  const entries = flagIds.map((id) => [id, { id, points: given[id]?.[0] ?? 0, cap: given[id]?.[1] ?? null }]);
  return Object.fromEntries(entries) as unknown as Flags;
}

const expects: readonly Expectation[] = [
  { element: 'action', points: 25, must: true },
  { element: 'empathy', points: 75, must: false },
];

describe('keepLedger', () => {
  const flags = flagsOf({
    blame: [-10, null],
    bad_mouthing: [-20, 40],
    stuffing: [-40, 10],
    denial: [0, 30],
  });

  it.each<[string, Partial<Levels>, readonly FlagId[], number, readonly number[]]>([
    ['nothing shown', {}, [], 0, []],
    ['all shown', { action: 2, empathy: 2 }, [], 100, []],
    ['claimed is half, rounded down', { action: 1, empathy: 1 }, [], 49, []],
    ['what is not expected earns nothing', { listening: 2 }, [], 0, []],
    ['a deduction', { action: 2 }, ['blame'], 15, [-10]],
    ['no less than nothing', { action: 1 }, ['bad_mouthing'], 0, [-12]],
    ['a cap', { action: 2, empathy: 2 }, ['bad_mouthing'], 40, [-60]],
    ['a cap without points', { action: 2, empathy: 2 }, ['denial'], 30, [-70]],
    ['a cap that is not reached', { action: 2 }, ['denial'], 25, [0]],
    ['two flags, one after the other', { action: 2, empathy: 2 }, ['bad_mouthing', 'blame'], 30, [-60, -10]],
    ['nothing left for the second', { action: 2 }, ['stuffing', 'blame'], 0, [-25, 0]],
  ])('%s', (_, levels, raised, score, deductions) => {
    const ledger = keepLedger(expects, { ...noLevels, ...levels }, raised, flags);
    expect([ledger.score, ledger.deductions]).toEqual([score, deductions]);
  });

  it('adds up exactly, whatever is raised', () => {
    const random = seededRandom(3);
    const whole = (most: number) => Math.floor(random() * (most + 1));
    for (let round = 0; round < 2_000; round += 1) {
      const chosen = elementIds.filter(() => random() < 0.3);
      const some = chosen.map(
        (element): Expectation => ({ element, points: whole(40), must: random() < 0.5 }),
      );
      const levels = Object.fromEntries(elementIds.map((id) => [id, whole(2)])) as Levels;
      const given = Object.fromEntries(
        flagIds.map((id) => [id, [-whole(60), random() < 0.5 ? null : whole(100)]]),
      );
      const { score, points, deductions } = keepLedger(
        some,
        levels,
        flagIds.filter(() => random() < 0.3),
        flagsOf(given),
      );
      const sum = [...points.values(), ...deductions].reduce((total, part) => total + part, 0);
      expect(sum).toBe(score);
      expect(score).toBeGreaterThanOrEqual(0);
      expect([...points.values(), ...deductions].every(Number.isInteger)).toBe(true);
      expect(deductions.every((deduction) => deduction <= 0)).toBe(true);
    }
  });

  it.each<[Level, number, number]>([
    [0, 15, 0],
    [1, 15, 7],
    [1, 1, 0],
    [2, 15, 15],
  ])('level %i of %i points is %i', (level, points, credit) => {
    expect(creditOf(level, points)).toBe(credit);
  });
});
