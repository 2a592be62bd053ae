/** `coach quiz new`: a worksheet on standard output, to be filled in with any editor. */

import type { Choice } from '../practice/choose-question.ts';
import { renderWorksheet } from '../quiz/render-worksheet.ts';
import { worksheetOf } from '../quiz/worksheet.ts';
import type { Question } from '../rubric/question.ts';
import { printable } from '../terminal/printable.ts';
import { bankOptions } from './bank-options.ts';

export interface QuizNewOptions extends Omit<Choice, 'question'> {
  /** As they were given, for the words that grade the worksheet. */
  readonly bank?: readonly string[] | undefined;
}

export interface QuizNewDeps {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
  readonly choose: (choice: Choice) => Promise<readonly Question[]>;
  /** A new UUID at each call. */
  readonly newId: () => string;
  /** Today. */
  readonly day: string;
}

/** So many questions fit an evening. */
export const usualCount = 3;

/** What to type to have a worksheet graded. @param banks paths, as they were given */
export function gradeWords(banks: readonly string[] = []): string {
  return `coach quiz grade FILE${bankOptions(banks)}`;
}

/** @returns 0, or 3 when nothing is due. @throws CoachError as `fittingQuestions`, `history-unavailable` */
export async function quizNew({ bank, ...choice }: QuizNewOptions, deps: QuizNewDeps): Promise<number> {
  const { stdout, stderr, choose, newId, day } = deps;
  const questions = await choose({ ...choice, count: choice.count ?? usualCount });
  if (questions.length === 0) return 3;
  const text = renderWorksheet(worksheetOf(newId(), day, questions), gradeWords(bank));
  stdout.write(printable(text));
  if (stdout.isTTY) stderr.write('\n"coach quiz new > tonight.md" writes this to a file.\n');
  return 0;
}
