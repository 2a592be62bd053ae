/** What is said after a dispute: the score before and after, what changed with it, and where the case is. */

import { compareScorecards } from '../coach/compare-scorecards.ts';
import type { Disputable } from '../coach/dispute-case.ts';
import { flagName } from '../coach/flag-texts.ts';
import { signed } from '../coach/say-number.ts';
import type { Attempt } from '../history/attempts.ts';
import type { Library } from '../rubric/library.ts';
import type { Scorecard } from '../score/scorecard.ts';
import { printableLine } from '../terminal/printable.ts';
import { quote } from '../terminal/quote.ts';
import { describeChange } from '../terminal/render-comparison.ts';
import { reasonTexts } from '../terminal/render-rescore.ts';
import { ratingPhrase } from '../terminal/scored-answer.ts';
import type { Theme } from '../terminal/theme.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { shortIdLength } from './history-table.ts';
import type { Rescored } from './rescore-attempt.ts';

export interface DisputeResult {
  readonly attempt: Attempt;
  readonly wrong: Disputable;
  readonly rescored: Rescored;
  /** Of the file with the case; undefined when it held none. */
  readonly path: string | undefined;
}

/** Lines with a line break after each, as are those of the others. */
export function renderDisputed(
  { attempt, wrong, rescored, path }: DisputeResult,
  library: Library,
  theme: Theme,
): string {
  const id = attempt.id.slice(0, shortIdLength);
  const name = printableLine(flagName(wrong.flag, library));
  const again = rescored.scorecard.flags.find(({ flag }) => flag === wrong.flag);
  return textOf(theme, [
    `${name} is silenced in attempt ${id}: ${quote(attempt.answer, wrong)}`,
    ...scoreLines(attempt.scorecard, rescored, library),
    ...(again === undefined
      ? []
      : [
          `Other words raise it as well: ${quote(attempt.answer, again)}`,
          `If they are no such thing either: coach dispute ${id} --flag ${wrong.flag}`,
        ]),
    `The case for rubric authors is in ${printableLine(path ?? '')}`,
    `Taken back with: coach dispute ${id} --undo`,
  ]);
}

export function renderTakenBack(
  { attempt, wrong, rescored, path }: DisputeResult,
  library: Library,
  theme: Theme,
): string {
  const id = attempt.id.slice(0, shortIdLength);
  return textOf(theme, [
    `${printableLine(flagName(wrong.flag, library))} counts again in attempt ${id}: ${quote(attempt.answer, wrong)}`,
    ...scoreLines(attempt.scorecard, rescored, library),
    path === undefined
      ? 'No case of it was found; if it went to another file, name that with --file.'
      : `The case is no longer in ${printableLine(path)}`,
  ]);
}

/** Each flag that was called wrong in the attempt, for `coach history ID`; nothing when there is none. */
export function renderDisputes({ answer, details }: Attempt, library: Library, theme: Theme): string {
  return textOf(
    theme,
    (details?.disputed ?? []).map(
      (span) =>
        `Called wrong, and silenced: ${printableLine(flagName(span.flag, library))}, ${quote(answer, span)}`,
    ),
  );
}

/** The score before and after; and what else changed, which an engine newer than the attempt may bring about. */
function scoreLines(old: Scorecard, { scorecard, reasons }: Rescored, library: Library): readonly string[] {
  const { gained, lost, points } = compareScorecards(old, scorecard);
  const rating = ratingPhrase(library, scorecard.rating);
  const score = `Score ${old.score} before, ${scorecard.score} now (${signed(points)}), ${rating}`;
  if (reasons.length === 0) return [score];
  const changes = [...gained, ...lost].map(
    (change) => `${signed(change.points)} ${describeChange(change, library)}`,
  );
  const why =
    old.engine === scorecard.engine
      ? `Besides the flag, this differs from when the attempt was scored: ${reasons.map((reason) => reasonTexts[reason]).join('; ')}.`
      : `The attempt was scored by engine ${printableLine(old.engine)}, and is now by ${scorecard.engine}.`;
  return [score, `${why} All that changed: ${changes.join('; ') || 'nothing'}.`];
}

function textOf(theme: Theme, texts: readonly string[]): string {
  return texts
    .flatMap((text) => fillLines(text, theme.columns, '', '  '))
    .map((line) => `${line}\n`)
    .join('');
}
