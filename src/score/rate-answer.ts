/** From score to the rating an interviewer would give, by cut-points fitted on labelled answers. */

import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { QuestionType } from '../rubric/question.ts';

export type Rating = 1 | 2 | 3 | 4 | 5;

export function rateAnswer(
  score: number,
  _levels: Readonly<Record<ElementId, Level>>,
  _raised: readonly FlagId[],
  _type: QuestionType,
  library: Library,
): Rating {
  return (1 + library.cutPoints.filter((cut) => score >= cut).length) as Rating;
}
