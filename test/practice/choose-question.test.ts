import { describe, expect, test } from 'vitest';
import { CoachError } from '../../src/error.ts';
import { type Choice, chooseQuestions } from '../../src/practice/choose-question.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const nearest = (typed: string, known: readonly string[]): string | null =>
  known.find((id) => id.startsWith(typed.slice(0, 3))) ?? null;
const choose = (choice: Choice, recent: readonly string[] = [], chance = 7): readonly string[] =>
  chooseQuestions(fakeLibrary, choice, { recent, chance, nearest }).map(({ id }) => id);
const all = fakeLibrary.questions.map(({ id }) => id).sort();

describe('filters', () => {
  test.each<[string, Choice, readonly string[]]>([
    ['none', {}, all],
    ['topic', { topic: 'listening' }, ['active-listening', 'frustration']],
    ['type', { type: 'behavioral' }, ['active-listening', 'angry-customer']],
    ['topic and type', { topic: 'listening', type: 'technique' }, ['frustration']],
  ])('%s', (_, choice, expected) => {
    expect([...choose(choice)].sort()).toEqual(expected);
  });

  test('a question comes first, the others follow, none twice', () => {
    const ids = choose({ question: 'frustration' });
    expect(ids[0]).toBe('frustration');
    expect([...ids].sort()).toEqual(all);
    expect(choose({ question: 'frustration', count: 1 })).toEqual(['frustration']);
  });

  test('count limits, and more than there are is all there are', () => {
    expect(choose({ count: 2 })).toHaveLength(2);
    expect([...choose({ count: 99 })].sort()).toEqual(all);
  });
});

describe('order', () => {
  test('same seed, same order, whatever was practised and whatever chance says', () => {
    for (const seed of [0, 1, 2, -5, 2 ** 40])
      expect(choose({ seed }, all, 1)).toEqual(choose({ seed }, [], 2));
  });

  test('seeds differ', () => {
    const orders = Array.from({ length: 30 }, (_, seed) => choose({ seed }).join());
    expect(new Set(orders).size).toBeGreaterThan(10);
  });

  test('a fixed order, so that a seed means the same in every release', () => {
    expect(choose({ seed: 1 })).toMatchInlineSnapshot(`
      [
        "active-listening",
        "angry-customer",
        "frustration",
        "abusive-caller",
      ]
    `);
  });

  test('without a seed: never asked first, then asked longest ago', () => {
    for (const chance of [1, 2, 3, 4]) {
      const recent = ['angry-customer', 'frustration', 'active-listening'];
      expect(choose({}, recent, chance)).toEqual([
        'abusive-caller',
        'active-listening',
        'frustration',
        'angry-customer',
      ]);
    }
  });
});

describe('faults', () => {
  test.each<[Choice, string, string]>([
    [{ question: 'angry-custmer' }, 'unknown-question', 'did you mean "angry-customer"?'],
    [{ question: 'zzz' }, 'unknown-question', '"coach questions" lists them all.'],
    [{ topic: 'listenign' }, 'unknown-topic', 'did you mean "listening"?'],
    [{ type: 'behavoral' }, 'unknown-type', 'did you mean "behavioral"?'],
    [{ topic: 'listening', type: 'situational' }, 'nothing-chosen', 'leave one of the filters out'],
    [{ question: 'frustration', topic: 'de-escalation' }, 'nothing-chosen', 'leave one of the filters out'],
  ])('%o', (choice, code, hint) => {
    let fault: unknown;
    try {
      choose(choice);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(CoachError);
    expect((fault as CoachError).code).toBe(code);
    expect((fault as CoachError).problems[0]?.hint).toContain(hint);
  });

  test.each([0, -1, 1.5, Number.NaN])('count %d', (count) => {
    expect(() => choose({ count })).toThrow('--count takes a whole number from 1');
  });
});
