/** Draws a class for the terminal: a table of elements, and the answers that were shared. */

import { elementName } from '../coach/listed-elements.ts';
import { type Cohort, type CohortElement, fewestPeople, type SharedAnswer } from '../history/cohort.ts';
import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf, indented, section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { localTime } from './history-table.ts';
import { padTo, widest } from './page.ts';

/** Lines with a line break after each. */
export function renderCohort(
  cohort: Cohort,
  since: string | undefined,
  library: Library,
  theme: Theme,
): string {
  const { people, answers, elements, shared } = cohort;
  const who = countOf(people, 'person', 'people');
  const lines = [
    ...fillLines(
      `${countOf(answers, 'first answer')} of ${who}${since === undefined ? '' : ` since ${since}`}`,
      theme.columns,
    ).map(theme.heading),
    ...section('Elements, the weakest first', elementLines(elements, library, theme), theme),
    ...section('Shared answers', shared.flatMap((one) => answerLines(one, theme)).slice(1), theme),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const heads = ['Level', 'Shown', 'Claimed', 'Missing', 'People'] as const;
const gap = '  ';

function elementLines(elements: readonly CohortElement[], library: Library, theme: Theme): readonly string[] {
  if (elements.length === 0) return [];
  const names = elements.map(({ element }) => printableLine(elementName(element as ElementId, library)));
  const cells = elements.map(({ level, shown, claimed, missing, people }) =>
    [level.toFixed(2), shown, claimed, missing, people].map(String),
  );
  const columns = heads.map((head, index) => widest([head, ...cells.map((row) => row[index] ?? '')]));
  const name = widest(['Element', ...names]);
  const fixed = columns.reduce((sum, width) => sum + width + gap.length, 0);
  const note = indented(
    `Level: 0 missing, 1 only claimed, 2 shown; each person counts once. Shown, claimed and missing count answers. What fewer than ${fewestPeople} people were asked for is left out.`,
    2,
    theme,
  ).map(theme.faint);
  if (gap.length + fixed + name > theme.columns) {
    const told = cells.flatMap((row, index) => [
      ...indented(names[index] ?? '', 2, theme).map(theme.strong),
      ...indented(row.map((cell, at) => `${heads[at]?.toLowerCase()} ${cell}`).join(', '), 4, theme),
    ]);
    return [...told, ...note];
  }
  const line = (first: string, row: readonly string[]): string =>
    `${gap}${padTo(name, first)}${row.map((cell, at) => gap + cell.padStart(columns[at] ?? 0)).join('')}`;
  return [
    theme.strong(line('Element', heads)),
    ...cells.map((row, index) => line(names[index] ?? '', row)),
    ...note,
  ];
}

function answerLines(shared: SharedAnswer, theme: Theme): readonly string[] {
  const { writer, finishedAt, questionId, wording, score, rating, answer } = shared;
  const asked = questionId ?? `"${wording}"`;
  const head = `${writer}, ${localTime(finishedAt)}: ${asked}, score ${score}, rating ${rating} of 5`;
  return [
    '',
    ...indented(printableLine(head), 2, theme).map(theme.strong),
    ...printable(answer)
      .split('\n')
      .flatMap((paragraph) => (paragraph.trim() === '' ? [] : indented(paragraph, 4, theme))),
  ];
}
