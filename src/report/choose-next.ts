/** The element that comes across weakest, and the question in which to practise it next. */

import { type ElementMeasure, measureElements } from '../practice/measure-elements.ts';
import type { Review } from '../practice/review.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';

export interface NextPractice {
  readonly measure: ElementMeasure;
  /** Undefined when no question of the library expects the element. */
  readonly question: Question | undefined;
}

/** Questions answered this lately are left alone while there are others. */
const restingQuestions = 3;

/** Undefined when nothing was measured yet. @param reviews in any order */
export function chooseNext(reviews: readonly Review[], library: Library): NextPractice | undefined {
  const [measure] = measureElements(reviews);
  if (measure === undefined) return undefined;
  const latestFirst = [...reviews].sort((a, b) => b.finishedAt.getTime() - a.finishedAt.getTime());
  const resting = [...new Set(latestFirst.map(({ question }) => question))].slice(0, restingQuestions);
  const share = (question: Question): number =>
    question.expects.find(({ element }) => element === measure.element)?.points ?? 0;
  const fitting = library.questions
    .filter((question) => share(question) > 0)
    .sort((a, b) => share(b) - share(a));
  const rested = fitting.find(({ id }) => !resting.includes(id));
  return { measure, question: rested ?? fitting[0] };
}
