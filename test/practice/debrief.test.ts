import { describe, expect, test } from 'vitest';
import { makeDebrief } from '../../src/practice/debrief.ts';
import { type Interview, startInterview, takeInterviewStep } from '../../src/practice/interview.ts';
import type { AnswerDetails } from '../../src/practice/practice-history.ts';
import { compareRatings, type OwnRatings } from '../../src/practice/self-rating.ts';
import type { Question } from '../../src/rubric/question.ts';
import type { Rating } from '../../src/score/rate-answer.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [angry, abusive, listening] = fakeLibrary.questions as readonly [Question, Question, Question];

interface Said {
  readonly text: string;
  readonly details?: AnswerDetails;
}

/** An interview in which this was said, one text a step; an empty text is an answer that never came. */
function held(said: readonly Said[], ratings: OwnRatings = { kind: 'none' }, probes = false): Interview {
  let interview = startInterview([angry, abusive, listening], { probes });
  for (const { text: answer, details = {} } of said) {
    const question = interview.questions[interview.at] ?? angry;
    interview = takeInterviewStep(
      interview,
      answer === ''
        ? { kind: 'nothing' }
        : {
            kind: 'finished',
            answer,
            details,
            scorecard: fakeEngine.scoreAnswer({ answer, question, type: question.type }),
          },
      fakeLibrary,
    );
  }
  interview = takeInterviewStep(interview, { kind: 'end' }, fakeLibrary);
  return takeInterviewStep(interview, { kind: 'rated', ratings }, fakeLibrary);
}
const each = (...ratings: readonly (readonly [Question, Rating])[]): OwnRatings => ({
  kind: 'each',
  ratings: new Map(ratings.map(([{ id }, rating]) => [id, rating])),
});

describe('the debrief', () => {
  const debrief = makeDebrief(
    held([
      { text: 'We had billed her twice. I stayed calm.' },
      { text: 'We had billed him twice. I am a calm person, he is an idiot.' },
      { text: '' },
    ]),
    fakeLibrary,
  );

  test('has each question with what was measured', () => {
    expect(debrief.questions.map(({ number, answer }) => [number, answer?.scorecard.score])).toEqual([
      [1, 50],
      [2, 15],
      [3, undefined],
    ]);
    expect(debrief).toMatchObject({ words: 22, average: 33 });
  });

  test('names the strongest and the weakest element over all answers, by their share of the points', () => {
    expect(debrief.strongest).toEqual({ element: 'situation', points: 40, max: 40, answers: 2 });
    // Outcome earned nothing either, but solution is worth more.
    expect(debrief.weakest).toEqual({ element: 'solution', points: 0, max: 60, answers: 2 });
  });

  test('quotes flags by their question', () => {
    expect(debrief.flags).toMatchObject([{ number: 2, flag: { flag: 'bad_mouthing', points: -20 } }]);
  });

  test('the one thing is what lost most, in a question that was not asked yet', () => {
    expect(debrief.next).toMatchObject({
      kind: 'element',
      element: 'solution',
      lost: 60,
      question: { id: 'frustration' },
    });
  });

  test('a flag that cost more than any element is the one thing, in its own question', () => {
    const insulting = makeDebrief(
      held([
        {
          text: 'We had billed her twice, an idiot. I stayed calm. I refunded her. She is still with us.',
        },
      ]),
      fakeLibrary,
    );
    expect(insulting.weakest).toBeUndefined();
    expect(insulting.next).toMatchObject({
      kind: 'flag',
      flag: 'bad_mouthing',
      lost: 60,
      question: { id: 'angry-customer' },
    });
  });

  test('with nothing lost there is nothing to name', () => {
    const perfect = 'We had billed her twice. I stayed calm and refunded her. She is still with us.';
    expect(makeDebrief(held([{ text: perfect }]), fakeLibrary)).toMatchObject({
      average: 100,
      weakest: undefined,
      next: undefined,
    });
  });

  test('why there is no answer: the time, the input, or that nobody waited for it', () => {
    const begun = startInterview([angry, abusive], { probes: false });
    const first = takeInterviewStep(begun, { kind: 'nothing' }, fakeLibrary);
    const of = (interview: Interview) =>
      makeDebrief(interview, fakeLibrary).questions.map(({ missing }) => missing);
    expect(of(first)).toEqual(['time', 'left']);
    expect(of(takeInterviewStep(first, { kind: 'end' }, fakeLibrary))).toEqual(['time', 'input']);
    expect(of(takeInterviewStep(first, { kind: 'nothing' }, fakeLibrary))).toEqual(['time', 'time']);
  });

  test('an answer with a reply counts once, with the score before it', () => {
    const first = 'We had billed her twice.';
    const replied = `${first}\n\nI refunded her.`;
    const interview = held(
      [
        { text: first },
        { text: replied, details: { reply: { probe: 'And then?', start: first.length + 2 } } },
      ],
      { kind: 'none' },
      true,
    );
    const { questions, average } = makeDebrief(interview, fakeLibrary);
    expect(questions[0]).toMatchObject({ beforeReply: 20, answer: { scorecard: { score: 50 } } });
    expect(average).toBe(50);
  });
});

describe('the own ratings', () => {
  // Measured: 3, 1.
  const { answered } = held([
    { text: 'We had billed her twice. I stayed calm.' },
    { text: 'He is an idiot.' },
  ]);

  test.each<[string, OwnRatings, object]>([
    ['over', each([angry, 5], [abusive, 4]), { own: 4.5, measured: 2, difference: 2.5, verdict: 'over' }],
    ['under', each([angry, 2]), { own: 2, measured: 3, difference: -1, verdict: 'under' }],
    ['close', each([angry, 4], [abusive, 1]), { difference: 0.5, verdict: 'over' }],
    ['opposite', each([angry, 1], [abusive, 4]), { difference: 0.5, verdict: 'mixed' }],
    ['exact', each([angry, 3], [abusive, 1]), { difference: 0, verdict: 'close', furthest: undefined }],
    [
      'of the whole',
      { kind: 'whole', rating: 2 },
      { scope: 'whole', own: 2, measured: 2, difference: 0, furthest: undefined },
    ],
  ])('%s', (_name, ratings, expected) => {
    expect(compareRatings(answered, ratings)).toMatchObject(expected);
  });

  test('the answer judged furthest off is named from two steps on', () => {
    expect(compareRatings(answered, each([angry, 4], [abusive, 4]))?.furthest).toMatchObject({
      question: { id: 'abusive-caller' },
      own: 4,
      measured: 1,
    });
    expect(compareRatings(answered, each([angry, 4], [abusive, 2]))?.furthest).toBeUndefined();
    expect(compareRatings(answered, each([abusive, 5]))?.furthest).toBeUndefined();
  });

  test('are nothing when nothing was rated', () => {
    expect(compareRatings(answered, { kind: 'none' })).toBeUndefined();
    expect(compareRatings(answered, each())).toBeUndefined();
    expect(compareRatings([], { kind: 'whole', rating: 3 })).toBeUndefined();
  });
});
