/** What every drawing of a score takes: the card, the answer it is of, and the library that names things. */

import type { Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Theme } from './theme.ts';
import { countOf } from './wording.ts';

export interface ScoredAnswer {
  readonly answer: string;
  readonly scorecard: Scorecard;
}

/** The words for levels 0, 1 and 2: the meaning never rests on a colour or a sign. */
export const levelNames = ['missing', 'only claimed', 'shown'] as const;

export function styleOfLevel(level: Level, theme: Theme): (text: string) => string {
  return [theme.bad, theme.middling, theme.good][level] ?? theme.strong;
}

/** "rating 4 of 5, strong". */
export function ratingPhrase(library: Library, rating: Scorecard['rating']): string {
  return `rating ${rating} of 5, ${library.ratingNames[rating - 1]}`;
}

/** "1 point", "12 points". */
export function pointsPhrase(points: number): string {
  return countOf(points, 'point');
}
