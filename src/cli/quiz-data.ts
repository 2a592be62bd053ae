/** A graded worksheet as `coach quiz grade --json` writes it; other programs build on these names. */

import { printableJson } from '../terminal/printable.ts';
import type { GradedWorksheet } from './quiz-grade.ts';

/** `scorecard` is as in `coach score`; its offsets are into `answer`. Lines count from 1. */
export function renderQuizJson({ worksheet, graded, problems }: GradedWorksheet): string {
  const data = {
    schema: 1,
    worksheet: worksheet.id,
    answers: graded.map(({ question, filled, scorecard, saved }) => ({
      question: question.id,
      wording: question.ask,
      line: filled.line,
      ...(saved === undefined ? {} : { saved: saved ? 'now' : 'before' }),
      answer: filled.answer,
      scorecard,
    })),
    empty: worksheet.answers
      .filter(({ answer }) => answer === '')
      .map(({ question, line }) => ({ question, line })),
    left_out: worksheet.strayLines,
    problems: problems.map(({ code, message, at }) => ({ line: at?.line ?? 1, code, message })),
  };
  return printableJson(data);
}
