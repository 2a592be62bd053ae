/** Scores one answer for a program that uses coach as a package; the rules are those of `coach score`. */

import type { Scorer } from '../cli/load-engine.ts';
import { type Asked, makeFinder, unknownName } from '../cli/pick-question.ts';
import { CoachError, type ErrorCode } from '../error.ts';
import { didYouMean } from '../library/did-you-mean.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Library } from './library.ts';
import { LoadedLibrary } from './loaded-library.ts';

/** With neither `question` nor `prompt`, the question is "angry-customer". */
export interface AnswerToScore {
  /** Exactly as it was given: the offsets of the scorecard refer to it. */
  readonly answer: string;
  /** The id of a question of the library. */
  readonly question?: string;
  /** A question's wording in place of its id. */
  readonly prompt?: string;
  /** What a prompt that is not in the library asks for. */
  readonly type?: QuestionType;
  /** Echoed into the scorecard. */
  readonly id?: string | number;
}

type Finder = ReturnType<typeof makeFinder>;
/** By scorer, as a program scores many answers with one. */
const finders = new WeakMap<Scorer, Finder>();

/**
 * The scorecard is what `coach score` prints as JSON. A weak or empty answer is a result, never an error.
 * @throws CoachError `unknown-question`, `unknown-type`, `missing-key`, `not-english` and the like: the input needs a change
 */
export function scoreAnswer(library: Library, input: AnswerToScore): Scorecard {
  const scorer = LoadedLibrary.scorerOf(library);
  if (scorer === undefined) throw fault('usage', 'the first argument is no library made by loadLibrary()');
  const { answer, id } = checkInput(input);
  const found = finderOf(scorer)(input);
  if ('word' in found) throw unknownName(found, didYouMean);
  return scorer.engine.scoreAnswer({ answer, ...found, ...(id === undefined ? {} : { id }) });
}

function finderOf(scorer: Scorer): Finder {
  const known = finders.get(scorer);
  if (known !== undefined) return known;
  const finder = makeFinder(scorer.library);
  finders.set(scorer, finder);
  return finder;
}

/** Programs in JavaScript are told what the types would have told them. */
function checkInput(input: AnswerToScore & Asked): AnswerToScore {
  if (typeof input?.answer !== 'string') throw fault('no-answer', '"answer" is missing or not a string');
  for (const key of ['question', 'prompt', 'type'] as const) {
    const value = input[key];
    if (value !== undefined && typeof value !== 'string')
      throw fault('wrong-type', `"${key}" is not a string`);
  }
  if (input.id !== undefined && typeof input.id !== 'string' && typeof input.id !== 'number') {
    throw fault('wrong-type', '"id" is neither a string nor a number');
  }
  if (input.question !== undefined && input.prompt !== undefined) {
    throw fault('usage', '"question" and "prompt" exclude each other');
  }
  return input;
}

function fault(code: ErrorCode, message: string): CoachError {
  return new CoachError({ code, message });
}
