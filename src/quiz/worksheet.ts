/** A worksheet: questions on a page, each with a place for its answer, to be filled in with any editor. */

import type { Question } from '../rubric/question.ts';

/** What a worksheet is made of. */
export interface Worksheet {
  /** UUID; tells answers that were saved already from new ones. */
  readonly id: string;
  /** Calendar day on which it was made. */
  readonly day: string;
  readonly questions: readonly WorksheetQuestion[];
}

export interface WorksheetQuestion {
  readonly id: string;
  /** The question as it is asked, on one line. */
  readonly wording: string;
  /** What stands in the place already. */
  readonly answer?: string;
}

export function worksheetOf(id: string, day: string, questions: readonly Question[]): Worksheet {
  return {
    id,
    day,
    questions: questions.map((question) => ({ id: question.id, wording: oneLine(question.ask) })),
  };
}

/** As a wording stands in a heading. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
