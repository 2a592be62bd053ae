import { expect, test } from 'vitest';
import { hintLadder, hintsInView, nextHint } from '../../src/coach/hint-ladder.ts';
import { angryCustomer, fakeLibrary } from '../terminal/fake-library.ts';

const ladder = hintLadder(angryCustomer, fakeLibrary);

test('each element in three steps, those without a hint of the question last', () => {
  expect(ladder.map(({ element, kind, text }) => [element, kind, text])).toEqual([
    ['situation', 'element', 'Situation'],
    ['situation', 'prompt', 'What had gone wrong?'],
    ['situation', 'starter', 'A customer…'],
    ['outcome', 'element', 'Outcome'],
    ['outcome', 'prompt', 'How did it end?'],
    ['outcome', 'starter', 'In the end…'],
    ['composure', 'element', 'Composure'],
    ['composure', 'prompt', 'What about composure?'],
    ['solution', 'element', 'Solution'],
    ['solution', 'prompt', 'What about solution?'],
  ]);
});

test('a question without hints gets them from its elements; a starter that is empty is left out', () => {
  const steps = hintLadder({ ...angryCustomer, hints: [] }, fakeLibrary);
  expect(steps.slice(0, 2).map(({ text }) => text)).toEqual(['Situation', 'What about situation?']);
  expect(steps.some(({ kind }) => kind === 'starter')).toBe(false);
  expect(new Set(steps.map(({ element }) => element))).toEqual(
    new Set(angryCustomer.expects.map(({ element }) => element)),
  );
});

test.each([
  [0, [], 0],
  [2, [], 2],
  [1, ['situation'], 3],
  [0, ['situation', 'outcome'], 6],
  [0, ['situation', 'outcome', 'composure', 'solution'], undefined],
  [10, [], undefined],
] as const)('after %i steps, with %j shown, comes step %s', (count, shown, next) => {
  const step = nextHint(ladder, ladder.slice(0, count), (id) => (shown as readonly string[]).includes(id));
  expect(step).toBe(next === undefined ? undefined : ladder[next]);
});

test('in view are the steps of the latest element', () => {
  expect(hintsInView(ladder.slice(0, 5))).toEqual(ladder.slice(3, 5));
  expect(hintsInView([])).toEqual([]);
});
