/** The question's strong sample as the engine reads it: an example to look at after an attempt. */

import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';
import { rateAnswer } from '../score/rate-answer.ts';
import type { Scorecard } from '../score/scorecard.ts';

export interface ModelAnswer {
  readonly answer: string;
  readonly scorecard: Scorecard;
}

/** What the engine raises for somebody who hands in a sample as their own; of the sample itself it says nothing. */
const copied = 'stuffing.sample_copied';

/** The scorecard as if the sample were nobody's copy; the points still add up to the score. */
function withoutCopyFlag(scorecard: Scorecard, type: Question['type'], library: Library): Scorecard {
  const flags = scorecard.flags.filter(({ signal }) => signal !== copied);
  if (flags.length === scorecard.flags.length) return scorecard;
  const sum = (points: readonly number[]): number => points.reduce((total, value) => total + value, 0);
  const score = sum([
    ...Object.values(scorecard.elements).map(({ points }) => points),
    ...flags.map(({ points }) => points),
  ]);
  return { ...scorecard, score, rating: rateAnswer(score, type, library), flags };
}

/** Undefined when the question has no strong sample. @throws CoachError as `scoreAnswer` */
export function modelAnswer(question: Question, library: Library, engine: Engine): ModelAnswer | undefined {
  const answer = question.samples.strong?.trim();
  if (answer === undefined || answer === '') return undefined;
  const scorecard = engine.scoreAnswer({ answer, question, type: question.type });
  return { answer, scorecard: withoutCopyFlag(scorecard, question.type, library) };
}
