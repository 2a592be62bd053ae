/** An element that the whole does not tell is told when a sentence shows it by itself. */

import { describe, expect, it } from 'vitest';
import { elementIds, type Level } from '../../src/rubric/element.ts';
import { shownTarget } from '../../src/score/classifier.ts';
import type { Told } from '../../src/score/credited-part.ts';
import type { Hit } from '../../src/score/find-signals.ts';
import { tellAlone } from '../../src/score/tell-alone.ts';
import { levelsOf, toldOf } from './found-levels.ts';
import { unitOf } from './unit-of.ts';

const listening = elementIds.indexOf('listening');
const units = ['I never cut across him.', 'He yelled for a while.'].map((text) => unitOf(text));

/** @param shown score of the first sentence for listening; `level`: of a signal that fires in it */
function told(shown: number, level?: 1 | 2, sentences = 2): Told {
  const kept = units.slice(0, sentences);
  const clause = kept[0]?.clauses[0];
  const hits = level === undefined ? [] : [{ clause, signal: { target: 'listening', signal: { level } } }];
  const given = { sentence: 0, target: shownTarget(listening), score: shown };
  return toldOf(kept, given, hits as unknown as Hit[]);
}

/** The level of listening when the whole has `whole`, and the first sentence by itself `alone`; and how often a part was asked for. */
function levelOf(whole: Level, alone: Level, answer: Told): [Level, number] {
  let asked = 0;
  const found = tellAlone(levelsOf(whole), answer, (isKept, ids) => {
    asked += 1;
    expect(isKept).toEqual([true, false]);
    expect(ids).toEqual(['listening']);
    return levelsOf(alone, ids);
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
