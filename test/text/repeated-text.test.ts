/** What is said twice or copied is told by its words, however they are typed, and by their order. */

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { copiedShare, filterOf, findCopies, repeatedShare } from '../../src/text/repeated-text.ts';
import { propertyTimeout, runs } from '../property-runs.ts';

describe('repeatedShare', () => {
  it.each<[string, readonly string[], number]>([
    ['nothing', [], 0],
    ['punctuation alone', ['…', '!'], 0],
    ['different sentences', ['I rang her back.', 'I gave her a refund.'], 0],
    ['the same sentence twice', ['I stayed calm throughout.', 'I stayed calm throughout.'], 0.5],
    [
      'four times',
      ['I always listen well.', 'I always listen well.', 'I always listen well.', 'I always listen well.'],
      0.75,
    ],
    ['other case, punctuation and spaces', ['I didn’t  interrupt, once!', "i didn't interrupt once"], 0.5],
    ['short sentences may come again', ['I said sorry.', 'I said sorry.'], 0],
    ['not beside each other', ['I rang her back.', 'She was glad.', 'I rang her back.'], 4 / 11],
    ['one word more is another sentence', ['I rang her back.', 'I rang her back twice.'], 0],
  ])('%s', (_, sentences, share) => {
    expect(repeatedShare(sentences)).toBeCloseTo(share, 10);
  });
});

describe('copiedShare', () => {
  const question = 'Tell me about a time you dealt with a difficult customer.';

  it.each<[string, string, string, number]>([
    ['the question itself', question, question, 1],
    ['typed differently', 'TELL ME  about a time—you dealt with a difficult customer', question, 1],
    ['an answer of its own', 'A man came in with a kettle that had melted on his hob.', question, 0],
    [
      'the question, then as many words',
      `${question} A man came in with a kettle that had melted`,
      question,
      7 / 17,
    ],
    ['an empty answer', '', question, 0],
    ['an empty source', question, '', 0],
    ['shorter than a shingle, copied', 'A difficult customer', question, 1],
    ['a word or two prove nothing', 'A customer', question, 0],
    ['shorter than a shingle, of its own', 'I gave up', question, 0],
    [
      'the same words in another order',
      'A difficult customer you dealt with, tell me about a time',
      question,
      1 / 7,
    ],
  ])('%s', (_, answer, source, share) => {
    expect(copiedShare(answer, source)).toBeCloseTo(share, 10);
  });

  it('takes another size', () => {
    expect(copiedShare('dealt with a kettle', question, 2)).toBeCloseTo(2 / 3, 10);
  });

  it('stays quick on a very long answer', () => {
    expect(copiedShare('so I listened and listened '.repeat(40_000), question)).toBe(0);
  });
});

describe('findCopies', () => {
  const sources = ['I rang her back the same day.', 'She was glad of it, and so was I.', '', 'Sorry.'];
  const find = findCopies(() => sources);

  it.each<[string, string, number, boolean]>([
    ['one source as a whole', 'i rang her back the same day', 1, true],
    ['as much as is asked for', 'I rang her back the same day. She was', 3 / 5, true],
    ['less than is asked for', 'I rang her back the same day. She was', 0.61, false],
    ['of two sources no sum', 'I rang her back the same day. She was glad of it, and.', 0.34, false],
    [
      'a passage that stands twice counts twice',
      'rang her back the same. Rang her back the same.',
      1 / 3,
      true,
    ],
    ['nothing of any', 'A man came in with a kettle that had melted.', 0.01, false],
    ['too little to tell', 'rang her back the', 0.01, false],
    ['no answer', '', 0.5, false],
  ])('%s', (_, answer, share, copied) => {
    expect(find(answer, share)).toBe(copied);
    expect(find(answer, share)).toBe(copied);
  });

  it('looks at the sources only when the filter does not clear an answer', () => {
    let looks = 0;
    const findBy = findCopies(() => {
      looks += 1;
      return sources;
    }, filterOf(sources));
    expect(findBy('A man came in with a kettle that had melted.', 0.6)).toBe(false);
    expect(looks).toBe(0);
    expect(findBy('i rang her back the same day', 1)).toBe(true);
    expect(looks).toBe(1);
  });

  it('knows nothing when there are no sources', () => {
    expect(findCopies(() => [])('I rang her back the same day.', 0.1)).toBe(false);
  });
});

describe('words', () => {
  it.each<[string, string, number]>([
    ['letters beyond ASCII, composed or not', 'De\u0301ja\u0300 vu naïve', 1],
    ['wide letters and ligatures', 'ｄéjà vu naïve', 1],
    ['any apostrophe, or none', 'd’éjà v\u02bcu naïve', 1],
    ['another accent is another word', 'deja vu naive', 0],
    ['words that run together', 'déjàvu naïve so', 0],
  ])('%s', (_, answer, share) => {
    expect(copiedShare(answer, 'Déjà-vu: NAÏVE!')).toBe(share);
  });
});

/** The share as the words themselves give it, without hashes. */
function plainShare(answer: readonly string[], source: readonly string[], most: number): number {
  if (answer.length < 3) return 0;
  const size = Math.min(most, answer.length);
  const cut = (words: readonly string[]) =>
    words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' '));
  const own = cut(answer);
  const there = new Set(cut(source));
  return own.filter((shingle) => there.has(shingle)).length / own.length;
}

test(
  'hashed shingles give the share that the words themselves give',
  () => {
    const word = fc.constantFrom('i', 'rang', 'her', 'a', 'aa', 'né', '12');
    const text = fc.array(word, { maxLength: 14 });
    const size = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 3 }),
        size,
        fc.integer({ min: 1, max: 10 }),
        (own, others, size, tenths) => {
          // What comes of copying: the beginning of the first source, and then words of one's own.
          const answer = [...(others[0] ?? []).slice(0, 8), ...own];
          const sources = others.map((words) => words.join(', '));
          for (const [k, source] of sources.entries())
            expect(copiedShare(answer.join(' '), source, size)).toBe(
              plainShare(answer, others[k] ?? [], size),
            );
          if (answer.length < 5) return;
          const most = Math.max(0, ...others.map((words) => plainShare(answer, words, 5)));
          expect(findCopies(() => sources)(answer.join(' '), tenths / 10)).toBe(most >= tenths / 10);
        },
      ),
      runs(1000),
    );
  },
  propertyTimeout,
);
