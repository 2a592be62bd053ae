/** The entry for programs, `import { loadLibrary, scoreAnswer } from 'interview-coach'`: all that is public stands here. */

import { fileURLToPath } from 'node:url';
import type { Library } from './library.ts';
import { type LibraryOptions, openLibrary } from './open-library.ts';

export { CoachError, type ErrorCode, type Place, type Problem } from '../error.ts';
export type { ElementId, FlagId, Level } from '../rubric/element.ts';
export type { Expectation, Hint, Probe, Question, QuestionType } from '../rubric/question.ts';
export type { Advice, ElementScore, Evidence, Note, RaisedFlag, Scorecard } from '../score/scorecard.ts';
export type { Span } from '../text/document.ts';
export type { Library } from './library.ts';
export type { LibraryOptions } from './open-library.ts';
export { type AnswerToScore, scoreAnswer } from './score-answer.ts';

/**
 * The questions and rubrics that coach ships, with the banks that are named. Nothing is read from the network.
 * @throws CoachError with every problem of the banks
 */
export function loadLibrary(options: LibraryOptions = {}): Promise<Library> {
  return openLibrary(fileURLToPath(new URL('./data/', import.meta.url)), options);
}
