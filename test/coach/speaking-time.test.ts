import { expect, test } from 'vitest';
import { clockDuration, sayDuration } from '../../src/coach/speaking-time.ts';
import { countWords, speakingSeconds } from '../../src/text/count-words.ts';

test.each([
  ['', 0],
  ['  \n ', 0],
  ["I didn't do a follow-up.", 5],
  ['It cost 3.50, twice.', 4],
  ['— … !', 0],
  ['e-mail café 日本', 3],
  ['cafe\u0301 then', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, 0, '0 seconds', '0:00'],
  [70, 30, '30 seconds', '0:30'],
  [2, 1, '1 second', '0:01'],
  [140, 60, '1 minute', '1:00'],
  [155, 66, '1 minute 6 seconds', '1:06'],
  [280, 120, '2 minutes', '2:00'],
])('%i words take %i seconds', (words, seconds, said, clock) => {
  expect(speakingSeconds(words)).toBe(seconds);
  expect(sayDuration(seconds)).toBe(said);
  expect(clockDuration(seconds)).toBe(clock);
});
