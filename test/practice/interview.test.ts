import { describe, expect, test } from 'vitest';
import {
  answerTo,
  askedNow,
  type Interview,
  type InterviewStep,
  probeAfter,
  startInterview,
  takeInterviewStep,
} from '../../src/practice/interview.ts';
import type { AnswerDetails } from '../../src/practice/practice-history.ts';
import type { Question } from '../../src/rubric/question.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const [angry, abusive] = fakeLibrary.questions as readonly [Question, Question];
const full = 'We had billed her twice. I stayed calm and refunded her. She is still with us.';
const partial = 'We had billed her twice. I stayed calm.';

const score = (answer: string, question: Question) =>
  fakeEngine.scoreAnswer({ answer, question, type: question.type });
const finished = (answer: string, details: AnswerDetails = {}, question = angry): InterviewStep => ({
  kind: 'finished',
  answer,
  scorecard: score(answer, question),
  details,
});
const run = (steps: readonly InterviewStep[], probes = true, questions = [angry, abusive]): Interview =>
  steps.reduce(
    (interview, step) => takeInterviewStep(interview, step, fakeLibrary),
    startInterview(questions, { probes }),
  );

describe('the course of an interview', () => {
  test('begins with the first question; a draft is its beginning', () => {
    expect(startInterview([angry], { probes: true, draft: 'half' })).toMatchObject({
      stage: 'answering',
      at: 0,
      initial: 'half',
    });
    expect(startInterview([], { probes: true }).stage).toBe('over');
  });

  test('an answer that lacks something is asked about once, and only once', () => {
    const probed = run([finished(partial)]);
    expect(probed).toMatchObject({ stage: 'replying', at: 0, probe: 'What happened in the end?' });
    const replied = takeInterviewStep(
      probed,
      finished(`${partial}\n\nI do not know.`, { reply: { probe: probed.probe, start: partial.length + 2 } }),
      fakeLibrary,
    );
    expect(replied).toMatchObject({ stage: 'answering', at: 1, probe: '', initial: '' });
    expect(replied.answered.map(({ round }) => round)).toEqual([1, 2]);
    expect(answerTo(replied, angry)?.answer).toContain('I do not know.');
  });

  test.each<[string, readonly InterviewStep[], boolean]>([
    ['the answer holds everything', [finished(full)], true],
    ['probes are not wanted', [finished(partial)], false],
    ['the time was up', [finished(partial, { timeUp: true })], true],
    ['there was nothing to score', [{ kind: 'nothing' }], true],
    ['the reply came to nothing', [finished(partial), { kind: 'nothing' }], true],
  ])('goes on to the next question when %s', (_why, steps, probes) => {
    const next = run(steps, probes);
    expect(next).toMatchObject({ stage: 'answering', at: 1 });
    expect(askedNow(next)).toBe(abusive);
  });

  test('after the last question come the ratings, and then it is over', () => {
    const asked = run([finished(full), finished(full, {}, abusive)]);
    expect(asked.stage).toBe('rating');
    expect(takeInterviewStep(asked, finished('more'), fakeLibrary)).toBe(asked);
    const over = takeInterviewStep(
      asked,
      { kind: 'rated', ratings: { kind: 'whole', rating: 4 } },
      fakeLibrary,
    );
    expect(over).toMatchObject({ stage: 'over', ratings: { kind: 'whole', rating: 4 } });
    expect(takeInterviewStep(over, { kind: 'end' }, fakeLibrary)).toBe(over);
  });

  test('an end in the middle goes on to the ratings, or is the end when there is nothing to rate', () => {
    expect(run([finished(partial), { kind: 'end' }]).stage).toBe('rating');
    expect(run([{ kind: 'end' }]).stage).toBe('over');
    expect(run([{ kind: 'nothing' }, { kind: 'nothing' }]).stage).toBe('over');
  });
});

describe('the probe', () => {
  const told = (answer: string) => ({ answer, scorecard: score(answer, angry) });

  test('is about what was missing', () => {
    const answer = 'We had billed her twice. I stayed calm. She is still with us.';
    const asked = run([finished(partial, { reply: { probe: 'What happened in the end?', start: 0 } })]);
    expect(probeAfter(asked, angry, told(answer), fakeLibrary)).toBe('What did you offer?');
  });

  test('is not asked for a few points of something that may be left out', () => {
    const interview = startInterview([angry], { probes: true });
    const { scorecard, answer } = told(full);
    const small = { ...scorecard, advice: [{ element: 'outcome', gain: 5, text: '' }] } as const;
    expect(probeAfter(interview, angry, { answer, scorecard: small }, fakeLibrary)).toBeUndefined();
    const must = { ...scorecard, advice: [{ element: 'situation', gain: 5, text: '' }] } as const;
    expect(probeAfter(interview, angry, { answer, scorecard: must }, fakeLibrary)).toBeDefined();
  });
});
