import { describe, expect, test } from 'vitest';
import { listAttempts, saveAttempt } from '../../src/history/attempts.ts';
import { openHistory } from '../../src/history/open-history.ts';
import { listReviews, reviewOf, reviewsOf } from '../../src/history/reviews.ts';
import { idFrom, saveOnce } from '../../src/history/save-once.ts';
import { inFolder, makeAttempt, makeScorecard } from './fixtures.ts';

const base = makeScorecard();
const scorecard = makeScorecard({
  elements: {
    ...base.elements,
    outcome: { level: 1, expected: true, points: 10, max: 20, evidence: [] },
    empathy: { level: 2, expected: false, points: 0, max: 0, evidence: [] },
  },
});

describe('reviews', () => {
  test('hold levels of expected elements and the hints taken', () => {
    expect(reviewOf(makeAttempt({ scorecard, details: { hints: 2 } }))).toEqual([
      {
        question: 'angry-customer',
        wording: 'Tell me about an angry customer.',
        finishedAt: new Date('2025-03-04T05:06:07.890Z'),
        timeZone: 'Europe/Vienna',
        score: 63,
        rating: 4,
        hints: 2,
        levels: { outcome: 1 },
      },
    ]);
  });

  test('none of a question without an id', () => {
    expect(reviewOf(makeAttempt({ questionId: null }))).toEqual([]);
  });

  test('of an engine that knew fewer elements', () => {
    const { outcome: _, ...elements } = base.elements;
    const older = { ...base, elements } as typeof base;
    expect(reviewOf(makeAttempt({ scorecard: older }))).toMatchObject([{ levels: {} }]);
  });

  test.each([
    ['an interview counts once, with its reply', { interview: { id: 'i' } }, [42]],
    ['practice counts without what followed the feedback', {}, [22, 42]],
  ])('an answer of %s', (_, details, scores) => {
    const first = makeAttempt({ id: 'a', scorecard: makeScorecard({ score: 22 }), details });
    const full = makeAttempt({
      id: 'b',
      revisionOf: 'a',
      scorecard: makeScorecard({ score: 42 }),
      details: { ...details, reply: { probe: 'And then?', start: 10 } },
    });
    expect(reviewsOf([first, full]).map(({ score }) => score)).toEqual(scores);
    const revised = makeAttempt({ id: 'b', revisionOf: 'a', details });
    expect(reviewsOf([first, revised])).toHaveLength(2);
  });

  test('oldest first', () =>
    inFolder(async (folder) => {
      const history = await openHistory(folder);
      const days = ['2025-03-02', '2025-03-04', '2025-03-03'];
      for (const day of days)
        await saveAttempt(history, makeAttempt({ finishedAt: new Date(`${day}T12:00:00Z`) }));
      const found = await listReviews(history);
      history.close();
      expect(found.map(({ finishedAt }) => finishedAt.getUTCDate())).toEqual([2, 3, 4]);
    }));
});

describe('saving once', () => {
  const sittingId = '0b9e6f4a-3c55-4c8e-9c0e-2f1f6a7b8c9d';
  const of = (answer: string) =>
    makeAttempt({ id: idFrom(sittingId, 'angry-customer', answer), answer, sittingId });

  test('the same answer is there once, another one revises it', () =>
    inFolder(async (folder) => {
      const history = await openHistory(folder);
      const saved = [];
      for (const answer of ['One.', 'One.', 'Two.', 'One.']) saved.push(await saveOnce(history, of(answer)));
      const found = await listAttempts(history);
      history.close();
      expect(saved).toEqual([true, false, true, false]);
      expect(found.map(({ answer, revisionOf }) => [answer, revisionOf])).toEqual([
        ['Two.', of('One.').id],
        ['One.', null],
      ]);
    }));

  test('ids are UUIDs, and differ with each part', () => {
    const ids = [idFrom('a', 'b'), idFrom('ab', ''), idFrom('b', 'a'), idFrom('a', 'b', '')];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    expect(idFrom('a', 'b')).toBe(ids[0]);
  });
});
