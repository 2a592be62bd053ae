/** Attempts for tests of the reports: elements, flags and days as told. */

import type { Attempt } from '../../src/history/attempts.ts';
import type { ElementId, FlagId, Level } from '../../src/rubric/element.ts';
import type { RaisedFlag } from '../../src/score/scorecard.ts';
import { makeAttempt, makeScorecard } from '../history/fixtures.ts';

export interface Told {
  readonly day: string;
  readonly score?: number;
  readonly question?: string | null;
  readonly levels?: Readonly<Partial<Record<ElementId, Level>>>;
  readonly flags?: readonly FlagId[];
}

/** At noon in UTC; ids count from 1 in the order given. */
export function attemptsOf(list: readonly Told[], parts: Partial<Attempt> = {}): readonly Attempt[] {
  return list.map(({ day, score = 50, question = 'angry-customer', levels = {}, flags = [] }, index) => {
    const found = Object.entries(levels).map(([id, level]) => [
      id,
      { level, expected: true, points: level * 10, max: 20, evidence: [] },
    ]);
    const raised = flags.map(
      (flag): RaisedFlag => ({ flag, points: -5, cap: null, start: 0, end: 1, signal: `${flag}.x` }),
    );
    const elements = { ...makeScorecard().elements, ...Object.fromEntries(found) };
    return makeAttempt({
      id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
      finishedAt: new Date(`${day}T12:00:00Z`),
      timeZone: 'UTC',
      questionId: question,
      scorecard: makeScorecard({ score, question, elements, flags: raised }),
      ...parts,
    });
  });
}
