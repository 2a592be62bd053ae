/** Everything that was loaded from YAML, checked and resolved: the one argument that scoring and coaching take. */

import type { Element, ElementId, Flag, FlagId } from './element.ts';
import type { Expectation, Question, QuestionType, Topic } from './question.ts';

/** What a question of this type expects when it is not in the bank. */
export interface TypeRules {
  readonly expects: readonly Expectation[];
  /** Where answers to questions of this type are rated by measures of their own. */
  readonly cutPoints?: CutPoints | undefined;
}

/** The lowest score of rating 2, 3, 4 and 5. */
export type CutPoints = readonly [number, number, number, number];

/** Word sets that signals share: name → entries, each one or more lower-case words. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Library {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  readonly elements: Readonly<Record<ElementId, Element>>;
  readonly flags: Readonly<Record<FlagId, Flag>>;
  readonly types: Readonly<Record<QuestionType, TypeRules>>;
  readonly lexicon: Lexicon;
  /** For the types that have none of their own. */
  readonly cutPoints: CutPoints;
  /** Names of ratings 1–5. */
  readonly ratingNames: readonly [string, string, string, string, string];
}
