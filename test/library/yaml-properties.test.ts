/** Any text, and any shipped file with faults in it, is a value or problems with their places: the loader never throws. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/error.ts';
import { checkBanks } from '../../src/library/check-banks.ts';
import { decodeText } from '../../src/library/decode-text.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import {
  parseElementFile,
  parseFlagFile,
  parseLexiconFile,
  parseTypesFile,
} from '../../src/library/parse-rubric.ts';
import { renderProblems } from '../../src/terminal/render-problems.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';
import { root, shippedLibrary } from './shipped-library.ts';

const library = shippedLibrary();
const bankFile = (text: string, file: string) =>
  parseQuestionFile(text, file, {
    changeable: new Set(library.questions.map(({ id }) => id)),
    extendsCoach: true,
  });
const parsers = [
  parseQuestionFile,
  bankFile,
  parseElementFile,
  parseFlagFile,
  parseLexiconFile,
  parseTypesFile,
];

/** The first files of each form, as they are shipped, cut to a length that can be read many times. */
const shipped = ['questions', 'rubrics/elements', 'rubrics/flags', 'rubrics/lexicon', 'rubrics'].flatMap(
  (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .slice(0, 4)
      .map((name) => readFileSync(join(root, folder, name), 'utf8').slice(0, 2500)),
);

const pieces = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ':',
    ': ',
    ',',
    '-',
    '- ',
    '? ',
    '!',
    '&a ',
    '*a ',
    '#',
    '|',
    '>',
    '%',
    '@',
    '`',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n\n',
    '  ',
    '    ',
    '\t',
    '\r\n',
    '\r',
    '\\',
    '~',
    '<<: *a\n',
    '---\n',
    '...\n',
    '!!set ',
    '!!js/function ',
  ],
  ...[
    '|+2\n',
    '>-\n',
    'null',
    'true',
    '1e999',
    '-0',
    '0x7f',
    '.nan',
    '2024-01-01',
    '9007199254740993',
    '__proto__: ',
  ],
  ...[
    'constructor: ',
    'schema: 1\n',
    'extends: coach\n',
    'questions:\n',
    '  - id: a\n',
    '    type: behavioral\n',
  ],
  ...[
    '    ask: b\n',
    '    expects: { outcome: 100 }\n',
    'topic: { id: a, title: B }\n',
    'elements:\n',
    'signals:\n',
  ],
  ...[
    '    pattern: "{give} … <x>"\n',
    '    needs: { agent: any }\n',
    '    unless: "(((("\n',
    'words: [a, a]\n',
  ],
  ...['\u0000', '\u0085', '\u2028', '\ufeff', '\ud800', '😀', 'é', '\u001b[2J', 'id: angry-customer\n'],
];

/** Texts of the formats' own keys with values of any kind: sound YAML that is a bank only now and then. */
const keys = [
  ...[
    'schema',
    'extends',
    'topic',
    'title',
    'questions',
    'id',
    'type',
    'ask',
    'wordings',
    'why',
    'listening_for',
  ],
  ...[
    'sectors',
    'level',
    'expects',
    'hints',
    'probes',
    'samples',
    'element',
    'prompt',
    'starter',
    'points',
    'must',
  ],
  ...[
    'elements',
    'signals',
    'pattern',
    'patterns',
    'keywords',
    'unless',
    'needs',
    'examples',
    'hits',
    'misses',
    'name',
  ],
  ...['words', 'cap', 'severity', 'types', 'cut_points', 'rating_names', '__proto__', 'toString', ''],
];
const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      1,
      100,
      -1,
      1.5,
      'behavioral',
      'empathy',
      'coach',
      'outcome',
      'a',
      '',
      ' ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(...library.questions.map(({ id }) => id)),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('tree'), { maxKeys: 7 }),
  ),
}));
const structured = fc
  .dictionary(fc.constantFrom(...keys), tree, { minKeys: 1, maxKeys: 8 })
  // JSON is YAML.
  .map((value) => JSON.stringify(value, null, 1));

function expectPlaced(problems: readonly Problem[]): void {
  expect(problems.length).toBeLessThanOrEqual(201);
  for (const { message, at, source } of problems) {
    expect(message).not.toBe('');
    if (at === undefined || source === undefined) continue;
    expect(at.line > 0 && at.column > 0 && at.column <= source.length + 1).toBe(true);
  }
}

const texts = fc.oneof(anyText, textOf(pieces), faulty(shipped, pieces, 5), structured);

test(
  'any text in any place of the library',
  () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const parse of parsers) {
          const { value, problems } = parse(text, 'x.yaml');
          expect(value !== null || problems.length > 0).toBe(true);
          expectPlaced(problems);
          expect(renderProblems(problems, { columns: 60 })).not.toMatch(/[^\P{Cc}\n]/u);
        }
      }),
      runs(150),
    );
  },
  propertyTimeout,
);

test(
  'what can be read as a bank is checked beside the library, and its problems have their places',
  () => {
    fc.assert(
      fc.property(fc.oneof(structured, faulty(shipped.slice(0, 4), pieces, 5)), (text) => {
        const parsed = bankFile(text, 'x.yaml');
        expectPlaced(checkBanks([parsed], library));
      }),
      runs(100),
    );
  },
  propertyTimeout,
);

test(
  'any bytes are a text or a problem',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes, 'x.yaml');
        if ('problem' in decoded) expectPlaced([decoded.problem]);
        else expect(Buffer.from(decoded.text, 'utf8').equals(Buffer.from(bytes))).toBe(true);
      }),
      runs(500),
    );
  },
  propertyTimeout,
);
