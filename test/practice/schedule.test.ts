import { describe, expect, test } from 'vitest';
import { gradeReview } from '../../src/practice/grade-review.ts';
import type { Review } from '../../src/practice/review.ts';
import { longestRest, replayCards } from '../../src/practice/schedule.ts';
import { makeReview } from './reviews.ts';

const cardOf = (...reviews: readonly Review[]) => replayCards(reviews).get('q');

describe('grades', () => {
  test.each<[Review['rating'], number, string]>([
    [1, 0, 'again'],
    [2, 0, 'again'],
    [3, 0, 'hard'],
    [4, 0, 'good'],
    [5, 0, 'easy'],
    [5, 1, 'good'],
    [4, 3, 'hard'],
    [3, 1, 'again'],
    [1, 2, 'again'],
  ])('rating %i with %i hints is %s', (rating, hints, grade) => {
    expect(gradeReview({ rating, hints })).toBe(grade);
  });
});

describe('intervals', () => {
  test.each<[Review['rating'], string]>([
    [1, '2025-03-05'],
    [2, '2025-03-05'],
    [3, '2025-03-06'],
    [4, '2025-03-07'],
    [5, '2025-03-12'],
  ])('a first answer rated %i comes back on %s', (rating, due) => {
    expect(cardOf(makeReview('q', '2025-03-04', rating))?.due).toBe(due);
  });

  test('strong answers on the days they are due make them longer, up to the longest rest', () => {
    const reviews = [makeReview('q', '2025-03-04', 4)];
    const intervals = Array.from({ length: 6 }, () => {
      const { due = '', interval = 0 } = cardOf(...reviews) ?? {};
      reviews.push(makeReview('q', due, 4));
      return interval;
    });
    expect(intervals).toEqual([3, 14, 57, 60, 60, 60]);
    expect(cardOf(...reviews)?.interval).toBe(longestRest);
  });

  test('a weak answer after a long rest comes back the next days', () => {
    const card = cardOf(
      makeReview('q', '2025-03-04', 5),
      makeReview('q', '2025-03-12', 5),
      makeReview('q', '2025-05-11', 1),
    );
    expect(card?.interval).toBeLessThanOrEqual(4);
    expect(card).toMatchObject({ grade: 'again', answers: 3, wasDue: true });
  });
});

describe('which answers count', () => {
  test('the first of the day: revisions after the advice do not move a card', () => {
    const first = makeReview('q', '2025-03-04', 1);
    const later = { ...makeReview('q', '2025-03-04', 5), finishedAt: new Date('2025-03-04T11:05:00Z') };
    expect(cardOf(first, later)).toEqual(cardOf(first));
    expect(cardOf(later, first)).toEqual(cardOf(first));
  });

  test('the day is that of the zone in which the answer was given', () => {
    const night = { ...makeReview('q', '2025-03-04', 1), finishedAt: new Date('2025-03-04T23:30:00Z') };
    expect(cardOf(night)?.due).toBe('2025-03-06');
    expect(cardOf({ ...night, timeZone: 'America/New_York' })?.due).toBe('2025-03-05');
  });

  test('flying west over the date line does not turn the schedule back', () => {
    const before = {
      ...makeReview('q', '2025-03-04', 4),
      finishedAt: new Date('2025-03-04T12:00:00Z'),
      timeZone: 'Pacific/Kiritimati',
    };
    const after = {
      ...makeReview('q', '2025-03-04', 1),
      finishedAt: new Date('2025-03-04T22:00:00Z'),
      timeZone: 'Pacific/Honolulu',
    };
    expect(cardOf(before, after)).toMatchObject({ due: '2025-03-08', answers: 1 });
  });

  test('the order in which they are given makes no difference', () => {
    const reviews = [1, 2, 4, 3].map((rating, index) =>
      makeReview('q', `2025-03-0${index + 1}`, rating as Review['rating']),
    );
    expect(cardOf(...reviews.toReversed())).toEqual(cardOf(...reviews));
  });

  test('wordings, the latest last, those of revisions too', () => {
    const at = (wording: string, day: string) => makeReview('q', day, 3, { wording });
    const card = cardOf(at('A?', '2025-03-01'), at('B?', '2025-03-02'), at('A?', '2025-03-03'));
    expect(card?.wordings).toEqual(['B?', 'A?']);
  });
});
