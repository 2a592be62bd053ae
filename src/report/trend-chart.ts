/** The scores as a line from the first attempt to the latest. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Trend, TrendPoint } from './measure-trend.ts';
import { sayTrend } from './say-progress.ts';

const width = 400;
const height = 170;
const margin = { top: 10, right: 16, bottom: 24, left: 28 };
/** From so many points on they would touch each other. */
const manyPoints = 60;

/** @param clean makes foreign text safe to show. Undefined for fewer than two scores: a dot is no trend */
export function drawTrend(trend: Trend, clean: (text: string) => string): Element | undefined {
  const { points } = trend;
  if (points.length < 2) return undefined;
  const x = scaleLinear([0, points.length - 1], [margin.left, width - margin.right]);
  const y = scaleLinear([0, 100], [height - margin.bottom, margin.top]);
  const path = line<TrendPoint>(
    (_, index) => x(index),
    ({ score }) => y(score),
  )([...points]);
  const title = `Scores of ${points.length} attempts`;
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabelledBy: 'trend-title trend-text',
    },
    [
      s('title', { id: 'trend-title' }, title),
      s('desc', { id: 'trend-text' }, clean(`${sayTrend(trend)} The table of attempts holds each score.`)),
      ...y
        .ticks(5)
        .flatMap((tick) => [
          s('line.grid', { x1: margin.left, x2: width - margin.right, y1: y(tick), y2: y(tick) }),
          s('text', { x: margin.left - 5, y: y(tick) + 3.5, textAnchor: 'end' }, String(tick)),
        ]),
      ...dayLabels(points, x),
      s('path.line', { d: path ?? '' }),
      ...points.map((point, index) =>
        s(
          'circle.dot',
          { cx: round(x(index)), cy: round(y(point.score)), r: points.length > manyPoints ? 1 : 3 },
          [s('title', clean(`${point.day}, ${point.question}: ${point.score}`))],
        ),
      ),
    ],
  );
}

function dayLabels(points: readonly TrendPoint[], x: (index: number) => number): readonly Element[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const label = (index: number, day: string, textAnchor: string): Element =>
    s('text', { x: round(x(index)), y: height - 6, textAnchor }, day);
  if (first.day === last.day) return [label(0, first.day, 'start')];
  return [label(0, first.day, 'start'), label(points.length - 1, last.day, 'end')];
}

/** Shorter files, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
