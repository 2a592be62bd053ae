/** Draws the elements by week: numbers that can be read without colour, coloured where there is colour. */

import { monthOf } from '../practice/calendar-day.ts';
import { shadeOf, type WeekCell, type Weeks } from '../report/measure-weeks.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { padTo, widest } from './page.ts';

/** " 100" */
const cellColumns = 4;
const nameColumns = 18;
const indent = '  ';

/** How many weeks there is room for, besides the column over all of them. */
export function weeksThatFit({ columns }: Theme): number {
  const room = columns - indent.length - Math.min(nameColumns, columns - 20);
  return Math.max(1, Math.floor(room / cellColumns) - 1);
}

/** Two rows of heads (month, day of the Monday), then a row an element. */
export function heatMapLines({ mondays, rows }: Weeks, library: Library, theme: Theme): readonly string[] {
  const names = rows.map(({ element }) => printableLine(library.elements[element].name));
  const width = Math.min(widest(names), theme.columns - indent.length - (mondays.length + 1) * cellColumns);
  const line = (name: string, cells: readonly string[]): string =>
    `${indent}${padTo(width, name)}${cells.join('')}`.trimEnd();
  const right = (text: string): string => text.padStart(cellColumns);
  const monthHeads = mondays.map((monday, index) => {
    const before = mondays[index - 1];
    return right(before !== undefined && monthOf(before) === monthOf(monday) ? '' : monthOf(monday));
  });
  const dayHeads = mondays.map((monday) => right(String(Number(monday.slice(8)))));
  return [
    theme.faint(line('', monthHeads)),
    theme.faint(line('', [...dayHeads, right('all')])),
    ...rows.map(({ cells, all }, index) =>
      line(
        names[index] ?? '',
        [...cells, all].map((cell) => drawCell(cell, theme)),
      ),
    ),
  ];
}

function drawCell(cell: WeekCell | null, theme: Theme): string {
  if (cell === null) return '.'.padStart(cellColumns);
  const text = String(cell.percent).padStart(cellColumns);
  const styles = { high: theme.good, middle: theme.middling, low: theme.bad };
  return styles[shadeOf(cell)](text);
}
