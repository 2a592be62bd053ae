/** The library entry: what it gives, and what it says of input that no type has checked. */

import { describe, expect, it } from 'vitest';
import { type AnswerToScore, CoachError, type Library, scoreAnswer } from '../../src/api/index.ts';
import { LoadedLibrary } from '../../src/api/loaded-library.ts';
import { openLibrary } from '../../src/api/open-library.ts';
import { fakeEngine } from '../terminal/fake-engine.ts';
import { fakeLibrary } from '../terminal/fake-library.ts';

const library: Library = new LoadedLibrary({ library: fakeLibrary, engine: fakeEngine });
const [question] = fakeLibrary.questions;

/** The code of the error that this throws, and its message. */
function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof CoachError)
      return `${error.code}: ${error.message} ${error.problems[0]?.hint ?? ''}`;
    throw error;
  }
  return 'none';
}

describe('a loaded library', () => {
  it('says what can be asked and how things are called', () => {
    expect(library.engine).toBe(fakeEngine.version);
    expect(library.questions).toBe(fakeLibrary.questions);
    expect(library.elementNames.empathy).toBe(fakeLibrary.elements.empathy.name);
    expect(library.flagNames.blame).toBe(fakeLibrary.flags.blame.name);
    expect(library.ratingNames).toHaveLength(5);
  });

  it('keeps its inside to itself', () => {
    expect(Object.keys(library).sort()).toEqual([
      'elementNames',
      'engine',
      'flagNames',
      'questions',
      'ratingNames',
    ]);
  });

  it('refuses banks that are no list of paths', async () => {
    for (const banks of ['bank.yaml', [1]]) {
      await expect(openLibrary('nowhere', { banks } as never)).rejects.toThrow(
        '"banks" is not a list of paths',
      );
    }
  });
});

describe('scoreAnswer', () => {
  const answer = 'I told her I could see why she was upset.';

  it('scores for a question, for its wording, and for a wording of its own', () => {
    const id = question?.id ?? '';
    const byId = scoreAnswer(library, { answer, question: id });
    expect(byId).toMatchObject({ question: id, type: question?.type });
    expect(scoreAnswer(library, { answer, prompt: question?.ask ?? '' })).toEqual(byId);
    const own = scoreAnswer(library, { answer, prompt: 'How do you end a call?', type: 'technique' });
    expect(own).toMatchObject({ question: null, type: 'technique' });
  });

  it.each<[unknown, RegExp]>([
    [undefined, /^no-answer/u],
    [{}, /^no-answer/u],
    [{ answer: 7 }, /^no-answer/u],
    [{ answer, question: 1 }, /^wrong-type: "question"/u],
    [{ answer, prompt: ['?'] }, /^wrong-type: "prompt"/u],
    [{ answer, id: {} }, /^wrong-type: "id"/u],
    [{ answer, question: 'a', prompt: 'b' }, /^usage: "question" and "prompt" exclude/u],
    [{ answer, prompt: ' ? ', type: 'technique' }, /^bad-value/u],
    [{ answer, prompt: 'Why us?' }, /^missing-key: .*its type is needed/u],
    [{ answer, prompt: 'Why us?', type: 'behavorial' }, /^unknown-type: .*did you mean "behavioral"/u],
    [{ answer, question: `${question?.id}x` }, /^unknown-question: .*did you mean "/u],
  ])('%j gives %s', (input, fault) => {
    expect(faultOf(() => scoreAnswer(library, input as AnswerToScore))).toMatch(fault);
  });

  it('takes only a library that loadLibrary made', () => {
    for (const other of [undefined, null, 'coach', { ...library }]) {
      expect(faultOf(() => scoreAnswer(other as Library, { answer }))).toMatch(/^usage: .*loadLibrary/u);
    }
  });
});
