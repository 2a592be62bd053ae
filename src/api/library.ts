/** A library as programs see it: what can be asked, and the names of what is found. */

import type { ElementId, FlagId } from '../rubric/element.ts';
import type { Question } from '../rubric/question.ts';

/** Made by `loadLibrary`, used by `scoreAnswer`. */
export interface Library {
  /** "0.1.0+5f0c2a": the same engine gives the same scorecard for the same answer and question. */
  readonly engine: string;
  /** Those of the banks, too. */
  readonly questions: readonly Question[];
  /** For people to read; elements of a bank's own are here under their ids, too. */
  readonly elementNames: Readonly<Record<ElementId, string>>;
  readonly flagNames: Readonly<Record<FlagId, string>>;
  /** Of ratings 1 to 5. */
  readonly ratingNames: readonly [string, string, string, string, string];
}
