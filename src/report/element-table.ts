/** How the elements come across: bars over all weeks, and the heat map of weeks, as tables that can be read aloud. */

import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { type CalendarDay, monthOf } from '../practice/calendar-day.ts';
import type { Library } from '../rubric/library.ts';
import { shadeOf, type WeekCell, type Weeks } from './measure-weeks.ts';

const barLength = 120;
const barHeight = 10;

const column = (text: string, number = false): Element =>
  h('th', { scope: 'col', className: number ? ['number'] : [] }, text);

/** One row an element, the weakest first. */
export function drawElements({ rows }: Weeks, library: Library): Element {
  const x = scaleLinear([0, 100], [0, barLength]);
  return h('table.wide', [
    h(
      'caption',
      'How each element comes across, the weakest first: 0 is missing in all answers, 100 shown in all.',
    ),
    h(
      'thead',
      h('tr', [column('Element'), column('Mean', true), column('Answers', true), column('As a bar')]),
    ),
    h(
      'tbody',
      rows.map(({ element, all }) =>
        h('tr', [
          h('th', { scope: 'row' }, library.elements[element].name),
          h('td.number', String(all.percent)),
          h('td.number', String(all.answers)),
          h('td', [
            s(
              'svg',
              {
                viewBox: `0 0 ${barLength} ${barHeight}`,
                ariaHidden: 'true',
                width: barLength,
                height: barHeight,
              },
              [
                s('line.grid', { x1: 0, x2: barLength, y1: barHeight - 0.5, y2: barHeight - 0.5 }),
                s('rect.bar', { x: 0, y: 1, width: x(all.percent), height: barHeight - 2 }),
              ],
            ),
          ]),
        ]),
      ),
    ),
  ]);
}

/** Elements by weeks; each cell is a number, and its colour says the same. */
export function drawHeatMap({ mondays, rows }: Weeks, library: Library): Element {
  return h('table.heat', [
    h('caption', 'Elements by week'),
    h('thead', h('tr', [column('Element'), ...mondays.map((monday) => column(shortDay(monday), true))])),
    h(
      'tbody',
      rows.map(({ element, cells }) =>
        h('tr', [h('th', { scope: 'row' }, library.elements[element].name), ...cells.map(drawCell)]),
      ),
    ),
  ]);
}

/** "3 Mar" */
function shortDay(day: CalendarDay): string {
  return `${Number(day.slice(8))} ${monthOf(day)}`;
}

function drawCell(cell: WeekCell | null): Element {
  if (cell === null) return h('td');
  return h('td', { className: [shadeOf(cell)] }, String(cell.percent));
}
