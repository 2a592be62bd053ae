/** The shipped sample answers score as what they are: strong, middling and flawed, each for its own question. */

import { expect, it } from 'vitest';
import type { Question } from '../../src/rubric/question.ts';
import { engineOf } from '../score/shipped-engine.ts';
import { shippedLibrary } from './shipped-library.ts';

const library = shippedLibrary();
const engine = engineOf(
  // An answer that copies a sample is flagged; here the samples themselves are read.
  { ...library, questions: library.questions.map((question) => ({ ...question, samples: {} })) },
);

const score = (question: Question, answer: string | undefined) =>
  engine.scoreAnswer({ answer: answer ?? '', question, type: question.type });

it.each(library.questions.map((question) => [question.id, question] as const))('%s', (_, question) => {
  const { samples } = question;
  const strong = score(question, samples.strong);
  const middling = score(question, samples.middling);
  const flawed = score(question, samples.flawed);

  expect(strong.flags, 'the strong sample raises no flag').toEqual([]);
  expect(strong.score, 'the strong sample').toBeGreaterThanOrEqual(90);
  const short = Object.entries(strong.elements).filter(([, { expected, level }]) => expected && level < 2);
  expect(
    short.map(([id]) => id),
    'expected elements that the strong sample does not show',
  ).toEqual([]);

  expect(strong.score - flawed.score, 'from flawed to strong').toBeGreaterThanOrEqual(40);

  expect(middling.score, 'the middling sample, below strong').toBeLessThan(strong.score);
  expect(middling.score, 'the middling sample, above flawed').toBeGreaterThan(flawed.score);

  const better = library.questions
    .filter(({ id, topic }) => topic === question.topic && id !== question.id)
    .filter((other) => score(other, samples.strong).score > strong.score);
  expect(
    better.map(({ id }) => id),
    'questions that the strong sample answers better',
  ).toEqual([]);
});
