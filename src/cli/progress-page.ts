/** Draws progress for the terminal: trend, practice days, what is weakest, elements by week, flags that come back. */

import type { Trend } from '../report/measure-trend.ts';
import type { Progress } from '../report/progress.ts';
import { recurring, sayDays, sayFlag, sayNext, saySpan, sayTrend } from '../report/say-progress.ts';
import { barFor } from '../report/sparkline.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { indented, labelled, section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { heatMapLines } from './progress-heat-map.ts';

/** Lines with a line break after each. */
export function renderProgress(progress: Progress, library: Library, theme: Theme, more = ''): string {
  const { trend, weeks, days } = progress;
  const lines = [
    ...fillLines('Your progress', theme.columns).map(theme.heading),
    ...fillLines(printableLine(saySpan(progress)), theme.columns),
    ...section('Scores, the latest on the right', trendLines(trend, theme), theme),
    ...section('Days', [...dayLines(progress, theme), ...indented(sayDays(days), 2, theme)], theme),
    ...section('To practise next', nextLines(progress, library, theme, more), theme),
    ...section(
      'Elements by week',
      [
        ...heatMapLines(weeks, library, theme),
        ...indented(
          '0 is missing in all answers, 100 shown in all, a dot: not asked for. A week begins on the day named.',
          2,
          theme,
        ).map(theme.faint),
      ],
      theme,
    ),
    ...section('Red flags that come back', flagLines(progress, library, theme), theme),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** "███ " over " 92 ": a bar and its number. */
const barColumns = 4;

function trendLines(trend: Trend, theme: Theme): readonly string[] {
  const fit = Math.max(1, Math.floor((theme.columns - 2) / barColumns));
  const shown = trend.points.slice(-fit);
  const bars = shown
    .map(({ score }) =>
      barFor(score)
        .repeat(barColumns - 1)
        .padEnd(barColumns),
    )
    .join('');
  const numbers = shown
    .map(({ score }) =>
      String(score)
        .padStart(barColumns - 1)
        .padEnd(barColumns),
    )
    .join('');
  return [
    // A screen reader reads the numbers, and would spell the bars.
    ...(theme.plain ? [] : [`  ${bars}`.trimEnd()]),
    `  ${numbers}`.trimEnd(),
    ...indented(printableLine(sayTrend(trend)), 2, theme),
  ];
}

/** One sign a day, today on the right: a number for so many answers, a dot for none. */
function dayLines({ days }: Progress, theme: Theme): readonly string[] {
  if (theme.plain) return [];
  const fit = Math.max(1, Math.floor((theme.columns - ' today'.length - 3) / 2));
  const signs = days.days.slice(-fit).map(({ answers }) => {
    if (answers === 0) return theme.faint('·');
    return theme.good(answers > 9 ? '+' : String(answers));
  });
  return [`  ${signs.join(' ')}  ${theme.faint('today')}`];
}

function nextLines(progress: Progress, library: Library, theme: Theme, more: string): readonly string[] {
  const next = sayNext(progress, library, more);
  if (next === undefined) return indented('Nothing was measured yet.', 2, theme);
  return [
    ...indented(printableLine(next.weakest), 2, theme).map(theme.strong),
    ...indented(printableLine(next.advice), 2, theme),
    ...(next.command === undefined ? [] : indented(next.command, 2, theme)),
  ];
}

function flagLines({ flags }: Progress, library: Library, theme: Theme): readonly string[] {
  const found = recurring(flags);
  if (found.length === 0) return indented('None was raised in more than one answer.', 2, theme);
  return found.flatMap((count) => {
    const { name, better } = library.flags[count.flag];
    return [
      ...indented(`${printableLine(name)}: ${sayFlag(count, flags)}`, 2, theme),
      ...labelled('Better', printableLine(better), 4, theme),
    ];
  });
}
