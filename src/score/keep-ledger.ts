/** The ledger: points of every expected element and flag, which add up to the score exactly. */

import type { ElementId, Flag, FlagId, Level } from '../rubric/element.ts';
import type { Expectation } from '../rubric/question.ts';

export interface Ledger {
  readonly score: number;
  /** Whole points earned, by expected element. */
  readonly points: ReadonlyMap<ElementId, number>;
  /** What each flag took off, 0 or negative, in the order given. */
  readonly deductions: readonly number[];
}

/** Credit 0, ½ (rounded down) or all of an element's points; each flag in turn deducts, then caps. */
export function keepLedger(
  expects: readonly Expectation[],
  levels: Readonly<Record<ElementId, Level>>,
  raised: readonly FlagId[],
  flags: Readonly<Record<FlagId, Flag>>,
): Ledger {
  const points = new Map(expects.map(({ element, points }) => [element, creditOf(levels[element], points)]));
  let score = [...points.values()].reduce((sum, earned) => sum + earned, 0);
  const deductions = raised.map((id) => {
    const { points, cap } = flags[id];
    const after = Math.max(0, Math.min(score + points, cap ?? 100));
    const deduction = after - score;
    score = after;
    return deduction;
  });
  return { score, points, deductions };
}

export function creditOf(level: Level, points: number): number {
  return level === 2 ? points : level === 1 ? Math.floor(points / 2) : 0;
}
