/** Looking at a sentence's words first must never rule out a pattern that would match. */

import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/language/clause.ts';
import { compilePattern } from '../../src/rubric/compile-pattern.ts';
import { findPresent, needsOf } from '../../src/rubric/may-match.ts';

const lexicon = { remedies: ['refund', 'gift card'] };

/** "gave/give" is the word "gave" with the lemma "give". */
const sentence = (text: string): readonly Word[] =>
  text.split(' ').map((entry) => {
    const [norm = '', lemma = norm] = entry.split('/');
    return { norm, lemma, tag: 'N' } as Word;
  });

const mayMatch = (source: string, text: string): boolean => {
  const result = compilePattern(source, lexicon);
  if (!('pattern' in result)) throw new Error(result.fault);
  return needsOf(result.pattern).every(findPresent(sentence(text)));
};

describe('needsOf and findPresent', () => {
  it.each([
    ['i {give} … <remedies>', 'i gave/give her a refund', true],
    ['i {give} … <remedies>', 'i gave/give her a gift card', true],
    ['i {give} … <remedies>', 'i gave/give her a hug', false],
    ['i {give} … <remedies>', 'i took/take her refund', false],
    ['i gave', 'i gave/give', true],
    ['i give', 'i gave/give', false],
    ['i (gave|handed) her', 'i handed/hand her', true],
    ['i really? {give}', 'i give', true],
    ['i <number> times', 'i called twice times', true],
    ['i … sorry', 'i was/be', false],
  ])('%s in %s', (source, text, expected) => {
    expect(mayMatch(source, text)).toBe(expected);
  });
});
