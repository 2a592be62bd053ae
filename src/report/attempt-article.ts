/** One attempt on the page: the question, what the answer came to, the answer marked, and what would change it most. */

import type { Element } from 'hast';
import { h } from 'hastscript';
import { flagTexts } from '../coach/flag-texts.ts';
import { elementName } from '../coach/listed-elements.ts';
import { isWithReply } from '../practice/is-with-reply.ts';
import type { Level } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import { type AnswerMark, drawAnswer } from './annotated-answer.ts';
import { dayOf, expectedElements, type ReportAttempt } from './report-attempt.ts';

/** What the drawings of a page share. */
export interface PageTools {
  readonly library: Library;
  readonly marksOf: (attempt: ReportAttempt) => readonly AnswerMark[];
  /** Makes foreign text safe to show; keeps every offset. */
  readonly clean: (text: string) => string;
}

export const anchorOf = (id: string): string => `attempt-${id}`;

const changesNamed = 3;
const levelHeads: readonly (readonly [Level, string])[] = [
  [2, 'Shown'],
  [1, 'Only claimed'],
  [0, 'Missing'],
];

/** @param known ids of the attempts that are on the page */
export function drawAttempt(attempt: ReportAttempt, known: ReadonlySet<string>, tools: PageTools): Element {
  const { library, marksOf, clean } = tools;
  const { id, wording, scorecard, answer, revisionOf, questionId } = attempt;
  const rating = library.ratingNames[scorecard.rating - 1] ?? '';
  const facts = [
    dayOf(attempt),
    `score ${scorecard.score} of 100`,
    `rating ${scorecard.rating} of 5, ${rating}`,
    `${scorecard.words} words`,
    ...(questionId === null ? [] : [questionId]),
  ].join(' · ');
  return h('article', { id: anchorOf(id), ariaLabelledBy: `${anchorOf(id)}-title` }, [
    h('h3', { id: `${anchorOf(id)}-title` }, clean(wording)),
    h('p.soft', [
      clean(facts),
      ...(revisionOf === null
        ? []
        : [
            isWithReply(attempt) ? ' · with a reply, adds to ' : ' · revises ',
            known.has(revisionOf)
              ? h('a', { href: `#${anchorOf(revisionOf)}` }, 'an earlier answer')
              : 'an earlier answer',
          ]),
    ]),
    ...drawAnswer(answer, marksOf(attempt), clean),
    h('h4', 'What the question listens for'),
    drawLevels(attempt, library),
    ...drawFlags(attempt, library),
    ...drawChanges(attempt, library, clean),
  ]);
}

function drawLevels(attempt: ReportAttempt, library: Library): Element {
  const expected = expectedElements(attempt);
  const items = levelHeads.flatMap(([level, head]) => {
    const names = expected
      .filter(([, score]) => score.level === level)
      .map(([id, { points, max }]) => `${library.elements[id].name} (${points} of ${max})`);
    return names.length === 0 ? [] : [h('li', [h('b', `${head}: `), names.join(', ')])];
  });
  return items.length === 0 ? h('p', 'Nothing in particular.') : h('ul', items);
}

function drawFlags({ scorecard }: ReportAttempt, library: Library): readonly Element[] {
  // A flag that was raised for the same reason more than once is told once.
  const flags = [...new Set(scorecard.flags.map((raised) => flagTexts(raised, library)))];
  if (flags.length === 0) return [];
  const items = flags.map(({ name, why, better }) => {
    return h('li', [h('b', `${name}: `), `${why} ${better}`]);
  });
  return [h('h4', 'Red flags'), h('ul', items)];
}

function drawChanges(
  { scorecard }: ReportAttempt,
  library: Library,
  clean: (text: string) => string,
): readonly Element[] {
  const items = scorecard.advice
    .slice(0, changesNamed)
    .map(({ element, gain, text }) =>
      h('li', [h('b', `${elementName(element, library)}, worth ${gain}: `), clean(text)]),
    );
  return items.length === 0 ? [] : [h('h4', 'The changes worth most'), h('ol', items)];
}
