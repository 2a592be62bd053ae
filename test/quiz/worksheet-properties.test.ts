/** Any file is read as a worksheet, read with problems, or refused by name; what coach wrote is read back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { type FilledWorksheet, parseWorksheet } from '../../src/quiz/parse-worksheet.ts';
import { renderWorksheet } from '../../src/quiz/render-worksheet.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';

const id = '0b9e6f4a-3c55-4c8e-9c0e-2f1f6a7b8c9d';
const render = (answers: readonly string[], wording = 'Tell me.'): string =>
  renderWorksheet(
    {
      id,
      day: '2025-03-04',
      questions: answers.map((answer, index) => ({ id: `q-${index}`, wording, answer })),
    },
    'coach quiz grade FILE',
  );
const sheets = [render(['', '']), render(['I stayed calm.\n\nThen I rang her.', '', 'I listened.'])];
const pieces = [
  ...[
    '~~~~~~~~ answer q-0\n',
    '~~~~~~~~ answer q-1\n',
    '~~~~~~~~\n',
    '~~~~~~~~ answer\n',
    '~~~\n',
    '```\n',
    '`',
  ],
  ...[
    '## 1. Tell me.\n',
    '## Notes\n',
    '# A\n',
    '\n',
    '\r\n',
    '\r',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '<!-- ',
    '-->',
  ],
  ...[
    `<!-- coach-worksheet: 1; id: ${id}; questions: q-0 q-1 -->\n`,
    'I stayed calm.\n',
    '---\n',
    '===\n',
    '<b>',
  ],
  ...['\u0000', '\u2028', '\ud800', '&amp;', '[a]: b\n', '](', '**', '\\'],
];

function read(text: string): FilledWorksheet | undefined {
  try {
    return parseWorksheet(text, 'tonight.md');
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    expect(error.code).toBe('worksheet-faulty');
    return undefined;
  }
}

test(
  'any file gives answers and problems, each with its line, or is no worksheet',
  () => {
    const anything = fc.oneof(anyText, textOf(pieces), faulty(sheets, pieces, 6));
    fc.assert(
      fc.property(anything, (text) => {
        const found = read(text);
        if (found === undefined) return;
        const count = text.split(/\r\n|\n|\r/u).length;
        const lines = [
          ...found.answers.map(({ line }) => line),
          ...found.problems.map(({ at }) => at?.line ?? 0),
          ...found.strayLines,
        ];
        for (const line of lines) expect(line >= 1 && line <= count).toBe(true);
        for (const { message, hint } of found.problems) expect(message !== '' && hint !== '').toBe(true);
        const asked = found.answers.map(({ question }) => question);
        expect(new Set(asked).size).toBe(asked.length);
        expect(found.id).toBe(id);
      }),
      runs(500),
    );
  },
  propertyTimeout,
);

test(
  'whatever is asked and answered, the worksheet is read back without a problem',
  () => {
    const line = fc.oneof(anyText, fc.constantFrom(...pieces));
    const answer = fc
      .array(line, { maxLength: 5 })
      // The parser of Markdown has no place for U+0000; the editor lets none in.
      .map((lines) => lines.join('\n').replaceAll(/\0|\r\n?/gu, ''));
    const wording = anyText.map((text) => text.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 3 }), wording, (answers, asked) => {
        const found = parseWorksheet(render(answers, asked), 'tonight.md');
        expect(found.problems).toEqual([]);
        const trimmed = (given: string): string => given.replace(/^(?:[^\S\n]*\n)+|\s+$/gu, '');
        expect(found.answers.map(({ question, answer }) => [question, answer])).toEqual(
          answers.map((given, index) => [`q-${index}`, trimmed(given)]),
        );
      }),
      runs(500),
    );
  },
  propertyTimeout,
);
