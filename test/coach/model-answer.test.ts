import { expect, test } from 'vitest';
import { modelAnswer } from '../../src/coach/model-answer.ts';
import type { Engine } from '../../src/score/engine.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';

/** Takes a sample for a copy, as the real engine does. */
const suspicious: Engine = {
  ...fakeEngine,
  scoreAnswer(input) {
    const card = fakeEngine.scoreAnswer(input);
    const copied = {
      flag: 'stuffing',
      points: 10 - card.score,
      cap: 10,
      signal: 'stuffing.sample_copied',
    } as const;
    return { ...card, score: 10, rating: 1, flags: [...card.flags, { ...copied, start: 0, end: 10 }] };
  },
};

test('a sample is no copy of itself: score, rating and ledger are those of its words', () => {
  const model = modelAnswer(angryCustomer, fakeLibrary, suspicious);
  expect(model?.scorecard).toMatchObject({ score: 100, rating: 5, flags: [] });
});

test('other flags stay, and the points still add up', () => {
  const question = {
    ...angryCustomer,
    samples: { strong: 'I stayed calm. He is an idiot. I refunded her.' },
  };
  const card = modelAnswer(question, fakeLibrary, suspicious)?.scorecard;
  expect(card?.flags.map(({ flag }) => flag)).toEqual(['bad_mouthing']);
  expect(card?.score).toBe(40);
});

test.each([{}, { strong: ' \n' }])('no sample, no model: %j', (samples) => {
  expect(modelAnswer({ ...angryCustomer, samples }, fakeLibrary, fakeEngine)).toBeUndefined();
});
