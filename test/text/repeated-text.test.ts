import { describe, expect, it } from 'vitest';
import { copiedShare, repeatedShare } from '../../src/text/repeated-text.ts';

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
