import { expect, test } from 'vitest';
import { openHints } from '../../src/cli/practice-hints.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';

test('one step at a time, those of one element together, and counted', () => {
  const hints = openHints(angryCustomer, fakeLibrary, fakeEngine);
  expect(hints.count()).toBe(0);
  expect(hints.next('')).toEqual(['Hint 1: an interviewer listens for: Situation']);
  expect(hints.next('')).toEqual([
    'Hint 1: an interviewer listens for: Situation',
    'Hint 2: What had gone wrong?',
  ]);
  expect(hints.next('').at(-1)).toBe('Hint 3: begin with "A customer…"');
  expect(hints.next('')).toEqual(['Hint 4: an interviewer listens for: Outcome']);
  expect(hints.count()).toBe(4);
});

test('what the answer shows is passed over; asking in vain counts nothing', () => {
  const hints = openHints(angryCustomer, fakeLibrary, fakeEngine);
  expect(hints.next('We had billed her twice.')).toEqual(['Hint 1: an interviewer listens for: Outcome']);
  const done = 'We had billed her twice. I stayed calm and refunded her. She is still with us.';
  expect(hints.next(done).at(-1)).toBe('What the other hints are about is in the answer already.');
  expect(hints.count()).toBe(1);
  const unneeded = openHints(angryCustomer, fakeLibrary, fakeEngine);
  expect(unneeded.next(done)).toEqual(['What the hints are about is in the answer already.']);
});

test('what has no hint of the question own is hinted at as long as it is missing', () => {
  const hints = openHints(angryCustomer, fakeLibrary, fakeEngine);
  const [first] = hints.next('We had billed her twice. She is still with us.');
  expect(first).toBe('Hint 1: an interviewer listens for: Composure');
});

test('at the end of the ladder it says so', () => {
  const hints = openHints(angryCustomer, fakeLibrary, fakeEngine);
  for (let step = 0; step < 10; step += 1) hints.next('Guten Tag');
  expect(hints.next('').at(-1)).toBe('There are no more hints for this question.');
  expect(hints.count()).toBe(10);
});
