/** Signals that are sound in form and can never fire, or add nothing. */

import { expect, test } from 'vitest';
import { parseElementFile } from '../../src/library/parse-rubric.ts';

const head = `schema: 1
id: apology
name: Apology
group: customer
why: w
shown: { means: m, example: e }
claimed: { means: m, example: e }
advice: { missing: m, claimed: c }
probe: p
starter: s
signals:
`;
const signal = (id: string, fields: string) =>
  `  - id: ${id}\n    why: w\n${fields
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')}    examples: { hits: [a], misses: [b] }\n`;

const told = (text: string, strict = true) =>
  parseElementFile(text, 'apology.yaml', { strict }).problems.map(
    ({ code, at }) => `${code} ${at?.line}:${at?.column}+${at?.length}`,
  );

test.each([
  ['twice in a signal', signal('one', 'patterns: ["so sorry", "So  sorry"]'), ['dead-signal 14:28+11']],
  [
    'silenced by itself',
    signal('one', 'pattern: "so sorry"\nunless: ["so sorry"]'),
    ['dead-signal 14:14+10'],
  ],
  [
    'the candidate acts, and must not',
    signal('one', 'pattern: "<I> {say} sorry"\nneeds: { agent: [customer] }'),
    ['dead-signal 14:14+17'],
  ],
  [
    'the same as another',
    signal('one', 'patterns: [sorry, pardon]') + signal('two', 'patterns: [pardon, sorry]'),
    ['dead-signal 16:9+3'],
  ],
  ['a dead piece, at its place', signal('one', `pattern: "(i had|'d) said"`), ['bad-pattern 14:22+2']],
  ['a dead piece in the second', signal('one', `patterns: [a, "x|y"]`), ['bad-pattern 14:20+3']],
  [
    'a dead piece beside "pattern"',
    signal('one', 'pattern: [a]\npatterns: [b, "c|d"]'),
    ['bad-pattern 15:20+3'],
  ],
  ['a dead keyword', signal('one', 'keywords: [a, "so (very)"]'), ['bad-pattern 14:20+9']],
  ['a dead exception', signal('one', `pattern: a\nunless: "there 's"`), ['bad-pattern 15:20+2']],
  ['nothing', signal('one', 'patterns: [a, b]\nunless: [c]'), []],
  ['different needs', signal('one', 'pattern: a') + signal('two', 'pattern: a\nneeds: { agent: any }'), []],
])('%s', (_, signals, expected) => expect(told(head + signals)).toEqual(expected));

test('dead pieces are asked of users only, so far', () => {
  expect(told(head + signal('one', `pattern: "there 's"`), false)).toEqual([]);
});
