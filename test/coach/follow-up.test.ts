import { expect, test } from 'vitest';
import { followUp } from '../../src/coach/follow-up.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';

const next = (answer: string, asked: readonly string[]): string =>
  followUp(
    angryCustomer,
    fakeEngine.scoreAnswer({ answer, question: angryCustomer, type: angryCustomer.type }),
    fakeLibrary,
    asked,
  );
const end = 'What happened in the end?';

test.each([
  ['the scorecard says it first', 'I stayed calm.', [], end],
  ['then what is worth most', 'I stayed calm.', [end], 'What did you offer?'],
  ['then the page of that element', 'I stayed calm.', [end, 'What did you offer?'], 'What about solution?'],
  [
    'what is shown is not asked',
    'I stayed calm and refunded her. We had billed her twice.',
    [end],
    'What about outcome?',
  ],
])('%s', (_, answer, asked, probe) => {
  expect(next(answer, asked)).toBe(probe);
});

test('when all were asked, the first once more', () => {
  const all: string[] = [];
  for (let count = 0; count < 20; count += 1) all.push(next('Hello there.', all));
  expect(all.at(-1)).toBe(end);
  expect(new Set(all).size).toBe(6);
});

test('of what the question does not expect, too, what is not shown goes first', () => {
  const ask = (element: 'empathy' | 'policy') => ({ element, ask: `And ${element}?` });
  const question = { ...angryCustomer, probes: [ask('empathy'), ask('policy')] };
  const answer =
    'We had billed her twice. I could see why she was cross. I stayed calm and refunded her. She is still with us.';
  const scorecard = fakeEngine.scoreAnswer({ answer, question, type: question.type });
  expect(scorecard.advice).toEqual([]);
  expect(followUp(question, { ...scorecard, probe: 'asked' }, fakeLibrary, ['asked'])).toBe('And policy?');
});
