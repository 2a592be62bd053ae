/** How well each element comes across in the answers so far, so that practice goes where it helps most. */

import { type ElementId, elementIds } from '../rubric/element.ts';
import { firstAnswers, type Review } from './review.ts';

export interface ElementMeasure {
  readonly element: ElementId;
  /** 0 (missing) to 1 (shown), the latest answers weighing most; half of it is doubt while there are few. */
  readonly strength: number;
  /** In how many of the latest answers it was shown, out of those to questions that expect it. */
  readonly shown: number;
  readonly answers: number;
}

/** Older answers tell little of how somebody answers today. */
const latest = 8;
/** What an answer weighs beside the one after it. */
const fading = 0.8;
/** An element of which nothing is known yet is neither strong nor weak, with the weight of one answer. */
const unknown = { strength: 0.5, weight: 1 };

/** Of the elements that were expected at least once, the weakest first. Counts the first answers of each day. */
export function measureElements(reviews: readonly Review[]): readonly ElementMeasure[] {
  const answers = firstAnswers(reviews).toReversed();
  return elementIds
    .flatMap((element): readonly ElementMeasure[] => {
      const levels = answers.flatMap(({ levels }) => levels[element] ?? []).slice(0, latest);
      if (levels.length === 0) return [];
      let sum = unknown.strength * unknown.weight;
      let weights = unknown.weight;
      levels.forEach((level, age) => {
        sum += (level / 2) * fading ** age;
        weights += fading ** age;
      });
      const shown = levels.filter((level) => level === 2).length;
      return [{ element, strength: sum / weights, shown, answers: levels.length }];
    })
    .sort((a, b) => a.strength - b.strength);
}
