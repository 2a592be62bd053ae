/** The one kind of `Library` that there is: it keeps the scorer inside. */

import type { Scorer } from '../cli/load-engine.ts';
import type { ElementId, FlagId } from '../rubric/element.ts';
import type { Question } from '../rubric/question.ts';
import type { Library } from './library.ts';

export class LoadedLibrary implements Library {
  readonly engine: string;
  readonly questions: readonly Question[];
  readonly elementNames: Readonly<Record<ElementId, string>>;
  readonly flagNames: Readonly<Record<FlagId, string>>;
  readonly ratingNames: Library['ratingNames'];
  readonly #scorer: Scorer;

  constructor(scorer: Scorer) {
    const { library, engine } = scorer;
    this.engine = engine.version;
    this.questions = library.questions;
    this.elementNames = namesOf(library.elements);
    this.flagNames = namesOf(library.flags);
    this.ratingNames = library.ratingNames;
    this.#scorer = scorer;
  }

  /** Undefined for anything that `loadLibrary` did not make. */
  static scorerOf(library: Library): Scorer | undefined {
    return typeof library === 'object' && library !== null && #scorer in library
      ? library.#scorer
      : undefined;
  }
}

function namesOf<Id extends string>(
  pages: Readonly<Record<Id, { readonly name: string }>>,
): Record<Id, string> {
  const named = Object.entries<{ readonly name: string }>(pages).map(([id, { name }]) => [id, name]);
  return Object.fromEntries(named) as Record<Id, string>;
}
