import { expect, test } from 'vitest';
import { findLongSentences } from '../../src/coach/breath.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

test.each([
  ['twenty words are one breath', `${words(20)}.`, []],
  ['twenty-one are not', `${words(21)}.`, [21]],
  ['each sentence by itself', `${words(15)}. ${words(15)}.`, []],
  ['a paragraph ends a sentence that has no stop', `${words(15)}\n\n${words(25)}`, [25]],
  ['nothing', '', []],
])('%s', (_, text, counts) => {
  expect(findLongSentences(text).map((sentence) => sentence.words)).toEqual(counts);
});

test('offsets are those of the sentence in the answer', () => {
  const text = `Short one. ${words(22)}! The end.`;
  const [found] = findLongSentences(text);
  expect(text.slice(found?.start, found?.end)).toBe(`${words(22)}!`);
});
