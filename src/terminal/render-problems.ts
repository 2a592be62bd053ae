/** Draws problems as code frames: where, the line, carets under the fault, what is wrong and what to do. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { Problem } from '../error.ts';
import { displayWidth } from './graphemes.ts';
import { printableLine } from './printable.ts';
import { windowAround } from './source-window.ts';
import { fillLines } from './wrap-text.ts';

/** A `Theme` will do. */
export interface ProblemStyle {
  /** Width of the output; 80 unless told. */
  readonly columns?: number;
  /** False unless told. */
  readonly colour?: boolean;
}

/** All problems, an empty line between them, and their count when there are several. Ends with a line end. */
export function renderProblems(problems: readonly Problem[], style: ProblemStyle = {}): string {
  const columns = Math.max(30, style.columns ?? 80);
  const paint = new Chalk({ level: style.colour ? 1 : 0 });
  const frames = problems.map((problem) => `${renderProblem(problem, columns, paint).join('\n')}\n`);
  if (problems.length > 1) frames.push(`${countOf(problems)}\n`);
  return frames.join('\n');
}

function renderProblem(problem: Problem, columns: number, paint: ChalkInstance): readonly string[] {
  const { at, source, code, message, hint } = problem;
  const place =
    at === undefined ? '' : `${paint.bold(`${printableLine(at.file)}:${at.line}:${at.column}`)}  `;
  const said = printableLine(message);
  const advice =
    hint === undefined ? [] : fillLines(printableLine(hint), columns, `  ${paint.cyan('hint:')} `);
  if (at === undefined || source === undefined) {
    return [`${place}${paint.red(code)}`, ...fillLines(said, columns, '  '), ...advice];
  }
  const number = String(at.line);
  const bar = paint.dim('│');
  const margin = `  ${' '.repeat(number.length)} ${bar} `;
  const room = columns - number.length - 5;
  const { shown, indent, width } = windowAround(source, at.column, at.length, room);
  const carets = `${margin}${' '.repeat(indent)}${paint.red('^'.repeat(width))}`;
  const fitsBeside = indent + width + 2 + displayWidth(said) <= room;
  return [
    `${place}${paint.red(code)}`,
    `  ${paint.dim(number)} ${bar} ${shown}`.trimEnd(),
    ...(fitsBeside ? [`${carets}  ${said}`] : [carets, ...fillLines(said, columns, margin, margin)]),
    ...advice,
  ];
}

function countOf(problems: readonly Problem[]): string {
  const files = new Set(problems.flatMap(({ at }) => (at === undefined ? [] : [at.file])));
  return `${problems.length} faults${files.size > 1 ? ` in ${files.size} files` : ''}`;
}
