/** What adds nothing to an answer raises no score: an insult, a sentence said again, talk of other things. */

import { expect, test } from 'vitest';
import { propertyTimeout } from '../property-runs.ts';
import { addSentences, insults, otherThings, privateThings, repeatSentences, someOf } from './additions.ts';
import { corpusAnswers, everyNth } from './corpus-answers.ts';
import { findRises, type Tally } from './find-rises.ts';

function describeRises(name: string, { tried, rises }: Tally): readonly string[] {
  const points = rises.reduce((sum, { from, to }) => sum + to - from, 0);
  if (process.env.METAMORPHIC_FIGURES !== undefined)
    console.log(name, { tried, rises: rises.length, points: points / Math.max(1, tried) });
  return rises.map(({ answer, from, to, because }) => `${answer.id} ${from}→${to}: ${because.join('; ')}`);
}

test(
  'a sentence said again',
  () => {
    const tally = findRises(everyNth(corpusAnswers, 3), repeatSentences);
    expect(tally.tried).toBeGreaterThan(500);
    expect(describeRises('repetition', tally)).toEqual([]);
  },
  propertyTimeout,
);

test(
  'an insult',
  () => {
    const tally = findRises(everyNth(corpusAnswers, 4), (answer) => addSentences(answer, insults));
    expect(describeRises('insult', tally)).toEqual([]);
  },
  propertyTimeout,
);

/** The model takes some such sentences for part of the story. Lower these when it learns better. */
test.each([
  ['other things', otherThings, 0.01],
  ['private things', privateThings, 0.025],
] as const)(
  'talk of %s: seldom, until the model knows it for what it is',
  (name, sentences, mostRises) => {
    const tally = findRises(everyNth(corpusAnswers, 8), (answer) =>
      addSentences(answer, someOf(sentences, answer)),
    );
    const rises = describeRises(name, tally);
    expect(rises.length / tally.tried).toBeLessThanOrEqual(mostRises);
    const points = tally.rises.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(points / tally.tried).toBeLessThanOrEqual(0.4);
  },
  propertyTimeout,
);
