import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderProgressCsv } from '../../src/report/progress-csv.ts';
import { elementIds } from '../../src/rubric/element.ts';
import { attemptsOf } from './make-attempts.ts';

type Row = Readonly<Record<string, string>>;
const rowsOf = (text: string): readonly Row[] => parse(text, { columns: true }) as readonly Row[];
const csvOf = (wording: string): string =>
  renderProgressCsv(attemptsOf([{ day: '2025-03-01', question: null }], { wording }));

describe('the table for a spreadsheet', () => {
  test('has a row an attempt, oldest first, and a level for what was expected', () => {
    const attempts = attemptsOf([
      { day: '2025-03-02', score: 70, flags: ['blame', 'blame', 'hedging'] },
      { day: '2025-03-01', score: 40, levels: { empathy: 2, outcome: 0 } },
    ]);
    const rows = rowsOf(renderProgressCsv(attempts));
    expect(rows.map(({ day, score, flags }) => [day, score, flags])).toEqual([
      ['2025-03-01', '40', ''],
      ['2025-03-02', '70', 'blame hedging'],
    ]);
    expect([rows[0]?.empathy, rows[0]?.outcome, rows[0]?.apology]).toEqual(['2', '0', '']);
    expect(Object.keys(rows[0] ?? {}).slice(-elementIds.length)).toEqual([...elementIds]);
  });

  test('has its row of names when there is nothing else', () => {
    expect(renderProgressCsv([])).toMatch(/^id,finished_at,day,[^\r\n]*,concept\r\n$/u);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1+1', '\r\n=1+1', "=cmd|' /C calc'!A0"])(
    'takes %j for no formula',
    (wording) => {
      expect(rowsOf(csvOf(wording))[0]?.wording).toMatch(/^'[=+\-@]/u);
    },
  );

  test('no text at all begins like a formula, and quotes and line breaks stay in their cell', () => {
    const unit = fc.constantFrom(...'ab=+-@\'",;\t\r\n \u00a0\u3000');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (wording) => {
        const rows = rowsOf(csvOf(wording));
        expect(rows).toHaveLength(1);
        expect(rows[0]?.wording).not.toMatch(/^\s*[=+\-@]/u);
        expect(rows[0]?.score).toBe('50');
      }),
    );
  });
});
