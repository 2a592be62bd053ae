/** Any CSV or Markdown text is a list of questions or problems with their places, and what coach wrote is read back. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/error.ts';
import { guardCell, unguardCell } from '../../src/library/guard-cell.ts';
import { listToBank } from '../../src/library/list-to-bank.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import { readCsvList } from '../../src/library/read-csv-list.ts';
import { readMarkdownList } from '../../src/library/read-markdown-list.ts';
import { renderBank } from '../../src/library/render-bank.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = shippedLibrary();

const csvs = [
  'Question,Why,Expects,Hint,Sector\n"Tell me about a time, any time, you helped.",To hear it.,empathy 30 must; solution 70,empathy: How? → I saw…,Call centre\nWhat would you do?,,,,\n',
  'id;ask;wordings;strong\nangry-customer;;"Tell me\nonce more?";"I listened."\n',
];
const csvPieces = [
  ...[
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '\ufeff',
    '=1+1',
    "'=",
    '@x',
    '-',
    '+',
    'id',
    'ask',
    'question',
  ],
  ...[
    'type',
    'topic',
    'expects',
    'hints',
    'probes',
    'strong',
    'level',
    'sectors',
    'empathy 100',
    'outcome: How? → I',
  ],
  ...[
    'Tell me about it?',
    'behavioral',
    'technique',
    'angry-customer',
    'Call centre',
    '__proto__',
    'constructor',
  ],
  ...['\u0000', '\u0085', '\ud800', '😀', '\u001b[2J', ' '],
];
const markdowns = [
  '# Delivery\n\n- Tell me about a parcel that was lost?\n  - Why: to hear it.\n  - expects: empathy 30 must, solution 70\n  - hint, empathy: How? → I saw…\n  - How did you find a parcel?\n\n1. What would you do?\n',
];
const markdownPieces = [
  ...[
    '- ',
    '* ',
    '1. ',
    '  - ',
    '    ',
    '\t',
    '# ',
    '## A\n',
    '> ',
    '\n',
    '\n\n',
    '\r\n',
    '```\n',
    '~~~\n',
    '---\n',
  ],
  ...[
    'why: ',
    'expects: ',
    'hint, empathy: ',
    'probe, outcome: ',
    'topic: ',
    'id: ',
    'ask: ',
    'tpye: ',
    '→',
    '=>',
  ],
  ...[
    'Tell me?',
    '**',
    '`',
    '[a](b)',
    '![a](b)',
    '<b>',
    '<!-- ',
    '-->',
    '&amp;',
    '[x]: y\n',
    '|a|b|\n',
    '\\',
    '_',
  ],
  ...['\u0000', '\u2028', '\ud800', '😀', '\u001b[2J', '__proto__: '],
];

function expectPlaced(problems: readonly Problem[]): void {
  for (const { message, at, source } of problems) {
    expect(message).not.toBe('');
    expect(at).toBeDefined();
    expect((at?.line ?? 0) > 0 && (at?.column ?? 0) > 0).toBe(true);
    if (source !== undefined) expect(at?.column).toBeLessThanOrEqual(source.length + 1);
  }
}

test.each([
  ['CSV', readCsvList, fc.oneof(anyText, textOf(csvPieces), faulty(csvs, csvPieces, 6))],
  [
    'Markdown',
    readMarkdownList,
    fc.oneof(anyText, textOf(markdownPieces), faulty(markdowns, markdownPieces, 6)),
  ],
] as const)(
  'any text as %s is questions or problems; a bank without problems is sound as YAML',
  (_, read, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const list = read(text, 'list');
        expect(list.questions.length > 0 || list.problems.length > 0).toBe(true);
        expectPlaced(list.problems);
        const bank = listToBank(list, 'list', library);
        expectPlaced(bank.problems);
        if (bank.problems.length > 0) return;
        const changeable = new Set(library.questions.map(({ id }) => id));
        const yaml = renderBank(bank, 'schemas/questions.json', 'list');
        const again = parseQuestionFile(yaml, 'bank.yaml', { changeable, extendsCoach: true });
        expect(again.problems).toEqual([]);
        const count = (again.value?.questions.length ?? 0) + (again.value?.changes.length ?? 0);
        expect(count).toBe(bank.questions.length);
      }),
      runs(200),
    );
  },
  propertyTimeout,
);

test(
  'a guarded cell begins no formula and is read back',
  () => {
    fc.assert(
      fc.property(fc.oneof(anyText, textOf(["'", '=', '+', '-', '@', '\t', '\r', 'a', ' '], 6)), (text) => {
        const guarded = guardCell(text);
        expect(guarded).not.toMatch(/^[=+\-@\t\r]/u);
        expect(unguardCell(guarded)).toBe(text);
      }),
      runs(1000),
    );
  },
  propertyTimeout,
);
