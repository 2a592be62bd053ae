/** Draws what a revision changed: points gained and lost, and the words that did it. */

import { type Change, compareScorecards } from '../coach/compare-scorecards.ts';
import { elementName } from '../coach/listed-elements.ts';
import { signed } from '../coach/say-number.ts';
import type { Library } from '../rubric/library.ts';
import { printableLine } from './printable.ts';
import { quoteAll } from './quote.ts';
import { levelNames, ratingPhrase, type ScoredAnswer } from './scored-answer.ts';
import type { Theme } from './theme.ts';
import { indented, section } from './wording.ts';
import { fillLines } from './wrap-text.ts';

const flagChanges = {
  raised: 'red flag raised',
  gone: 'red flag gone',
  reweighed: 'red flag weighs differently',
};

/** "Outcome: from missing to shown". */
export function describeChange(change: Change, library: Library): string {
  if (change.kind === 'flag')
    return `${printableLine(library.flags[change.flag].name)}: ${flagChanges[change.change]}`;
  const name = printableLine(elementName(change.element, library));
  if (change.from === change.to) return `${name}: still ${levelNames[change.to]}`;
  return `${name}: from ${levelNames[change.from]} to ${levelNames[change.to]}`;
}

/** The words behind a change, with the answer they stand in. */
function wordsOf(change: Change, before: ScoredAnswer, after: ScoredAnswer): string {
  if (change.kind === 'element') {
    const rose = change.points > 0 || (change.points === 0 && change.to > change.from);
    const words = quoteAll((rose ? after : before).answer, change.evidence);
    if (words === '') return '';
    return rose ? `by ${words}` : `earlier answer: ${words}`;
  }
  const inAfter = change.change === 'raised' || (change.change === 'reweighed' && change.points < 0);
  const words = quoteAll((inAfter ? after : before).answer, change.raised);
  return inAfter ? `by ${words}` : `earlier answer: ${words}`;
}

/** The comparison of two answers to one question, the earlier first; lines with a line break after each. */
export function renderComparison(
  before: ScoredAnswer,
  after: ScoredAnswer,
  library: Library,
  theme: Theme,
): string {
  const comparison = compareScorecards(before.scorecard, after.scorecard);
  const draw = (changes: readonly Change[], style: (text: string) => string): readonly string[] =>
    changes.flatMap((change) => {
      const words = wordsOf(change, before, after);
      const head = `${signed(change.points).padStart(4)}  `;
      return [
        ...fillLines(describeChange(change, library), theme.columns, head).map(style),
        ...(words === '' ? [] : indented(words, head.length, theme)),
      ];
    });
  const [was, is] = [before.scorecard, after.scorecard];
  const score = `Score ${was.score} before, ${is.score} now (${signed(comparison.points)})`;
  const rating =
    was.rating === is.rating
      ? `Still ${ratingPhrase(library, is.rating)}`
      : `From ${ratingPhrase(library, was.rating)}, to ${ratingPhrase(library, is.rating)}`;
  const same = comparison.gained.length + comparison.lost.length === 0;
  const lines = [
    '',
    ...fillLines('Compared with the answer before', theme.columns).map((line) => theme.heading(line)),
    ...fillLines(score, theme.columns),
    ...fillLines(rating, theme.columns),
    ...fillLines(`${was.words} words before, ${is.words} now`, theme.columns),
    ...section('Gained', draw(comparison.gained, theme.good), theme),
    ...section('Lost', draw(comparison.lost, theme.bad), theme),
    ...(same ? ['', ...fillLines('No element and no red flag changed.', theme.columns)] : []),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
