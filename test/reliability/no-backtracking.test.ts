/** Patterns written to be slow: the words that are looked at grow no faster than the text. */

import { expect, test } from 'vitest';
import { compilePattern } from '../../src/rubric/compile-pattern.ts';
import { matchPattern } from '../../src/rubric/match-pattern.ts';
import { wordsOf } from '../language/read-text.ts';

/** How often a word is looked at while the pattern is tried at the first word of the text. */
function countLooks(source: string, text: string): number {
  const result = compilePattern(source, { very: ['very', 'very very', 'very very very'] });
  if (!('pattern' in result)) throw new Error(result.fault);
  let looks = 0;
  const words = new Proxy([...wordsOf(text)], {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  expect(matchPattern(result.pattern, words, 0)).toBe(-1);
  return looks;
}

const many = (piece: string, count: number): string => Array(count).fill(piece).join(' ');

test.each([
  ['gaps', `very ${many('…', 25)} never`],
  ['wide gaps', `very ${many('…50 very', 6)} never`],
  ['optional words', `very ${many('very?', 80)} never`],
  ['optional sets of several lengths', `very ${many('<very>?', 60)} never`],
  ['optional words between gaps', `very ${many('… very? (very|very very)?', 20)} never`],
  ['optional numbers', `very ${many('<number>? … very?', 25)} never`],
])('%s', (_, source) => {
  const short = countLooks(source, many('very', 120));
  const long = countLooks(source, many('very', 480));
  // Without memory the first of these would be looked at some 4 ** 25 times.
  expect(short).toBeLessThan(400_000);
  expect(long).toBeLessThan(short * 6);
});

test('a gap wider than a sentence is refused', () => {
  expect(compilePattern('very …51 never', {})).toEqual({
    fault: 'has a gap of 51 words; 50 are the most',
    at: 5,
  });
  expect(compilePattern('very ...999999999 never', {})).toMatchObject({ at: 5 });
});

test('memory changes no match', () => {
  const result = compilePattern('I … very? … … refunded her?', {});
  if (!('pattern' in result)) throw new Error(result.fault);
  const words = wordsOf('I was very very sorry and I then refunded her.');
  expect(words.map((_, from) => matchPattern(result.pattern, words, from))).toEqual(
    words.map((word) => (word.norm === 'i' ? 10 : -1)),
  );
});
