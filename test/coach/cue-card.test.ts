import { expect, test } from 'vitest';
import { cueCard } from '../../src/coach/cue-card.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer } from '../terminal/fake-library.ts';

const card = (answer: string): readonly string[] =>
  cueCard(
    answer,
    fakeEngine.scoreAnswer({ answer, question: angryCustomer, type: angryCustomer.type }),
    angryCustomer,
  );

const story =
  'On Saturday we had billed her twice for the room. She was furious at the counter. I stayed calm and ' +
  'fetched the ledger. I refunded her 48 pounds. She wrote a five-star review in October.';

test('five words in the order of the story, from its beginning to its end', () => {
  const words = card(story);
  expect(words).toHaveLength(5);
  const places = words.map((word) => story.indexOf(word));
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(places[0]).toBeLessThan(story.length / 3);
  expect(places[4]).toBeGreaterThan((story.length * 2) / 3);
});

test('words of evidence, figures and names come before others near them', () => {
  expect(card(story)).toEqual(['Saturday', 'furious', 'fetched', 'refunded', 'October']);
  expect(card('It took 48 hours.')).toContain('48');
});

test.each([
  ['small words and pale ones', 'I was very happy with it and went there, and then I said so.', ['happy']],
  ['one word in two forms', 'I refunded the refunds.', ['refunded']],
  [
    'what raised a red flag',
    'The parcel was late. He was an idiot about the parcel and the doorbell.',
    ['parcel', 'late', 'doorbell'],
  ],
  ['nothing at all', '', []],
])('leaves out %s', (_, answer, words) => {
  expect(card(answer)).toEqual(words);
});

test('words of the question come only where there are no others', () => {
  expect(card('The angry guest.')).toEqual(['angry', 'guest']);
  expect(card(`Angry. ${story}`)).not.toContain('Angry');
});
