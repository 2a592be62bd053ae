/** From score to the rating an interviewer would give, by cut-points fitted on labelled answers. */

import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';

export type Rating = 1 | 2 | 3 | 4 | 5;

export function rateAnswer(score: number, type: QuestionType, library: Library): Rating {
  const cutPoints = library.types[type].cutPoints ?? library.cutPoints;
  return (1 + cutPoints.filter((cut) => score >= cut).length) as Rating;
}
