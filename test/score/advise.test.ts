import { describe, expect, it } from 'vitest';
import { type ElementId, elementIds, type Level } from '../../src/rubric/element.ts';
import type { Expectation, Question } from '../../src/rubric/question.ts';
import { advise, chooseProbe } from '../../src/score/advise.ts';
import { shippedLibrary } from '../library/shipped-library.ts';

const library = shippedLibrary();

function levelsOf(given: Partial<Record<ElementId, Level>>): Record<ElementId, Level> {
  return { ...(Object.fromEntries(elementIds.map((id) => [id, 0])) as Record<ElementId, Level>), ...given };
}

const expects: readonly Expectation[] = [
  { element: 'situation', points: 20, must: false },
  { element: 'action', points: 20, must: true },
  { element: 'empathy', points: 30, must: false },
  { element: 'outcome', points: 21, must: false },
  { element: 'listening', points: 9, must: false },
];

describe('advise', () => {
  it.each<[string, Partial<Record<ElementId, Level>>, readonly (readonly [ElementId, number])[]]>([
    [
      'nothing shown: the largest gain first, then what is a must, then the order of the file',
      {},
      [
        ['empathy', 30],
        ['outcome', 21],
        ['action', 20],
        ['situation', 20],
        ['listening', 9],
      ],
    ],
    [
      'claimed: the other half',
      { empathy: 1, outcome: 1 },
      [
        ['action', 20],
        ['situation', 20],
        ['empathy', 15],
        ['outcome', 11],
        ['listening', 9],
      ],
    ],
    ['one thing missing', { situation: 2, action: 2, empathy: 2, outcome: 2 }, [['listening', 9]]],
    ['nothing missing', { situation: 2, action: 2, empathy: 2, outcome: 2, listening: 2 }, []],
  ])('%s', (_, levels, gains) => {
    expect(advise(expects, levelsOf(levels), library).map(({ element, gain }) => [element, gain])).toEqual(
      gains,
    );
  });

  it('says what to add, or how to turn a claim into something shown', () => {
    const texts = advise(expects, levelsOf({ empathy: 1 }), library).map(({ element, text }) => [
      element,
      text,
    ]);
    expect(texts).toContainEqual(['empathy', library.elements.empathy.advice.claimed]);
    expect(texts).toContainEqual(['outcome', library.elements.outcome.advice.missing]);
  });

  it('promises exactly the points that are missing from 100', () => {
    const levels = levelsOf({ empathy: 1, action: 2 });
    const gains = advise(expects, levels, library).reduce((sum, { gain }) => sum + gain, 0);
    expect(gains).toBe(100 - 20 - 15);
  });
});

describe('chooseProbe', () => {
  const question = {
    probes: [
      { element: 'outcome', ask: 'How did it end?' },
      { element: 'empathy', ask: 'How did she feel?' },
    ],
  } as unknown as Question;
  const advice = (...elements: readonly ElementId[]) =>
    elements.map((element) => ({ element, gain: 1, text: '' }));

  it.each<[string, Question | null, readonly ElementId[], string]>([
    [
      "the question's own probe for what is missed most",
      question,
      ['empathy', 'outcome'],
      'How did she feel?',
    ],
    ['its probe for what comes next', question, ['action', 'outcome'], 'How did it end?'],
    ["else the element's", question, ['action'], library.elements.action.probe],
    ['without a question', null, ['action'], library.elements.action.probe],
    ['nothing missing', question, [], 'How did it end?'],
    ['nothing missing, no question', null, [], library.elements.reflection.probe],
  ])('%s', (_, asked, elements, probe) => {
    expect(chooseProbe(asked, advice(...elements), library)).toBe(probe);
  });
});
