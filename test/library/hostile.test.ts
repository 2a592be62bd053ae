/** Whatever a file holds, reading it gives a value or problems: it never throws, hangs or takes the process down. */

import { expect, test } from 'vitest';
import { decodeText, largestFile } from '../../src/library/decode-text.ts';
import { parseQuestionFile } from '../../src/library/parse-questions.ts';
import {
  parseElementFile,
  parseFlagFile,
  parseLexiconFile,
  parseTypesFile,
} from '../../src/library/parse-rubric.ts';

const parsers = [parseQuestionFile, parseElementFile, parseFlagFile, parseLexiconFile, parseTypesFile];
const fill = (piece: string, size = 120_000) => piece.repeat(Math.floor(size / piece.length));

/** A fault or a value, and every place within its line. */
function expectSound(text: string, readers: typeof parsers = [parseQuestionFile]): void {
  for (const parse of readers) {
    const { value, problems } = parse(text, 'x.yaml');
    expect(value !== null || problems.length > 0).toBe(true);
    expect(problems.length).toBeLessThanOrEqual(201);
    for (const { at, source } of problems) {
      if (at === undefined || source === undefined) continue;
      expect(at.line).toBeGreaterThan(0);
      expect(at.column).toBeGreaterThan(0);
      expect(at.column).toBeLessThanOrEqual(source.length + 1);
    }
  }
}

test.each([
  ['brackets', fill('[')],
  ['braces', fill('{a: ')],
  ['dashes', fill('- ')],
  ['question marks', fill('? ')],
  ['pairs in a row', fill('a: b: ')],
  ['a staircase', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['entries', `questions:\n${fill('- a\n')}`],
  ['empty questions', `questions:\n${fill('- {}\n')}`],
  ['keys', Array.from({ length: 60_000 }, (_, key) => `k${key}: ${key}\n`).join('')],
  ['one key again', fill('a: 1\n')],
  ['documents', fill('---\n')],
  ['blank lines', fill('\n')],
  ['comments', fill('# c\n')],
  ['quotes', fill('"')],
  ['anchors', fill('&a ')],
  ['tags', fill('!a ')],
  ['aliases', fill('*a\n')],
  ['aliases of one anchor', `x: &a 1\ny: [${fill('*a,')}]`],
  ['a long alias often', `x: &a [${'1, '.repeat(10_000)}]\ny: [${'*a, '.repeat(1000)}]`],
  ['directives', fill('%a\n')],
  ['bad escapes', `a: "${fill('\\x')}"`],
  ['one long line', `questions: ${fill('x')}`],
  ['old line ends', fill('a: 1\r')],
  ['escapes', fill('\u001b[2J')],
  ['half characters', fill('\ud800')],
  ['a key of a megabyte', `${fill('k', 1_000_000)}: 1`],
  ['numbers', 'schema: 1e999\nid: 0x7f\nname: .nan\ncap: -0\npoints: 9007199254740993'],
  ['odd keys', '{ [a]: b, ? {c: d} : e, null: f, 1: g, constructor: h, toString: i, hasOwnProperty: j }'],
])(
  '%s',
  (_, text) => {
    const started = performance.now();
    expectSound(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
  60_000,
);

test('more entries than a bank can need are not read to the end', () => {
  const { value, problems } = parseQuestionFile(`questions:\n${fill('- a\n', 1_500_000)}`, 'x.yaml');
  expect(value?.questions).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['file-too-large']);
});

test('two megabytes and one byte are too large, and are not parsed', () => {
  const bytes = new Uint8Array(largestFile + 1).fill(0x5b);
  expect(decodeText(bytes, 'x.yaml')).toMatchObject({ problem: { code: 'file-too-large' } });
  expect(parseQuestionFile('['.repeat(largestFile + 1), 'x.yaml').problems[0]?.code).toBe('file-too-large');
});

test.each([
  ['a bad byte', [0x61, 0x3a, 0x0a, 0x62, 0xff], 2, 2],
  ['half a character', [0x61, 0xc3], 1, 2],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], 1, 1],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 1, 1],
])('%s is no text', (_, bytes, line, column) => {
  const decoded = decodeText(Uint8Array.from(bytes), 'x.yaml');
  expect(decoded).toMatchObject({ problem: { code: 'not-text', at: { line, column } } });
});

test('random texts', () => {
  const next = randomFrom(20250);
  const pieces = [
    ...'[]{}:,-?!&*#|>%@`"\'\\~\n\n\n\t   ',
    ...[
      'questions:\n',
      '  - id: a\n',
      '    type: behavioral\n',
      '    ask: b\n',
      'expects: { outcome: 100 }\n',
      'schema: 1\n',
    ],
    ...[
      'signals:\n',
      '- id: x\n',
      '*a',
      '&a ',
      '<<: ',
      'null',
      '1e9',
      '😀',
      'é',
      '\u0000',
      '\r\n',
      '\ufeff',
      '---\n',
      '...\n',
      '!!set ',
      '|+2\n',
      '>-\n',
    ],
  ];
  for (let round = 0; round < 400; round += 1) {
    const length = Math.floor(next() * 60);
    expectSound(Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join(''), parsers);
  }
}, 60_000);

/** Numbers from 0 to 1, the same for the same seed (a linear congruence). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
