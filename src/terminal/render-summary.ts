/** Draws what a sitting came to. */

import { signed } from '../coach/say-number.ts';
import { sayDuration } from '../coach/speaking-time.ts';
import type { ElementCount, QuestionSummary, SittingSummary } from '../practice/summarise-sitting.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from './printable.ts';
import { ratingPhrase } from './scored-answer.ts';
import type { Theme } from './theme.ts';
import { countOf, indented, section } from './wording.ts';
import { fillLines } from './wrap-text.ts';

function questionLines(entry: QuestionSummary, library: Library, theme: Theme): readonly string[] {
  const { question, rounds, first, last, rating } = entry;
  const way =
    rounds === 1
      ? `${last}`
      : `${first}, after ${countOf(rounds - 1, 'more round')} ${last} (${signed(last - first)})`;
  return [
    ...fillLines(printableLine(question.ask), theme.columns, '  '),
    ...fillLines(`score ${way}${theme.dot}${ratingPhrase(library, rating)}`, theme.columns, '    ').map(
      (line) => theme.strong(line),
    ),
  ];
}

/** How many elements each list names. */
const named = 5;

function elementList(counts: readonly ElementCount[], library: Library): string {
  return counts
    .slice(0, named)
    .map(
      ({ element, shown, expected }) =>
        `${printableLine(library.elements[element].name)} (${shown} of ${expected})`,
    )
    .join(', ');
}

/** The summary of a sitting, lines with a line break after each; one line when nothing was answered. */
export function renderSummary(summary: SittingSummary, library: Library, theme: Theme): string {
  if (summary.questions.length === 0) return '\nNo answer was finished in this sitting.\n';
  const list = (text: string): readonly string[] => (text === '' ? [] : indented(text, 2, theme));
  const flags = summary.flags.map((flag) => printableLine(library.flags[flag].name)).join(', ');
  const answers = countOf(summary.questions.length, 'question');
  const size = `${answers}, ${countOf(summary.words, 'word')}, about ${sayDuration(summary.seconds)} spoken`;
  const lines = [
    ...section('This sitting', [...fillLines(size, theme.columns), ''], theme),
    ...summary.questions.flatMap((entry) => questionLines(entry, library, theme)),
    ...section('Shown wherever it was asked for', list(elementList(summary.strong, library)), theme),
    ...section('To work on (shown in so many answers)', list(elementList(summary.toWorkOn, library)), theme),
    ...section('Red flags in the last answers', list(flags), theme),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
