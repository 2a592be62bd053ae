/** A graded worksheet for reading: each answer with its marks and its score, then what is left. */

import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf, indented, section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import type { GradedWorksheet } from './quiz-grade.ts';
import { renderScored } from './render-scored.ts';

/** Lines with a line break after each. */
export function renderGraded(result: GradedWorksheet, library: Library, theme: Theme): string {
  const answers = result.graded.map(({ question, filled, scorecard }) => {
    const heading = fillLines(printableLine(question.ask), theme.columns).map(theme.heading);
    const scored = renderScored({ answer: filled.answer, scorecard }, library, theme);
    return `${heading.join('\n')}\n${scored}\n`;
  });
  const said = lastWords(result);
  const lines = [
    ...section('The worksheet', overview(result, library, theme), theme),
    ...(said === '' ? [] : fillLines(said, theme.columns)),
  ];
  return `${answers.join('')}${lines.map((line) => `${line}\n`).join('')}`;
}

function overview({ worksheet, graded }: GradedWorksheet, library: Library, theme: Theme): readonly string[] {
  return worksheet.answers.flatMap(({ question, answer, line }) => {
    if (answer === '') return indented(`${printableLine(question)}: empty (line ${line})`, 2, theme);
    const card = graded.find(({ filled }) => filled.line === line)?.scorecard;
    if (card === undefined) return [];
    const rating = library.ratingNames[card.rating - 1];
    return indented(`${printableLine(question)}: score ${card.score} of 100, ${rating}`, 2, theme);
  });
}

function lastWords({ worksheet, graded }: GradedWorksheet): string {
  const fresh = graded.filter(({ saved }) => saved === true).length;
  const known = graded.filter(({ saved }) => saved === false).length;
  const { strayLines } = worksheet;
  return [
    ...(fresh > 0 ? [`${countOf(fresh, 'answer')} saved.`] : []),
    ...(known > 0 ? [`${countOf(known, 'answer')} ${known === 1 ? 'was' : 'were'} saved before.`] : []),
    ...(strayLines.length > 0
      ? [`Left out, as outside the places for answers: line ${strayLines.join(', ')}.`]
      : []),
  ].join(' ');
}
