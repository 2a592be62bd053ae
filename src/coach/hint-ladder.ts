/** Help before and while answering, from the gentlest step to the most concrete, one element after the other. */

import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Hint, Question } from '../rubric/question.ts';

/** First what to think of, then a question to oneself, then the words to begin with. */
export type HintKind = 'element' | 'prompt' | 'starter';

export interface HintStep {
  readonly element: ElementId;
  readonly kind: HintKind;
  readonly text: string;
}

/** The question's own hints, then those from the pages of what else it expects. */
function hintsOf(question: Question, library: Library): readonly Hint[] {
  const own = new Set(question.hints.map(({ element }) => element));
  const others = question.expects.filter(({ element }) => !own.has(element));
  return [
    ...question.hints,
    ...others.map(({ element }) => {
      const { probe, starter } = library.elements[element];
      return { element, prompt: probe, starter };
    }),
  ];
}

/** All steps in their order; steps without a text are left out. */
export function hintLadder(question: Question, library: Library): readonly HintStep[] {
  return hintsOf(question, library)
    .flatMap(({ element, prompt, starter }): readonly HintStep[] => [
      { element, kind: 'element', text: library.elements[element].name },
      { element, kind: 'prompt', text: prompt },
      { element, kind: 'starter', text: starter },
    ])
    .filter(({ text }) => text.trim() !== '');
}

/**
 * The step to take next: the first that was not taken and whose element the answer does not show yet.
 * @param taken steps of this ladder
 */
export function nextHint(
  ladder: readonly HintStep[],
  taken: readonly HintStep[],
  isShown: (element: ElementId) => boolean,
): HintStep | undefined {
  return ladder.find((step) => !taken.includes(step) && !isShown(step.element));
}

/** The steps to keep in view with the latest: those of its element. */
export function hintsInView(taken: readonly HintStep[]): readonly HintStep[] {
  const element = taken.at(-1)?.element;
  return taken.filter((step) => step.element === element);
}
