/** A word is found in a stored list exactly when it is in it, whatever its letters and wherever its block ends. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { orderWords, readWordList, storeWords } from '../../src/text/word-list.ts';
import { propertyTimeout, runs } from '../property-runs.ts';

const listOf = (words: readonly string[]) => readWordList(storeWords(words));

/** "w000", "w002", …: there is a word missing between any two. */
const evenWords = (count: number) =>
  Array.from({ length: count }, (_, i) => `w${String(2 * i).padStart(3, '0')}`);

describe('a word list', () => {
  it.each([0, 1, 2, 15, 16, 17, 31, 32, 33, 100])('of %i words finds each of them, and no other', (count) => {
    const words = evenWords(count);
    const list = listOf(words);
    expect(words.map((word) => list.indexOf(word))).toEqual([...words.keys()]);
    for (let i = 0; i <= count; i += 1)
      expect(list.indexOf(`w${String(2 * i + 1).padStart(3, '0')}`)).toBe(-1);
  });

  it.each(['', 'a', 'w', 'w00', 'w0000', 'z', 'w000\nw002', '\n', 'constructor', '__proto__'])(
    'does not find %j, which is no word of it',
    (word) => {
      expect(listOf(evenWords(40)).indexOf(word)).toBe(-1);
    },
  );

  it('finds words of more than one byte a letter', () => {
    const words = orderWords(['', "can't", 'cafe', 'café', 'naïve', 'ﬁne', '😀', '😀😀', 'łódź', '\ufeffa']);
    const list = listOf(words);
    expect(words.map((word) => list.indexOf(word))).toEqual([...words.keys()]);
    for (const other of ['caf', 'caf\u00c3', '😁', 'ﬁ', 'a']) expect(list.indexOf(other)).toBe(-1);
  });

  it('notes where every sixteenth word begins', () => {
    expect(storeWords(evenWords(33)).blocks).toEqual(Uint32Array.of(0, 80, 160));
  });
});

describe('orderWords', () => {
  it('puts each word once, letters beyond U+FFFF last', () => {
    const words = ['b', '😀', 'a', 'ﬁ', 'b', 'B', 'ab', '', 'é'];
    expect(orderWords(words)).toEqual(['', 'B', 'a', 'ab', 'b', 'é', 'ﬁ', '😀']);
  });
});

/** Words of few letters, so that many begin alike; halves of pairs cannot be written as UTF-8, and a list is cut at line feeds. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', "'", 'é', '😀', 'ﬁ'), minLength: 1, maxLength: 5 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => text.replaceAll('\n', '-')),
);

test(
  'every word of an ordered list is found at its place, and no other word is',
  () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.array(word, { maxLength: 20 }), (drawn, others) => {
        const words = orderWords(drawn);
        const byBytes = [...new Set(drawn)].map((word) => Buffer.from(word)).sort(Buffer.compare);
        expect(words).toEqual(byBytes.map((bytes) => bytes.toString()));
        const list = listOf(words);
        for (const [place, word] of words.entries()) expect(list.indexOf(word)).toBe(place);
        for (const other of others) expect(list.indexOf(other)).toBe(words.indexOf(other));
      }),
      runs(500),
    );
  },
  propertyTimeout,
);
