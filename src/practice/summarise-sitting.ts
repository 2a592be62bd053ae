/** What a sitting came to: each question's way from first to last answer, and what was strong or missing throughout. */

import { elementsIn } from '../coach/listed-elements.ts';
import { type ElementId, type FlagId, flagIds } from '../rubric/element.ts';
import type { Question } from '../rubric/question.ts';
import type { Rating } from '../score/rate-answer.ts';
import type { Answered } from './sitting.ts';

export interface QuestionSummary {
  readonly question: Question;
  readonly rounds: number;
  readonly first: number;
  readonly last: number;
  readonly rating: Rating;
}

export interface ElementCount {
  readonly element: ElementId;
  /** In how many of the last answers it was shown, out of those whose question expects it. */
  readonly shown: number;
  readonly expected: number;
}

/** Counts are over the last answer to each question. */
export interface SittingSummary {
  readonly questions: readonly QuestionSummary[];
  readonly words: number;
  readonly seconds: number;
  /** Shown wherever it was expected; the most often shown first. */
  readonly strong: readonly ElementCount[];
  /** Expected and not shown at least once; the most often not shown first. */
  readonly toWorkOn: readonly ElementCount[];
  readonly flags: readonly FlagId[];
}

function lastAnswers(answered: readonly Answered[]): readonly Answered[] {
  return [...new Map(answered.map((entry) => [entry.question.id, entry])).values()];
}

function countElement(answers: readonly Answered[], element: ElementId): ElementCount {
  const expecting = answers.filter(({ scorecard }) => scorecard.elements[element]?.expected);
  const shown = expecting.filter(({ scorecard }) => scorecard.elements[element].level === 2);
  return { element, shown: shown.length, expected: expecting.length };
}

/** Sums up finished answers, given in the order in which they were finished. */
export function summariseSitting(answered: readonly Answered[]): SittingSummary {
  const last = lastAnswers(answered);
  const counts = elementsIn(last.map(({ scorecard }) => scorecard))
    .map((element) => countElement(last, element))
    .filter(({ expected }) => expected > 0);
  const total = (key: 'words' | 'seconds'): number =>
    last.reduce((sum, { scorecard }) => sum + scorecard[key], 0);
  return {
    questions: last.map(({ question, scorecard }) => {
      const rounds = answered.filter((entry) => entry.question.id === question.id);
      const first = rounds[0]?.scorecard.score ?? scorecard.score;
      return { question, rounds: rounds.length, first, last: scorecard.score, rating: scorecard.rating };
    }),
    words: total('words'),
    seconds: total('seconds'),
    strong: counts.filter(({ shown, expected }) => shown === expected).sort((a, b) => b.shown - a.shown),
    toWorkOn: counts
      .filter(({ shown, expected }) => shown < expected)
      .sort((a, b) => b.expected - b.shown - (a.expected - a.shown)),
    flags: flagIds.filter((flag) =>
      last.some(({ scorecard }) => scorecard.flags.some((raised) => raised.flag === flag)),
    ),
  };
}
