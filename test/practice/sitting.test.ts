import { describe, expect, test } from 'vitest';
import { roundsOf, type Sitting, type Step, startSitting, takeStep } from '../../src/practice/sitting.ts';
import { summariseSitting } from '../../src/practice/summarise-sitting.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [first, second, third] = fakeLibrary.questions as readonly [
  (typeof fakeLibrary.questions)[0],
  (typeof fakeLibrary.questions)[0],
  (typeof fakeLibrary.questions)[0],
];

const finished = (answer: string, question = first): Step => ({
  kind: 'finished',
  answer,
  scorecard: fakeEngine.scoreAnswer({ answer, question, type: question.type }),
});

const run = (
  steps: readonly Step[],
  sitting: Sitting | undefined = startSitting([first, second]),
): Sitting => {
  if (sitting === undefined) throw new Error('no questions');
  return steps.reduce(takeStep, sitting);
};

describe('steps', () => {
  test('begins with the first question and an empty page', () => {
    expect(run([])).toMatchObject({
      stage: 'answering',
      question: first,
      initial: '',
      ahead: [second],
      answered: [],
    });
  });

  test('a draft comes first, and its question only once', () => {
    const sitting = startSitting([first, second, third], { question: second, text: 'half' });
    expect(sitting).toMatchObject({ question: second, initial: 'half', ahead: [first, third] });
  });

  test('no question, no sitting', () => {
    expect(startSitting([])).toBeUndefined();
  });

  test.each<[string, readonly Step[], Partial<Sitting>]>([
    ['finished', [finished('a')], { stage: 'scored', question: first }],
    [
      'revise brings the answer back',
      [finished('a'), { kind: 'revise' }],
      { stage: 'answering', initial: 'a' },
    ],
    [
      'revise twice brings the latest back',
      [finished('a'), { kind: 'revise' }, finished('b'), { kind: 'revise' }],
      { initial: 'b' },
    ],
    [
      'next',
      [finished('a'), { kind: 'next' }],
      { stage: 'answering', question: second, initial: '', ahead: [] },
    ],
    [
      'next after the last',
      [finished('a'), { kind: 'next' }, finished('b', second), { kind: 'next' }],
      { stage: 'over' },
    ],
    ['stop', [finished('a'), { kind: 'stop' }], { stage: 'over' }],
    ['stop before an answer', [{ kind: 'stop' }], { stage: 'over', answered: [] }],
    ['revise while answering does nothing', [{ kind: 'revise' }], { stage: 'answering', initial: '' }],
    ['next while answering does nothing', [{ kind: 'next' }], { stage: 'answering', question: first }],
    ['nothing happens after the end', [{ kind: 'stop' }, finished('late')], { stage: 'over', answered: [] }],
    ['finished twice counts once', [finished('a'), finished('b')], { stage: 'scored' }],
  ])('%s', (_, steps, expected) => {
    expect(run(steps)).toMatchObject(expected);
  });

  test('rounds count per question', () => {
    const sitting = run([
      finished('a'),
      { kind: 'revise' },
      finished('b'),
      { kind: 'next' },
      finished('c', second),
    ]);
    expect(sitting.answered.map(({ round }) => round)).toEqual([1, 2, 1]);
    expect(roundsOf(sitting, first).map(({ answer }) => answer)).toEqual(['a', 'b']);
    expect(roundsOf(sitting).map(({ answer }) => answer)).toEqual(['c']);
  });
});

describe('summary', () => {
  test('counts the last answer to each question', () => {
    const sitting = run([
      finished('He is an idiot.'),
      { kind: 'revise' },
      finished('We had billed her twice. I stayed calm.'),
      { kind: 'next' },
      finished('I stayed calm and refunded her.', second),
    ]);
    const summary = summariseSitting(sitting.answered);
    expect(summary.questions).toMatchObject([
      { question: first, rounds: 2, first: 0, last: 50 },
      { question: second, rounds: 1, first: 60, last: 60 },
    ]);
    expect(summary.words).toBe(14);
    expect(summary.strong).toEqual([{ element: 'composure', shown: 2, expected: 2 }]);
    expect(summary.toWorkOn.map(({ element, shown }) => [element, shown])).toEqual([
      ['outcome', 0],
      ['situation', 1],
      ['solution', 1],
    ]);
    expect(summary.flags).toEqual([]);
  });

  test('of nothing is nothing', () => {
    expect(summariseSitting([])).toMatchObject({
      questions: [],
      words: 0,
      strong: [],
      toWorkOn: [],
      flags: [],
    });
  });
});
