/** Scores one old attempt with the present engine, and says what may have changed since. */

import type { Attempt } from '../history/attempts.ts';
import { reworded } from '../practice/next-wording.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { hashMeasure } from './attempt-context.ts';

/**
 * `version`: coach itself is another one · `rubrics`: signals, elements or learned weights differ · `question`: what the
 * question expects differs · `wording`: the question was asked in words that it no longer has · `gone`: it is not in the
 * bank, and the answer is scored by the question's words · `masked`: what named a customer is masked, and was not then.
 */
export type Reason = 'version' | 'rubrics' | 'question' | 'wording' | 'gone' | 'masked';

export interface Rescored {
  readonly attempt: Attempt;
  readonly scorecard: Scorecard;
  readonly rubricHash: string;
  /** What differs from when the attempt was scored; empty when it was scored by the same measure. */
  readonly reasons: readonly Reason[];
  /** Whether anything that is said of the answer is new, apart from the engine's version. */
  readonly changed: boolean;
}

/** @throws CoachError when the engine cannot score the answer */
export function rescoreAttempt(attempt: Attempt, library: Library, engine: Engine): Rescored {
  const { answer, wording, questionId } = attempt;
  const question = library.questions.find(({ id }) => id === questionId) ?? null;
  const old = attempt.scorecard;
  const asked =
    question === null
      ? { question, prompt: wording, type: attempt.type }
      : { question: askedIn(wording, question), type: question.type };
  const disputed = attempt.details?.disputed;
  const scorecard = engine.scoreAnswer({
    answer,
    ...asked,
    ...(old.id === undefined ? {} : { id: old.id }),
    ...(disputed && { disputed }),
  });
  const expects = question?.expects ?? null;
  return {
    attempt,
    scorecard,
    rubricHash: hashMeasure(engine.version, expects),
    reasons: reasonsOf(attempt, question, engine.version),
    changed: essence(old) !== essence(scorecard),
  };
}

/** In the words in which it was asked then, as practice scored it. */
function askedIn(wording: string, question: Question): Question {
  return question.wordings.includes(wording) ? reworded(question, wording) : question;
}

function reasonsOf(attempt: Attempt, question: Question | null, version: string): readonly Reason[] {
  const { questionId, rubricHash, wording } = attempt;
  const [oldVersion, oldHash] = attempt.scorecard.engine.split('+');
  const [newVersion, newHash] = version.split('+');
  const isGone = questionId !== null && question === null;
  // By the engine of then, the question as it is now would have had this hash.
  const hash = hashMeasure(attempt.scorecard.engine, question?.expects ?? null);
  const hadWords = question === null || [question.ask, ...question.wordings].includes(wording);
  const found: readonly (readonly [Reason, boolean])[] = [
    ['version', oldVersion !== newVersion],
    ['rubrics', oldHash !== newHash],
    ['masked', attempt.details?.masked !== undefined],
    ['gone', isGone],
    ['question', question !== null && hash !== rubricHash],
    ['wording', !hadWords],
  ];
  return found.filter(([, is]) => is).map(([reason]) => reason);
}

/** All that a reader sees of a scorecard. */
function essence({ engine: _, ...rest }: Scorecard): string {
  return JSON.stringify(rest);
}
