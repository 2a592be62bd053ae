/** A CSV file's text → the questions in its rows, each fault with its line. */

import type { Problem } from '../error.ts';
import { type CsvRow, lineAt, placeInRow, readCsvRows } from './csv-rows.ts';
import { didYouMean } from './did-you-mean.ts';
import { findControl } from './find-control.ts';
import {
  fieldNames,
  fieldOf,
  type ListedQuestion,
  type ListField,
  listFields,
  mostListProblems,
  type QuestionList,
} from './question-list.ts';
import { quote } from './schema-parts.ts';
import { type SourceText, toSourceText } from './source-text.ts';

const severalLines: ReadonlySet<ListField> = new Set(['wordings', 'hints', 'probes']);

/**
 * The first row names the columns; a single column without a name may go without. Cells are separated by commas,
 * semicolons or tabs, whichever the first row holds most of. Never throws.
 */
export function readCsvList(raw: string, file: string): QuestionList {
  const source = toSourceText(file, raw);
  const control = findControl(source);
  if (control !== null) return { questions: [], problems: [control] };
  const problems: Problem[] = [];
  const rows = readCsvRows(source, problems);
  const [first, ...others] = rows;
  if (first === undefined) {
    if (problems.length === 0) problems.push(emptyAt(1, 'row', source));
    return { questions: [], problems: problems.slice(0, mostListProblems) };
  }
  const named = first.cells.map((cell) => fieldOf(cell));
  const isList = first.cells.length === 1 && named[0] === null;
  const columns = isList ? ['ask' as const] : named;
  if (!isList) checkHeader(first, named, source, problems);
  const questions = (isList ? rows : others).flatMap((row): readonly ListedQuestion[] => {
    const surplus = row.cells.findIndex((cell, index) => index >= columns.length && cell !== '');
    if (surplus === -1) return [questionOf(row, columns, source)];
    const message = `this row has ${row.cells.length} cells, and the first row names ${columns.length}`;
    const hint = 'put a text that holds a separator in quotes ("…")';
    problems.push({
      code: 'csv-syntax',
      message,
      ...placeInRow(row.cells[surplus] ?? '', row, surplus, source),
      hint,
    });
    return [];
  });
  if (questions.length === 0 && problems.length === 0) {
    problems.push(emptyAt(first.line, 'question', source));
  }
  return { questions, problems: problems.slice(0, mostListProblems) };
}

function emptyAt(line: number, what: 'row' | 'question', source: SourceText): Problem {
  const hint = 'write each question in a row of its own, below the names of the columns';
  return { code: 'empty-file', message: `${source.file} holds no ${what}`, ...lineAt(source, line), hint };
}

function checkHeader(
  header: CsvRow,
  named: readonly (ListField | null)[],
  source: SourceText,
  problems: Problem[],
): void {
  const seen = new Set<ListField>();
  for (const [index, cell] of header.cells.entries()) {
    const field = named[index] ?? null;
    const found = placeInRow(cell, header, index, source);
    if (field === null && cell !== '') {
      const message = `${quote(cell)} is not a column that is known here`;
      const hint = `columns are: ${listFields.join(', ')}`;
      problems.push({ code: 'unknown-key', message, ...found, hint, ...didYouMean(cell, fieldNames) });
    } else if (field !== null && seen.has(field)) {
      problems.push({ code: 'duplicate-id', message: `the column ${quote(cell)} is there twice`, ...found });
    }
    if (field !== null) seen.add(field);
  }
  if (seen.has('ask')) return;
  const hint = 'name the column that holds the questions "ask" or "question"';
  const message = 'no column holds the questions';
  problems.push({ code: 'missing-key', message, ...lineAt(source, header.line), hint });
}

function questionOf(row: CsvRow, columns: readonly (ListField | null)[], source: SourceText): ListedQuestion {
  const texts: Partial<Record<ListField, readonly string[]>> = {};
  for (const [index, field] of columns.entries()) {
    const cell = row.cells[index] ?? '';
    if (field === null || cell === '') continue;
    texts[field] = severalLines.has(field) ? linesOf(cell) : [cell];
  }
  const at = (field: ListField = 'ask', index = 0) =>
    placeInRow(texts[field]?.[index] ?? '', row, Math.max(0, columns.indexOf(field)), source);
  return { texts, at };
}

function linesOf(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
