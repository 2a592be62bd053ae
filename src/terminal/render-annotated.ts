/** Draws an answer with its evidence and flags marked where they stand. */

import type { Library } from '../rubric/library.ts';
import { type Mark, type MarkKind, markAnswer, markMeanings, markSigns } from './answer-marks.ts';
import { displayWidth } from './graphemes.ts';
import { markRows, styledRow, styleOfMark } from './mark-rows.ts';
import { printable } from './printable.ts';
import { quote } from './quote.ts';
import type { ScoredAnswer } from './scored-answer.ts';
import type { Theme } from './theme.ts';
import { fillLines, wrapText } from './wrap-text.ts';

const numbered = (mark: Mark): string => `${mark.number} ${mark.label}`;

/** One line a mark, indented and in the style of its kind. */
function labelLines(marks: readonly Mark[], width: number, theme: Theme): readonly string[] {
  return marks.flatMap((mark) =>
    fillLines(numbered(mark), width, '  ', '    ').map((line) => styleOfMark(mark, theme)(line)),
  );
}

/** Rows of the answer, under each its signs and the names of the marks that begin there. */
function markedLines(answer: string, marks: readonly Mark[], theme: Theme): readonly string[] {
  const text = printable(answer);
  const width = theme.columns - displayWidth(theme.bar);
  const inPlace = marks.filter(({ whole }) => !whole);
  return wrapText(text, width).flatMap((row) => {
    const beginning = inPlace.filter(({ start }) => start >= row.start && start < row.end);
    return [
      styledRow(inPlace, text, row, theme).trimEnd(),
      ...markRows(inPlace, text, row, theme),
      ...labelLines(beginning, width, theme),
    ].map((line) => `${theme.faint(theme.bar)}${line}`.trimEnd());
  });
}

/** "~ shown, ^ red flag", for the kinds that occur. */
function legend(marks: readonly Mark[]): string {
  const kinds = Object.keys(markSigns) as MarkKind[];
  const used = kinds.filter((kind) => marks.some((mark) => mark.kind === kind && !mark.whole));
  return used.map((kind) => `${markSigns[kind]} ${markMeanings[kind]}`).join('   ');
}

/** For plain output: the answer, then each mark with its words, so that nothing rests on a position. */
function listedLines(answer: string, marks: readonly Mark[], theme: Theme): readonly string[] {
  return [
    ...wrapText(printable(answer), theme.columns).map(({ start, end }) =>
      printable(answer).slice(start, end).trimEnd(),
    ),
    '',
    ...marks.flatMap((mark) =>
      fillLines(
        `${numbered(mark)}: ${mark.whole ? 'the answer as a whole' : quote(answer, mark)}`,
        theme.columns,
      ),
    ),
  ];
}

/** The annotated answer, lines with a line break after each. */
export function renderAnnotated(scored: ScoredAnswer, library: Library, theme: Theme): string {
  const marks = markAnswer(scored, library);
  const whole = marks.filter((mark) => mark.whole);
  const key = legend(marks);
  const lines = [
    '',
    ...fillLines('Your answer, marked', theme.columns).map((line) => theme.heading(line)),
    '',
    ...(theme.plain ? listedLines(scored.answer, marks, theme) : markedLines(scored.answer, marks, theme)),
    ...(marks.length === 0 ? ['', 'Nothing in it was found to mark.'] : []),
    ...(whole.length > 0 && !theme.plain
      ? ['', 'The answer as a whole:', ...labelLines(whole, theme.columns, theme)]
      : []),
    ...(key !== '' && !theme.plain
      ? ['', ...fillLines(key, theme.columns).map((line) => theme.faint(line))]
      : []),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
