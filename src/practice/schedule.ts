/** When each question should come back: derived from the answers given so far, so that there is nothing to keep in step. */

import { createEmptyCard, type Card as FsrsCard, type Grade as FsrsGrade, fsrs, Rating } from 'ts-fsrs';
import { addDays, type CalendarDay, dateOfDay } from './calendar-day.ts';
import { type Grade, gradeReview } from './grade-review.ts';
import { type DatedReview, firstAnswers, type Review } from './review.ts';

/** A question's place in the schedule. */
export interface Card {
  readonly question: string;
  readonly due: CalendarDay;
  /** Days from the last answer until it is due. */
  readonly interval: number;
  /** The answer that moved it last: the first one of its day. */
  readonly last: DatedReview;
  readonly grade: Grade;
  /** Days on which it was answered. */
  readonly answers: number;
  /** Whether it was due on the day of the last answer. */
  readonly wasDue: boolean;
  /** The wordings that it was asked in, the latest last, each once. */
  readonly wordings: readonly string[];
}

/** An interview may come any week: no question rests longer. In days. */
export const longestRest = 60;

/**
 * FSRS with its published weights and a wish to remember nine of ten. No fuzz: the same answers give the same days. No
 * steps within a day: an answer counts for its day.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: longestRest,
  enable_fuzz: false,
  enable_short_term: false,
});

const ratings: Readonly<Record<Grade, FsrsGrade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/**
 * The cards of all questions that were ever answered, by their ids. A card moves once a day, by the first answer of the
 * day; questions that were never answered have none.
 */
export function replayCards(reviews: readonly Review[]): ReadonlyMap<string, Card> {
  const memories = new Map<string, FsrsCard>();
  const cards = new Map<string, Card>();
  for (const review of firstAnswers(reviews)) {
    const { question, day } = review;
    const date = dateOfDay(day);
    const grade = gradeReview(review);
    const before = cards.get(question);
    const { card } = scheduler.next(memories.get(question) ?? createEmptyCard(date), date, ratings[grade]);
    // FSRS keeps the grades' intervals apart, even beyond the longest.
    const interval = Math.min(longestRest, card.scheduled_days);
    memories.set(question, card);
    cards.set(question, {
      question,
      due: addDays(day, interval),
      interval,
      last: review,
      grade,
      answers: (before?.answers ?? 0) + 1,
      wasDue: before !== undefined && before.due <= day,
      wordings: [],
    });
  }
  return withWordings(cards, reviews);
}

/** Revisions show a wording, too. */
function withWordings(
  cards: ReadonlyMap<string, Card>,
  reviews: readonly Review[],
): ReadonlyMap<string, Card> {
  const asked = new Map<string, Map<string, number>>();
  for (const { question, wording, finishedAt } of reviews) {
    const times = asked.get(question) ?? new Map<string, number>();
    times.set(wording, Math.max(times.get(wording) ?? 0, finishedAt.getTime()));
    asked.set(question, times);
  }
  return new Map(
    [...cards].map(([id, card]) => {
      const times = [...(asked.get(id) ?? [])].sort(([, a], [, b]) => a - b);
      return [id, { ...card, wordings: times.map(([wording]) => wording) }];
    }),
  );
}
