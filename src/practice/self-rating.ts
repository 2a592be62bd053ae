/** How far somebody's own rating lies from the measured one. */

import type { Question } from '../rubric/question.ts';
import type { Rating } from '../score/rate-answer.ts';
import type { Answered } from './sitting.ts';

/** Given before the scores are shown. */
export type OwnRatings =
  | { readonly kind: 'none' }
  | { readonly kind: 'whole'; readonly rating: Rating }
  /** By question id; those that were not rated are left out. */
  | { readonly kind: 'each'; readonly ratings: ReadonlyMap<string, Rating> };

export interface RatedAnswer {
  readonly question: Question;
  readonly own: Rating;
  readonly measured: Rating;
}

export interface SelfRating {
  readonly scope: 'whole' | 'each';
  /** So many answers were rated. */
  readonly answers: number;
  /** Mean of the own ratings, one decimal. */
  readonly own: number;
  /** Mean of the measured ratings of the same answers, one decimal. */
  readonly measured: number;
  /** Own less measured, one decimal: above 0 it is over-rated. */
  readonly difference: number;
  /** `mixed`: one answer is far over-rated and another one far under-rated, whatever the mean says. */
  readonly verdict: 'over' | 'under' | 'close' | 'mixed';
  /** Of several, the answer that was judged furthest off, by two steps or more. */
  readonly furthest: RatedAnswer | undefined;
}

/** Half a step of the scale. */
const close = 0.5;
const farOff = 2;

const toTenths = (value: number): number => Math.round(value * 10) / 10;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function isMixed(rated: readonly RatedAnswer[]): boolean {
  const differences = rated.map(({ own, measured }) => own - measured);
  return Math.max(...differences) >= farOff && Math.min(...differences) <= -farOff;
}

function verdictOn(difference: number): SelfRating['verdict'] {
  if (Math.abs(difference) < close) return 'close';
  return difference > 0 ? 'over' : 'under';
}

/** Undefined when nothing was rated. @param answers the last one to each question */
export function compareRatings(answers: readonly Answered[], ratings: OwnRatings): SelfRating | undefined {
  if (ratings.kind === 'none' || answers.length === 0) return undefined;
  const rated = answers.flatMap(({ question, scorecard }): readonly RatedAnswer[] => {
    const own = ratings.kind === 'each' ? ratings.ratings.get(question.id) : ratings.rating;
    return own === undefined ? [] : [{ question, own, measured: scorecard.rating }];
  });
  if (rated.length === 0) return undefined;
  const own = toTenths(mean(rated.map((answer) => answer.own)));
  const measured = toTenths(mean(rated.map((answer) => answer.measured)));
  const exact = mean(rated.map((answer) => answer.own - answer.measured));
  const off = ({ own: said, measured: found }: RatedAnswer): number => Math.abs(said - found);
  const furthest = [...rated].sort((a, b) => off(b) - off(a))[0];
  return {
    scope: ratings.kind,
    answers: rated.length,
    own,
    measured,
    difference: toTenths(exact),
    verdict: ratings.kind === 'each' && isMixed(rated) ? 'mixed' : verdictOn(exact),
    furthest:
      ratings.kind === 'each' && rated.length > 1 && furthest !== undefined && off(furthest) >= farOff
        ? furthest
        : undefined,
  };
}
