import { expect, test } from 'vitest';
import type { Story } from '../../src/story/story.ts';
import { coverQuestions } from '../../src/story/story-coverage.ts';
import type { StoryMatch } from '../../src/story/story-match.ts';
import { shippedLibrary } from '../library/shipped-library.ts';
import { hotel, software } from './make-story.ts';

const questions = shippedLibrary().questions.slice(0, 6);

function matchOf(story: Story, fit: number): StoryMatch {
  const none = { shared: [], shown: [], claimed: [], missing: [], flags: [] };
  return { story, fit, score: fit, likeness: 0.1, ...none };
}

/** @param matches for the questions in their order */
function cover(matches: readonly (StoryMatch | undefined)[]) {
  return coverQuestions(questions, [software, hotel], {
    rank: () => [],
    best: ({ id }) => matches[questions.findIndex((question) => question.id === id)],
  });
}

test('a question has a story from a fit of 70 on', () => {
  const { covered, open } = cover([matchOf(hotel, 70), matchOf(hotel, 69), undefined]);
  expect(covered.map(({ question }) => question.id)).toEqual([questions[0]?.id]);
  expect(open.map(({ nearest }) => nearest?.fit)).toEqual([69, undefined, undefined, undefined, undefined]);
});

test.each([
  [3, 0, false],
  [4, 0, true],
  [4, 2, true],
])(
  'a story that is best for %i questions beside %i others is told too often: %s',
  (own, others, overused) => {
    const { uses } = cover([
      ...Array.from({ length: own }, () => matchOf(hotel, 80)),
      ...Array.from({ length: others }, () => matchOf(software, 80)),
    ]);
    expect(uses.map(({ story, questions: best }) => [story.id, best.length])).toEqual([
      ['b1', own],
      ['c2', others],
    ]);
    expect(uses[0]?.overused).toBe(overused);
    expect(uses[1]?.overused).toBe(false);
  },
);
