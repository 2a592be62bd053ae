/** Hands out the hint ladder of a question while its answer is being written, and counts the steps. */

import { type HintStep, hintLadder, hintsInView, nextHint } from '../coach/hint-ladder.ts';
import { CoachError } from '../error.ts';
import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';

export interface HintGiver {
  /** Takes the next step for the text so far: all lines to show. */
  next(text: string): readonly string[];
  /** Steps taken. */
  count(): number;
}

const noMore = 'There are no more hints for this question.';
const noNeed = 'What the other hints are about is in the answer already.';
const noneNeeded = 'What the hints are about is in the answer already.';

/** What the text shows already needs no hint; a text that cannot be scored shows nothing. */
function shownIn(text: string, question: Question, engine: Engine): (element: ElementId) => boolean {
  try {
    const { elements } = engine.scoreAnswer({ answer: text, question, type: question.type });
    return (element) => elements[element].level === 2;
  } catch (error) {
    if (error instanceof CoachError) return () => false;
    throw error;
  }
}

function sayHint({ kind, text }: HintStep, number: number): string {
  const said = {
    element: `an interviewer listens for: ${text}`,
    prompt: text,
    starter: `begin with "${text}"`,
  }[kind];
  return `Hint ${number}: ${said}`;
}

export function openHints(question: Question, library: Library, engine: Engine): HintGiver {
  const ladder = hintLadder(question, library);
  const taken: HintStep[] = [];
  return {
    next(text) {
      const step = nextHint(ladder, taken, shownIn(text, question, engine));
      if (step !== undefined) taken.push(step);
      const inView = hintsInView(taken).map((hint) => sayHint(hint, taken.indexOf(hint) + 1));
      if (step !== undefined) return inView;
      if (taken.length === 0) return [noneNeeded];
      return [...inView, taken.length === ladder.length ? noMore : noNeed];
    },
    count: () => taken.length,
  };
}
