import { expect, test } from 'vitest';
import { judge, judgeByLength } from '../../src/score/judge.ts';
import type { Judge, Judges } from '../../src/score/model.ts';

const judgeOf = (...weights: readonly number[]): Judge => ({ weights: Int16Array.from(weights), scale: 0.5 });
const judgesOf = (weight: number): Judges => ({
  claimed: [judgeOf(weight, 0)],
  shown: [judgeOf(0, weight), judgeOf(weight, weight)],
  flags: [judgeOf(-weight, 0)],
});
const judges = { brief: judgesOf(1), full: judgesOf(3) };
const input = [1, 2];

test('a judge turns numbers into a probability', () => {
  expect(judge(judgeOf(0, 0), input)).toBe(0.5);
  expect(judge(judgeOf(2, 2), input)).toBeCloseTo(1 / (1 + Math.exp(-3)));
});

test('a sentence or two are judged by what was learned from sentences, six by what was learned from answers', () => {
  for (const kind of ['claimed', 'shown', 'flags'] as const) {
    for (const sentences of [1, 2])
      expect(judgeByLength(judges, kind, 0, input, sentences)).toBe(
        judge(judges.brief[kind][0] as Judge, input),
      );
    for (const sentences of [6, 7, 100])
      expect(judgeByLength(judges, kind, 0, input, sentences)).toBe(
        judge(judges.full[kind][0] as Judge, input),
      );
  }
});

test('between them each sentence more brings it nearer to a whole answer', () => {
  const found = [2, 3, 4, 5, 6].map((sentences) => judgeByLength(judges, 'shown', 1, input, sentences));
  const [first = 0, , middle = 0, , last = 0] = found;
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(middle).toBeCloseTo((first + last) / 2);
});
