/** Counts how often a score rises by something that adds nothing to an answer, and says what makes it rise. */

import type { ElementId } from '../../src/rubric/element.ts';
import type { Scorecard } from '../../src/score/scorecard.ts';
import { type CorpusAnswer, scoreAsIs, scoreText } from './corpus-answers.ts';

export interface Rise {
  readonly answer: CorpusAnswer;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** "solution 0→1 solution.learned", "no longer stuffing". */
  readonly because: readonly string[];
}

export interface Tally {
  readonly tried: number;
  readonly rises: readonly Rise[];
}

/** @param variants of an answer: the texts that must not score higher than it */
export function findRises(
  answers: readonly CorpusAnswer[],
  variants: (answer: CorpusAnswer) => readonly string[],
): Tally {
  const rises: Rise[] = [];
  let tried = 0;
  for (const answer of answers) {
    const before = scoreAsIs(answer);
    for (const text of variants(answer)) {
      tried += 1;
      const after = scoreText(answer, text);
      if (after.score <= before.score) continue;
      rises.push({ answer, text, from: before.score, to: after.score, because: reasonsOf(before, after) });
    }
  }
  return { tried, rises };
}

function reasonsOf(before: Scorecard, after: Scorecard): readonly string[] {
  const risen = Object.entries(after.elements).flatMap(([id, element]) => {
    const old = before.elements[id as ElementId];
    if (element.points <= old.points) return [];
    const signals = [...new Set(element.evidence.map(({ signal }) => signal))].join(', ');
    return [`${id} ${old.level}→${element.level} ${signals}`];
  });
  const gone = before.flags.filter(({ flag }) => after.flags.every((other) => other.flag !== flag));
  return [...risen, ...gone.map(({ flag, signal }) => `no longer ${flag} (${signal})`)];
}
