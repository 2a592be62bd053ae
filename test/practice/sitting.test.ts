import { describe, expect, test } from 'vitest';
import {
  answerBefore,
  roundsOf,
  type Sitting,
  type Step,
  startSitting,
  takeStep,
} from '../../src/practice/sitting.ts';
import { summariseSitting } from '../../src/practice/summarise-sitting.ts';
import type { ElementId } from '../../src/rubric/element.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [first, second, third] = fakeLibrary.questions as readonly [
  (typeof fakeLibrary.questions)[0],
  (typeof fakeLibrary.questions)[0],
  (typeof fakeLibrary.questions)[0],
];

const score = (answer: string, question: typeof first) =>
  fakeEngine.scoreAnswer({ answer, question, type: question.type });

const finished = (answer: string, question = first): Step => ({
  kind: 'finished',
  answer,
  scorecard: score(answer, question),
});

const told = (answer: string) => ({ answer, scorecard: score(answer, first) });

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

  test.each<[string, readonly Step[], Partial<Sitting>]>([
    [
      'a reply follows the latest answer, with an empty page',
      [finished('a'), { kind: 'reply', probe: 'And then?' }],
      { stage: 'answering', initial: '', task: { kind: 'reply', probe: 'And then?', to: told('a') } },
    ],
    [
      'again: the latest answer in other words, with an empty page',
      [finished('a'), { kind: 'again' }],
      { stage: 'answering', initial: '', task: { kind: 'again', earlier: told('a') } },
    ],
    [
      'again before the first answer: that of another sitting',
      [{ kind: 'again', earlier: told('old') }],
      { stage: 'answering', task: { kind: 'again', earlier: told('old') } },
    ],
    ['again without an answer does nothing', [{ kind: 'again' }], { task: { kind: 'answer' } }],
    [
      'the next question begins anew',
      [finished('a'), { kind: 'again' }, finished('b'), { kind: 'next' }],
      { task: { kind: 'answer' } },
    ],
    ['in other words', [{ kind: 'reword', wording: 'W' }], { question: { ...first, ask: 'W' } }],
    ['not after the answer', [finished('a'), { kind: 'reword', wording: 'W' }], { question: first }],
  ])('%s', (_, steps, expected) => {
    expect(run(steps)).toMatchObject(expected);
  });

  test.each<[string, readonly Step[], string | undefined]>([
    ['the first answer with nothing', [finished('a')], undefined],
    ['a revision with the round before', [finished('a'), { kind: 'revise' }, finished('b')], 'a'],
    [
      'a first answer said again with the old one',
      [{ kind: 'again', earlier: told('old') }, finished('b')],
      'old',
    ],
    [
      'its revision with the round before',
      [{ kind: 'again', earlier: told('old') }, finished('b'), { kind: 'revise' }, finished('c')],
      'b',
    ],
  ])('compared is %s', (_, steps, answer) => {
    expect(answerBefore(run(steps))?.answer).toBe(answer);
  });

  test('details are kept with the answer', () => {
    const step: Step = { ...finished('a'), kind: 'finished', details: { hints: 2, seconds: 9 } } as Step;
    expect(run([step]).answered[0]?.details).toEqual({ hints: 2, seconds: 9 });
    expect(run([finished('a')]).answered[0]?.details).toEqual({});
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

test('a flag that was called wrong changes the score of the latest answer, and nothing else', () => {
  const before = run([finished('He is an idiot.'), { kind: 'next' }, finished('She is an idiot.', second)]);
  const scorecard = score('I stayed calm.', second);
  const after = takeStep(before, { kind: 'rescored', scorecard });
  const [one, two] = before.answered;
  expect(after).toEqual({ ...before, answered: [one, { ...two, scorecard }] });
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

  test("tells of a bank's own elements, too", () => {
    const own = 'upselling' as ElementId;
    const [answered] = run([finished('I stayed calm.')]).answered;
    if (answered === undefined) throw new Error('nothing was answered');
    const found = { level: 1, expected: true, points: 5, max: 10, evidence: [] } as const;
    const elements = { ...answered.scorecard.elements, [own]: found };
    const summary = summariseSitting([
      { ...answered, scorecard: { ...answered.scorecard, elements } },
      { ...answered, question: second },
    ]);
    expect(summary.toWorkOn).toContainEqual({ element: own, shown: 0, expected: 1 });
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
