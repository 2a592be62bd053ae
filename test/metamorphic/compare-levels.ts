/** How far the levels of an answer move when it is written otherwise. */

import { elementIds } from '../../src/rubric/element.ts';
import { type CorpusAnswer, scoreAsIs, scoreText } from './corpus-answers.ts';
import type { Rewrite } from './rewrites.ts';

export interface Moved {
  /** Answers in which there was something to rewrite. */
  readonly answers: number;
  /** Share of their elements with the level they had, 0…1. */
  readonly unchanged: number;
  /** Mean absolute change of a level (0–2), over all elements. */
  readonly change: number;
  /** Share of the answers that raise the flags they raised. */
  readonly sameFlags: number;
  /** Mean absolute change of the score, in points. */
  readonly points: number;
}

export function compareLevels(answers: readonly CorpusAnswer[], rewrite: Rewrite): Moved {
  let count = 0;
  let same = 0;
  let change = 0;
  let sameFlags = 0;
  let points = 0;
  for (const answer of answers) {
    const text = rewrite(answer.text);
    if (text === answer.text) continue;
    const before = scoreAsIs(answer);
    const after = scoreText(answer, text);
    count += 1;
    for (const id of elementIds) {
      const step = Math.abs(after.elements[id].level - before.elements[id].level);
      same += step === 0 ? 1 : 0;
      change += step;
    }
    const flagsOf = (card: typeof before) => card.flags.map(({ flag }) => flag).join();
    sameFlags += flagsOf(before) === flagsOf(after) ? 1 : 0;
    points += Math.abs(after.score - before.score);
  }
  const levels = Math.max(1, count * elementIds.length);
  const all = Math.max(1, count);
  return {
    answers: count,
    unchanged: same / levels,
    change: change / levels,
    sameFlags: sameFlags / all,
    points: points / all,
  };
}
