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

/** One line a mark in the style of its kind, the next lines of a long name indented by two columns more. */
function labelLines(marks: readonly Mark[], width: number, indent: string, theme: Theme): readonly string[] {
  return marks.flatMap((mark) =>
    fillLines(numbered(mark), width, indent, `${indent}  `).map((line) => styleOfMark(mark, theme)(line)),
  );
}

/** A narrower terminal has no room for a margin: names stand under their row. */
const marginFrom = 72;
const gap = 2;

/** Rows of the answer with the signs under each; the names of the marks that begin there in the margin or below. */
function markedLines(answer: string, marks: readonly Mark[], theme: Theme): readonly string[] {
  const text = printable(answer);
  const room = theme.columns - displayWidth(theme.bar);
  const margin = theme.columns < marginFrom ? 0 : Math.floor(theme.columns / 3);
  const width = room - margin;
  const inPlace = marks.filter(({ whole }) => !whole);
  return wrapText(text, width).flatMap((row) => {
    const beginning = inPlace.filter(({ start }) => start >= row.start && start < row.end);
    const lines = [styledRow(inPlace, text, row, theme).trimEnd(), ...markRows(inPlace, text, row, theme)];
    const rows =
      margin === 0
        ? [...lines, ...labelLines(beginning, width, '  ', theme)]
        : sideBySide(lines, labelLines(beginning, margin - gap, '', theme), width + gap);
    return rows.map((line) => `${theme.faint(theme.bar)}${line}`.trimEnd());
  });
}

/** Two columns of lines, the second beginning at `column`. */
function sideBySide(left: readonly string[], right: readonly string[], column: number): readonly string[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, index) => {
    const line = left[index] ?? '';
    const name = right[index];
    return name === undefined
      ? line
      : `${line}${' '.repeat(Math.max(1, column - displayWidth(line)))}${name}`;
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
export function renderAnnotated(
  scored: ScoredAnswer,
  library: Library,
  theme: Theme,
  title = 'Your answer, marked',
): string {
  const marks = markAnswer(scored, library);
  const whole = marks.filter((mark) => mark.whole);
  const key = legend(marks);
  const lines = [
    '',
    ...fillLines(title, theme.columns).map((line) => theme.heading(line)),
    '',
    ...(theme.plain ? listedLines(scored.answer, marks, theme) : markedLines(scored.answer, marks, theme)),
    ...(marks.length === 0 ? ['', 'Nothing in it was found to mark.'] : []),
    ...(whole.length > 0 && !theme.plain
      ? ['', 'The answer as a whole:', ...labelLines(whole, theme.columns, '  ', theme)]
      : []),
    ...(key !== '' && !theme.plain
      ? ['', ...fillLines(key, theme.columns).map((line) => theme.faint(line))]
      : []),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
