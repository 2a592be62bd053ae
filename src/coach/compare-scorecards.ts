/** What changed between two answers to one question: which points came, which went, and the words that did it. */

import { type ElementId, type FlagId, flagIds, type Level } from '../rubric/element.ts';
import type { ElementScore, Evidence, RaisedFlag, Scorecard } from '../score/scorecard.ts';
import { elementsIn } from './listed-elements.ts';

/** `evidence` points into the later answer when the level rose, into the earlier one when it fell. */
export interface ElementChange {
  readonly kind: 'element';
  readonly element: ElementId;
  readonly from: Level;
  readonly to: Level;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** `raised` points into the later answer when the flag is new or weighs more, else into the earlier one. */
export interface FlagChange {
  readonly kind: 'flag';
  readonly flag: FlagId;
  readonly change: 'raised' | 'gone' | 'reweighed';
  readonly points: number;
  readonly raised: readonly RaisedFlag[];
}

export type Change = ElementChange | FlagChange;

/** The points of `gained` and `lost` add up to the difference of the two scores. */
export interface Comparison {
  readonly points: number;
  /** Largest first. Changes of level without points are with the gains when the level rose. */
  readonly gained: readonly Change[];
  /** Largest loss first. */
  readonly lost: readonly Change[];
}

/** An element of a bank that the other scorecard does not know. */
const unknown: ElementScore = { level: 0, expected: false, points: 0, max: 0, evidence: [] };

function compareElement(before: Scorecard, after: Scorecard, element: ElementId): Change[] {
  const was = before.elements[element] ?? unknown;
  const is = after.elements[element] ?? unknown;
  const points = is.points - was.points;
  const expected = was.expected || is.expected;
  if (points === 0 && (was.level === is.level || !expected)) return [];
  const rose = points > 0 || (points === 0 && is.level > was.level);
  const evidence = rose ? is.evidence : was.evidence;
  return [{ kind: 'element', element, from: was.level, to: is.level, points, evidence }];
}

function compareFlag(before: Scorecard, after: Scorecard, flag: FlagId): Change[] {
  const was = before.flags.filter((raised) => raised.flag === flag);
  const is = after.flags.filter((raised) => raised.flag === flag);
  const sum = (list: readonly RaisedFlag[]): number => list.reduce((total, { points }) => total + points, 0);
  const points = sum(is) - sum(was);
  if (was.length === 0 && is.length > 0)
    return [{ kind: 'flag', flag, change: 'raised', points, raised: is }];
  if (was.length > 0 && is.length === 0) return [{ kind: 'flag', flag, change: 'gone', points, raised: was }];
  if (points === 0) return [];
  return [{ kind: 'flag', flag, change: 'reweighed', points, raised: points < 0 ? is : was }];
}

const isGain = (change: Change): boolean => {
  if (change.points !== 0) return change.points > 0;
  return change.kind === 'element' ? change.to > change.from : change.change === 'gone';
};

/** Compares two scorecards of the same question, earlier one first. */
export function compareScorecards(before: Scorecard, after: Scorecard): Comparison {
  const changes = [
    ...elementsIn([after, before]).flatMap((element) => compareElement(before, after, element)),
    ...flagIds.flatMap((flag) => compareFlag(before, after, flag)),
  ];
  return {
    points: after.score - before.score,
    gained: changes.filter(isGain).sort((a, b) => b.points - a.points),
    lost: changes.filter((change) => !isGain(change)).sort((a, b) => a.points - b.points),
  };
}
