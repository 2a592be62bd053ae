import { describe, expect, test } from 'vitest';
import { createStoryRanker, type ScoreStory } from '../../src/story/rank-stories.ts';
import { fitOf } from '../../src/story/story-match.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { shippedEngine } from '../score/shipped-engine.ts';
import { hotel, makeStory, software } from './make-story.ts';

const library = shippedLibrary();
const engine = shippedEngine();
const score: ScoreStory = (answer, asked) => engine.scoreAnswer({ answer, ...asked });

function questionOf(id: string) {
  const question = library.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

describe('the fit', () => {
  test.each([
    [0, 0, 0],
    [100, 0, 50],
    [80, 0.05, 65],
    [100, 0.2, 100],
    [100, 1, 100],
  ])('of score %i and cosine %f is %i', (points, cosine, fit) => {
    expect(fitOf(points, cosine)).toBe(fit);
  });
});

describe('ranking', () => {
  const ranker = createStoryRanker([hotel, software], library, score);

  test.each([
    ['angry-customer', 'Hotel room'],
    ['learning-a-new-system', 'New software'],
  ])('for %s begins with "%s"', (id, title) => {
    const question = questionOf(id);
    const ranked = ranker.rank({ question, type: question.type });
    expect(ranked).toHaveLength(2);
    expect(ranked[0]?.story.title).toBe(title);
    expect(ranker.best(question)).toEqual(ranked[0]);
  });

  test('says what the story shows and what is missing, expected elements only', () => {
    const question = questionOf('angry-customer');
    const match = ranker.best(question);
    const named = [...(match?.shown ?? []), ...(match?.claimed ?? []), ...(match?.missing ?? [])];
    expect(match?.shown).toContain('empathy');
    expect(match?.missing).toContain('reflection');
    expect(new Set(named).size).toBe(named.length);
    expect(named.every((id) => question.expects.some(({ element }) => element === id))).toBe(true);
  });

  test('takes a question that is not in the bank', () => {
    const prompt = 'When did you learn a new computer system?';
    const [first] = ranker.rank({ question: null, prompt, type: 'behavioral' });
    expect(first?.story.title).toBe('New software');
    expect(first?.shared).toContain('system');
  });

  test('leaves out what holds nothing or cannot be scored', () => {
    const bad = makeStory({ id: 'd', did: 'unreadable' });
    const some = createStoryRanker([makeStory({ id: 'e' }), bad, hotel], library, (answer, asked) =>
      answer === 'unreadable' ? undefined : score(answer, asked),
    );
    const ranked = some.rank({ question: questionOf('apology'), type: 'behavioral' });
    expect(ranked.map(({ story }) => story.id)).toEqual(['b1']);
  });

  test('none without stories', () => {
    expect(createStoryRanker([], library, score).best(questionOf('apology'))).toBeUndefined();
  });

  test('the short list of many stories finds the same best one', () => {
    const fillers = [1, 2, 3, 4].map((number) =>
      makeStory({ id: `f${number}`, did: 'I keep the shop tidy. Shelves are dusted by me.' }),
    );
    const many = createStoryRanker([...fillers, software, hotel], library, score);
    expect(many.best(questionOf('angry-customer'))?.story.id).toBe('b1');
    expect(many.best(questionOf('learning-a-new-system'))?.story.id).toBe('c2');
  });
});
