/** Names the question that an answer was scored as, so that a score is never read as that of another question. */

import { printableLine } from '../terminal/printable.ts';
import type { PickedQuestion } from './pick-question.ts';

/** One line without markup: "angry-customer: Tell me about …", or the prompt's own words and type. */
export function sayAsked({ question, prompt, type }: PickedQuestion): string {
  return printableLine(
    question === null ? `${prompt ?? ''} (${type}, not in the bank)` : `${question.id}: ${question.ask}`,
  );
}

/** What stands beside it where nobody named a question. */
export const takenByDefault = 'Taken as none was named; "--question ID" or "--prompt TEXT" names another.';
