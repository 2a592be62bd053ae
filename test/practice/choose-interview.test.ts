import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/library/did-you-mean.ts';
import { chooseInterview, interviewQuestions } from '../../src/practice/choose-interview.ts';
import { planDay } from '../../src/practice/plan-day.ts';
import type { Library } from '../../src/rubric/library.ts';
import type { Question } from '../../src/rubric/question.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { makeReview } from './reviews.ts';

const library: Library = shippedLibrary();
const choose = (choice: Partial<Parameters<typeof chooseInterview>[1]> = {}, first?: Question) =>
  chooseInterview(library, { count: 5, seed: 1, ...choice }, { recent: [], chance: 1, nearest }, first);
const different = (values: readonly string[]): number => new Set(values).size;

describe('an interview', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with seed %i mixes topics and types, and begins gently', (seed) => {
    const questions = choose({ seed });
    expect(questions).toHaveLength(5);
    expect(different(questions.map(({ id }) => id))).toBe(5);
    expect(different(questions.map(({ topic }) => topic))).toBe(5);
    expect(different(questions.map(({ type }) => type))).toBe(3);
    expect(questions[0]?.level).toBe('entry');
    expect(choose({ seed })).toEqual(questions);
  });

  test('other seeds ask other questions', () => {
    const asked = [1, 2, 3, 4].map((seed) =>
      choose({ seed })
        .map(({ id }) => id)
        .join(' '),
    );
    expect(different(asked)).toBe(4);
  });

  test('within a topic and a type it asks as many as there are', () => {
    const questions = choose({ topic: 'de-escalation', type: 'behavioral', count: 50 });
    const all = library.questions.filter(
      ({ topic, type }) => topic === 'de-escalation' && type === 'behavioral',
    );
    expect(questions.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  test('a sector gets its own questions and those of any', () => {
    const questions = choose({ sector: 'it-support', count: 8 });
    for (const { sectors } of questions) {
      expect(sectors.some((sector) => ['it-support', 'any'].includes(sector))).toBe(true);
    }
    expect(questions.some(({ sectors }) => sectors.includes('it-support'))).toBe(true);
  });

  test('a draft is continued first, and counts', () => {
    const draft = library.questions.at(-1);
    const questions = choose({ count: 3 }, draft);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toBe(draft);
    expect(different(questions.map(({ id }) => id))).toBe(3);
  });

  test('what is due is preferred, in other words than last time', () => {
    const [due] = library.questions.filter(({ id, wordings }) => id === 'apology' && wordings.length > 0);
    if (due === undefined) throw new Error('the library has no such question');
    const reviews = [makeReview(due.id, '2025-03-01', 1, { wording: due.ask })];
    const plan = planDay({ questions: library.questions, reviews, day: '2025-03-09', count: 5 });
    const questions = chooseInterview(library, { count: 3 }, { recent: [], chance: 5, nearest, plan });
    const asked = questions.find(({ id }) => id === due.id);
    expect(asked).toBeDefined();
    expect(asked?.ask).not.toBe(due.ask);
  });
});

test('a mistyped sector is told with the one that was probably meant', () => {
  expect(() => interviewQuestions(library, { sector: 'retial' }, nearest)).toThrow(
    expect.objectContaining({
      code: 'usage',
      problems: [expect.objectContaining({ hint: expect.stringContaining('did you mean "retail"?') })],
    }),
  );
});

test('no question left is told', () => {
  const questions = library.questions.filter(({ sectors }) => sectors.includes('healthcare'));
  const [healthcare] = questions;
  const others = library.questions.filter(({ sectors }) => sectors.includes('retail'));
  if (healthcare === undefined) throw new Error('the library has no such question');
  const split = {
    ...library,
    questions: [
      { ...healthcare, topic: 'boundaries' },
      ...others.map((one) => ({ ...one, topic: 'de-escalation', sectors: ['retail'] })),
    ],
  };
  expect(() => interviewQuestions(split, { sector: 'healthcare', topic: 'de-escalation' }, nearest)).toThrow(
    expect.objectContaining({ code: 'nothing-chosen' }),
  );
});
