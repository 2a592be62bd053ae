/** Progress as a page of Markdown, to keep in notes or to hand to a trainer. */

import type { Library } from '../rubric/library.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { Weeks } from './measure-weeks.ts';
import type { Progress } from './progress.ts';
import { recurring, sayDays, sayFlag, sayNext, saySpan, sayTrend } from './say-progress.ts';
import { barFor } from './sparkline.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbersFrom: number,
): string {
  const rule = heads.map((_, index) => (index < numbersFrom ? '---' : '--:'));
  return [heads, rule, ...rows].map(row).join('\n');
}

/** Ends with a line break. @param more options that the next command needs, with a space before */
export function renderProgressMarkdown(progress: Progress, library: Library, more = ''): string {
  const { trend, weeks, flags, days } = progress;
  const next = sayNext(progress, library, more);
  const blocks = [
    `# Progress on ${progress.today}`,
    escapeMarkdown(saySpan(progress)),
    sayDays(days),
    ...(next === undefined
      ? []
      : [
          '## To practise next',
          `**${escapeMarkdown(next.weakest)}** ${escapeMarkdown(next.advice)}`,
          ...(next.command === undefined ? [] : [`    ${next.command}`]),
        ]),
    '## Scores',
    escapeMarkdown(sayTrend(trend)),
    table(
      ['Day', 'Question', 'Score', ''],
      trend.points.map(({ day, question, score, revision }) => [
        day,
        `${escapeMarkdown(question)}${revision ? ' (revised)' : ''}`,
        String(score),
        barFor(score),
      ]),
      2,
    ),
    '## Elements by week',
    'From 0 (missing in all answers) to 100 (shown in all); a week begins on the day named.',
    weeksTable(weeks, library),
    '## Red flags that come back',
    ...flagBlocks(library, flags),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function weeksTable({ mondays, rows }: Weeks, library: Library): string {
  const cells = rows.map(({ element, cells, all }) => [
    escapeMarkdown(library.elements[element].name),
    ...cells.map((cell) => (cell === null ? '' : String(cell.percent))),
    String(all.percent),
  ]);
  return table(['Element', ...mondays, 'All'], cells, 1);
}

function flagBlocks(library: Library, counts: Progress['flags']): readonly string[] {
  const found = recurring(counts);
  if (found.length === 0) return ['None was raised in more than one answer.'];
  const lines = found.map((count) => {
    const { name, better } = library.flags[count.flag];
    return `- **${escapeMarkdown(name)}**: ${sayFlag(count, counts)}. ${escapeMarkdown(better)}`;
  });
  return [lines.join('\n')];
}
