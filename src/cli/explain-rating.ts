/** Says from which score on an answer gets which rating, by type of question. */

import type { Library } from '../rubric/library.ts';
import { type QuestionType, questionTypes } from '../rubric/question.ts';
import { hang, type PageDeps, padTo, widest } from './page.ts';

/** Scores from 0 to 100, both ends included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

export interface RatingScale {
  readonly rating: number;
  readonly name: string;
  readonly scores: Readonly<Record<QuestionType, Range>>;
}

/** The best rating last. */
export function listRatings({ ratingNames, types, cutPoints }: Library): readonly RatingScale[] {
  return ratingNames.map((name, index) => {
    const rangeOf = (type: QuestionType): Range => {
      const bounds = [0, ...(types[type].cutPoints ?? cutPoints), 101];
      return { from: bounds[index] ?? 0, to: (bounds[index + 1] ?? 101) - 1 };
    };
    const scores = Object.fromEntries(questionTypes.map((type) => [type, rangeOf(type)]));
    return { rating: index + 1, name, scores: scores as RatingScale['scores'] };
  });
}

/** The page; ends with a line end. */
export function renderRatings({ library, theme }: Pick<PageDeps, 'library' | 'theme'>): string {
  const scale = listRatings(library).toReversed();
  const title = ({ rating, name }: RatingScale): string => `${rating} ${name}`;
  const room = widest(scale.map(title));
  const rows = scale.map((step) => {
    const ranges = questionTypes.map(
      (type) => `${type} ${step.scores[type].from} to ${step.scores[type].to}`,
    );
    return hang(`  ${theme.strong(padTo(room, title(step)))}  `, ranges.join(', '), theme.columns);
  });
  const fill = (text: string): string => hang('', text, theme.columns);
  const why =
    'A story covers more of what is asked than a method does, so the same score means less for one. Compare scores of one type of question, and ratings across types.';
  return `${[
    theme.heading(fill('Rating: what a score of 0 to 100 stands for')),
    [fill('Which scores get which rating depends on the type of the question:'), ...rows].join('\n'),
    fill(why),
  ].join('\n\n')}\n`;
}
