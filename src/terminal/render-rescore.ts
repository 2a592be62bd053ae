/** Draws attempts that were scored anew: the old score beside the new one, what changed, and why. */

import { compareScorecards } from '../coach/compare-scorecards.ts';
import { signed } from '../coach/say-number.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableLine } from './printable.ts';
import { describeChange } from './render-comparison.ts';
import type { Theme } from './theme.ts';
import { countOf, indented } from './wording.ts';
import { fillLines } from './wrap-text.ts';

export interface RescoredRow {
  /** The beginning of the attempt's id. */
  readonly id: string;
  /** As it is to be shown. */
  readonly date: string;
  readonly asked: string;
  readonly old: Scorecard;
  readonly scorecard: Scorecard;
  readonly changed: boolean;
  readonly reasons: readonly (keyof typeof reasonTexts)[];
}

/** Why a score may be another one than it was. */
export const reasonTexts = {
  version: 'another version of coach',
  rubrics: 'other signals, elements or learned weights',
  question: 'the question expects something else now, or spreads its points otherwise',
  wording: 'the question was asked in words that it no longer has',
  masked: 'what named a customer was masked when the answer was saved, and cannot be heard any more',
  gone: 'the question is not in the bank; the answer was scored by its words ("--bank" adds a bank)',
};

/** The changed ones in the order given, then how many are the same; lines with a line break after each. */
export function renderRescored(
  rows: readonly RescoredRow[],
  { engine, saved }: { readonly engine: string; readonly saved: boolean },
  library: Library,
  theme: Theme,
): string {
  const changed = rows.filter((row) => row.changed);
  const lines = [
    ...changed.flatMap((row) => [...rowLines(row, library, theme), '']),
    ...fillLines(summary(rows, changed.length, engine), theme.columns),
    ...[whatIsKept(rows, changed.length, saved)].flatMap((text) =>
      text === '' ? [] : fillLines(text, theme.columns),
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function rowLines(row: RescoredRow, library: Library, theme: Theme): readonly string[] {
  const { id, date, asked, old, scorecard, reasons } = row;
  const { gained, lost, points } = compareScorecards(old, scorecard);
  const difference = points === 0 ? 'the same score' : signed(points);
  const ratings =
    old.rating === scorecard.rating
      ? ''
      : `, rating ${ratingName(old, library)} → ${ratingName(scorecard, library)}`;
  const changes = [...gained, ...lost].flatMap((change) => {
    const head = `${signed(change.points).padStart(6)}  `;
    return fillLines(describeChange(change, library), theme.columns, head, ' '.repeat(head.length));
  });
  const otherwise = indented('Other words are marked, or other advice is given.', 2, theme);
  return [
    ...fillLines(`${id}  ${date}  ${printableLine(asked)}`, theme.columns, '').map(theme.heading),
    ...indented(`Score ${old.score} → ${scorecard.score} (${difference})${ratings}`, 2, theme).map(
      theme.strong,
    ),
    ...(changes.length === 0 ? otherwise : changes),
    ...indented(`Why: ${whyOf(row, reasons)}`, 2, theme),
  ];
}

function whyOf({ old, scorecard }: RescoredRow, reasons: RescoredRow['reasons']): string {
  if (reasons.length === 0) return 'no difference in engine or question is recorded';
  const texts = reasons.map((reason) => reasonTexts[reason]);
  const engines =
    old.engine === scorecard.engine ? '' : ` (engine ${printableLine(old.engine)} → ${scorecard.engine})`;
  return `${texts.join('; ')}${engines}`;
}

function ratingName({ rating }: Scorecard, library: Library): string {
  return library.ratingNames[rating - 1] ?? String(rating);
}

function summary(rows: readonly RescoredRow[], changed: number, engine: string): string {
  const same = rows.length - changed;
  const moved = rows.filter(({ old, scorecard }) => old.score !== scorecard.score).length;
  const scored = `${countOf(rows.length, 'attempt')} scored anew by engine ${engine}: `;
  if (changed === 0) return `${scored}nothing changed.`;
  return `${scored}${changed} changed (${moved} in the score), ${same} the same.`;
}

/** What `--save` did, or would do; an answer whose question is gone, or parts of it, is measured less well than it was, and stays. */
function whatIsKept(rows: readonly RescoredRow[], changed: number, saved: boolean): string {
  const isGone = ({ reasons }: RescoredRow) => reasons.includes('gone');
  const isMasked = ({ reasons }: RescoredRow) => reasons.includes('masked');
  const stays = (row: RescoredRow) => isGone(row) || isMasked(row);
  const left = rows.some(isGone) ? ' Attempts at questions that are not in the bank are as they were.' : '';
  const whole = rows.some(isMasked) ? ' Masked attempts are as they were.' : '';
  if (saved) {
    const kept = rows.some((row) => !stays(row) && (row.changed || row.reasons.length > 0));
    const done = 'The new scores are in the history; the old ones are kept with their attempts.';
    return `${kept ? done : 'The history is as it was.'}${left}${whole}`;
  }
  if (changed === 0) return '';
  if (rows.some((row) => row.changed && !stays(row))) {
    return 'The history is as it was; "--save" keeps the new scores.';
  }
  return `The history is as it was, and "--save" would change nothing in it.${left}${whole}`;
}
