import { describe, expect, it } from 'vitest';
import type { QuestionType } from '../../src/rubric/question.ts';
import { createPromptMatcher, findExpectations } from '../../src/score/find-expectations.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { shippedVectors } from './shipped-engine.ts';

const library = shippedLibrary();
const matcher = createPromptMatcher(library, shippedVectors());

describe('the question that a prompt asks', () => {
  it('knows every question of the bank in all its wordings', () => {
    const missed = library.questions.flatMap(({ ask, wordings, type, id }) =>
      [ask, ...wordings]
        .filter((text) => matcher.nearest(text, type)?.expects === undefined)
        .map((text) => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it.each<[string, QuestionType]>([
    ['What is the capital of France?', 'technique'],
    ['Describe your favourite holiday.', 'behavioral'],
    ['', 'technique'],
    ['???', 'behavioral'],
    ['xyzzy plugh', 'situational'],
  ])('%j is none of them', (prompt, type) => {
    expect(matcher.nearest(prompt, type)).toBeNull();
  });

  it('takes only questions of the type', () => {
    for (const { ask, type } of library.questions) {
      const other: QuestionType = type === 'behavioral' ? 'technique' : 'behavioral';
      expect(matcher.nearest(ask, other)?.type ?? other).toBe(other);
    }
  });

  it('gives the same question every time', () => {
    const prompt = 'How do you calm down someone who is angry?';
    expect(matcher.nearest(prompt, 'technique')).toBe(matcher.nearest(prompt, 'technique'));
  });
});

describe('findExpectations', () => {
  const [question] = library.questions;

  it('asks the question first', () => {
    expect(findExpectations(question ?? null, 'anything', 'technique', library, matcher)).toBe(
      question?.expects,
    );
  });

  it('then the nearest question', () => {
    expect(
      findExpectations(null, question?.ask ?? '', question?.type ?? 'behavioral', library, matcher),
    ).toBe(matcher.nearest(question?.ask ?? '', question?.type ?? 'behavioral')?.expects);
  });

  it.each<QuestionType>(['behavioral', 'situational', 'technique'])('then the type: %s', (type) => {
    expect(findExpectations(null, '', type, library, matcher)).toBe(library.types[type].expects);
    expect(findExpectations(null, 'What is the capital of France?', type, library, matcher)).toBe(
      library.types[type].expects,
    );
  });

  it('always adds up to 100 points', () => {
    for (const { expects } of [...library.questions, ...Object.values(library.types)]) {
      expect(expects.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    }
  });
});
