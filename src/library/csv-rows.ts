/** A CSV text → its rows with their lines, each fault of the form as a problem; a row with a fault is left out. */

import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../error.ts';
import { unguardCell } from './guard-cell.ts';
import { type Located, locate, type SourceText } from './source-text.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line in which it begins. */
  readonly line: number;
  readonly lastLine: number;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Of more rows than these, the rest is refused: nobody practises so many questions. */
const mostRows = 5_000;
const mostFaults = 200;

class TooManyFaults extends Error {}

/** Rows without any text are passed over. */
export function readCsvRows(source: SourceText, problems: Problem[]): readonly CsvRow[] {
  const report = (error: unknown): undefined => {
    if (error instanceof TooManyFaults) return;
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const hint = 'put the whole cell in quotes, and write a quote within it twice ("")';
    const advice = /QUOTE/u.test(error.code) ? { hint } : {};
    problems.push({ code: 'csv-syntax', message: wordsFor(error), ...lineAt(source, line), ...advice });
    if (problems.length >= mostFaults) throw new TooManyFaults();
  };
  try {
    const records = parse(source.text, {
      delimiter: findDelimiter(source.text),
      info: true,
      relax_column_count: true,
      record_delimiter: '\n',
      to: mostRows + 1,
      skip_records_with_error: true,
      on_skip: (error) => report(error),
    }) as unknown as readonly CsvRecord[];
    const surplus = records[mostRows];
    if (surplus !== undefined) {
      const message = `${source.file} holds more rows than can be read at once`;
      problems.push({
        code: 'file-too-large',
        message,
        ...lineAt(source, surplus.info.lines),
        hint: 'cut it into several files',
      });
    }
    return records.slice(0, mostRows).flatMap(({ record, info }): readonly CsvRow[] => {
      const cells = record.map((cell) => unguardCell(cell.trim()));
      if (cells.every((cell) => cell === '')) return [];
      // The parser tells the line in which a record ends.
      const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return [{ cells, line: info.lines - breaks, lastLine: info.lines }];
    });
  } catch (error) {
    if (problems.length < mostFaults) report(error);
    return [];
  }
}

/** Spreadsheets write semicolons where the comma is the decimal sign. */
function findDelimiter(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  const bare = line.replace(/"[^"]*"/gu, '');
  const count = (sign: string) => bare.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Where the text begins in the row's cell of that index; the row's first line when it cannot be told. */
export function placeInRow(text: string, row: CsvRow, index: number, source: SourceText): Located {
  const [head = ''] = text.split('\n', 1);
  const start = source.lines.lineStarts[row.line - 1] ?? 0;
  const end = source.lines.lineStarts[row.lastLine] ?? source.text.length;
  const written = source.text.slice(start, end);
  let from = 0;
  for (const line of row.cells.slice(0, index).flatMap((cell) => cell.split('\n'))) {
    // A quote is written twice in the file: such a line is passed over.
    const found = written.indexOf(line, from);
    if (found !== -1) from = found + line.length;
  }
  const at = head === '' ? -1 : written.indexOf(head, from);
  return at === -1 ? lineAt(source, row.line) : locate(source, start + at, start + at + head.length);
}

/** The whole of a line, by its number. */
export function lineAt(source: SourceText, line: number): Located {
  const start = source.lines.lineStarts[line - 1] ?? 0;
  const end = source.lines.lineStarts[line] ?? source.text.length;
  return locate(source, start, Math.max(start, end));
}

function wordsFor({ code, message }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote in this row is never closed';
  if (code === 'INVALID_OPENING_QUOTE') return 'a quote begins in the middle of a cell';
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'more text follows a closing quote';
  const [line = ''] = message.split('\n');
  return `this row cannot be read (${line})`;
}
