/** An element that the whole does not tell is told when a sentence shows it by itself. */

import { describe, expect, it } from 'vitest';
import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import { shownTarget, targetCount } from '../../src/score/classifier.ts';
import type { Told } from '../../src/score/credited-part.ts';
import type { FoundElement } from '../../src/score/find-levels.ts';
import type { Hit } from '../../src/score/find-signals.ts';
import { tellAlone } from '../../src/score/tell-alone.ts';
import { unitOf } from './unit-of.ts';

const listening = elementIds.indexOf('listening');
const units = ['I never cut across him.', 'He yelled for a while.'].map((text) => unitOf(text));

/** @param shown score of the first sentence for listening; `level`: of a signal that fires in it */
function told(shown: number, level?: 1 | 2, sentences = 2): Told {
  const kept = units.slice(0, sentences);
  const clause = kept[0]?.clauses[0];
  const hits = level === undefined ? [] : [{ clause, signal: { target: 'listening', signal: { level } } }];
  return {
    reading: { clauses: kept.flatMap(({ clauses }) => clauses), units: kept, hits: hits as unknown as Hit[] },
    scores: kept.map((_, i) => {
      const scores = new Float32Array(targetCount).fill(-5);
      if (i === 0) scores[shownTarget(listening)] = shown;
      return scores;
    }),
  };
}

function levels(level: Level, ids: readonly ElementId[] = elementIds): Record<ElementId, FoundElement> {
  const found = ids.map((id): [ElementId, FoundElement] => [id, { level, quote: () => [] }]);
  return Object.fromEntries(found) as Record<ElementId, FoundElement>;
}

/** The level of listening when the whole has `whole`, and the first sentence by itself `alone`; and how often a part was asked for. */
function levelOf(whole: Level, alone: Level, answer: Told): [Level, number] {
  let asked = 0;
  const found = tellAlone(levels(whole), answer, (isKept, ids) => {
    asked += 1;
    expect(isKept).toEqual([true, false]);
    expect(ids).toEqual(['listening']);
    return levels(alone, ids);
  });
  return [found.listening.level, asked];
}

describe('tellAlone', () => {
  it.each([
    ['shown by itself, and a signal says so', 0, 2, told(-5, 2), 2, 1],
    ['shown by itself, likely enough', 0, 2, told(1), 1, 1],
    ['claimed by itself', 0, 1, told(1), 0, 1],
    ['missing there, too', 0, 0, told(-5, 2), 0, 1],
    ['unlikely, and no signal', 0, 2, told(-1), 0, 0],
    ['hinted at by a signal that only claims', 0, 2, told(-5, 1), 0, 0],
    ['claimed by the whole', 1, 2, told(1, 2), 1, 0],
    ['missing in an only sentence', 0, 2, told(1, 2, 1), 0, 0],
  ] as const)('%s', (_, whole, alone, answer, level, asked) => {
    expect(levelOf(whole, alone, answer)).toEqual([level, asked]);
  });
});
