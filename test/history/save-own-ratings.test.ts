import { expect, test } from 'vitest';
import { listAttempts, saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { saveOwnRatings } from '../../src/history/save-own-ratings.ts';
import type { OwnRatings } from '../../src/practice/self-rating.ts';
import { inFolder, makeAttempt } from './fixtures.ts';

const since = new Date('2025-03-04T05:00:00Z');
const id = 'the-interview';

/** The details of the attempts, in the order of saving, after the ratings were added. */
async function detailsAfter(ratings: OwnRatings) {
  return inFolder(async (folder) => {
    const history = await openHistory(folder);
    try {
      const interview = { id };
      await saveAttempt(history, makeAttempt({ details: { seconds: 9, interview } }));
      await saveAttempt(history, makeAttempt({ questionId: 'apology', details: { interview } }));
      await saveAttempt(history, makeAttempt({ details: { interview: { id: 'another' } } }));
      await saveAttempt(history, makeAttempt());
      await saveOwnRatings(history, { id, since, ratings });
      return (await listAttempts(history)).toReversed().map(({ details }) => details);
    } finally {
      history.close();
    }
  });
}

test('each answer of the interview gets its own rating, and no other attempt does', async () => {
  const ratings: OwnRatings = { kind: 'each', ratings: new Map([['angry-customer', 4]]) };
  expect(await detailsAfter(ratings)).toEqual([
    { seconds: 9, interview: { id }, ownRating: 4 },
    { interview: { id } },
    { interview: { id: 'another' } },
    undefined,
  ]);
});

test('a rating of the whole is kept as that', async () => {
  expect(await detailsAfter({ kind: 'whole', rating: 2 })).toEqual([
    { seconds: 9, interview: { id, ownRating: 2 } },
    { interview: { id, ownRating: 2 } },
    { interview: { id: 'another' } },
    undefined,
  ]);
});
