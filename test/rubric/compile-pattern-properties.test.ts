/** Any text is a pattern or a fault with its place, and a pattern matches in work bounded by its own length. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern } from '../../src/rubric/compile-pattern.ts';
import { matchPattern } from '../../src/rubric/match-pattern.ts';
import { wordsOf } from '../language/read-text.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { anyText, faulty, propertyTimeout, runs, textOf } from '../property-runs.ts';

const { elements, flags, lexicon } = shippedLibrary();
const shipped = [...Object.values(elements), ...Object.values(flags)].flatMap(({ signals }) =>
  signals.flatMap(({ patterns }) => patterns),
);
const pieces = [
  ...[
    '<I> ',
    '<served_people>',
    '<feeling_words>? ',
    '<number> ',
    '<nobody> ',
    '<__proto__>',
    '<',
    '>',
    '<>',
    '{give|offer} ',
  ],
  ...[
    '{give|}',
    '{',
    '}',
    '{}? ',
    '(a lot|loads) ',
    '(',
    ')',
    '()',
    '|',
    '… ',
    '…2 ',
    '…99999 ',
    '... ',
    '...3 ',
    '?',
  ],
  ...[
    'word ',
    "didn't ",
    'x? ',
    '?? ',
    '. ',
    ', ',
    '"',
    '\n',
    '\\',
    '[a-z]+ ',
    '(a+)+$ ',
    '.* ',
    '\ud800',
    '😀',
    ' ',
  ],
];
const sources = fc.oneof(anyText, textOf(pieces, 14), faulty(shipped, pieces));

const sentence = "I gave her a refund, and didn't she give me two of the 3 new ones? Loads of words, a lot.";
const words = wordsOf(sentence);

test(
  'any text compiles, or says what is wrong and where',
  () => {
    fc.assert(
      fc.property(sources, (source) => {
        const result = compilePattern(source, lexicon);
        if ('fault' in result) {
          expect(result.fault).not.toBe('');
          expect(result.at >= 0 && result.at <= source.length).toBe(true);
          return;
        }
        for (const from of words.keys()) {
          const end = matchPattern(result.pattern, words, from);
          expect(end === -1 || (end > from && end <= words.length)).toBe(true);
        }
      }),
      runs(1500),
    );
  },
  propertyTimeout,
);

/** How often the words are looked at. */
function countLooks(source: string, text: string): number {
  const result = compilePattern(source, lexicon);
  if ('fault' in result) throw new Error(result.fault);
  let looks = 0;
  const watched = new Proxy(wordsOf(text), {
    get(target, key) {
      looks += typeof key === 'string' && /^\d+$/u.test(key) ? 1 : 0;
      return Reflect.get(target, key);
    },
  });
  for (const from of wordsOf(text).keys()) matchPattern(result.pattern, watched, from);
  return looks;
}

test.each([
  ['gaps', 'give … give … give … refund'],
  ['long gaps', 'give …9 give …9 refund'],
  ['what may be left out', 'give give? give? give? give? refund'],
  ['many gaps', `give ${'… give '.repeat(12)}refund`],
  ['many alternatives', `give ${'(give|give give) '.repeat(25)}refund`],
  ['alternatives', '(give|give give) (give|give give) (give|give give) refund'],
  ['word sets and numbers', 'give <served_people>? <number>? … refund'],
])('twice the text is twice the work: %s', (_, source) => {
  const once = countLooks(source, 'give '.repeat(150));
  const twice = countLooks(source, 'give '.repeat(300));
  expect(twice / once).toBeLessThan(2.2);
});
