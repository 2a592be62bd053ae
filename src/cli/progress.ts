/** `coach progress`: what all attempts together tell, on the terminal or for other programs. */

import type { Attempt } from '../history/attempts.ts';
import { joinReplies } from '../history/join-replies.ts';
import { reviewsOf } from '../history/reviews.ts';
import { dayIn } from '../practice/calendar-day.ts';
import { measureProgress, type Progress } from '../report/progress.ts';
import { dataOfProgress } from '../report/progress-data.ts';
import { printable, printableJson, printableLine } from '../terminal/printable.ts';
import { hang, type PageDeps } from './page.ts';
import { weeksThatFit } from './progress-heat-map.ts';
import { type AttemptChoice, type HistorySource, loadAttempts, sayNoAttempts } from './progress-history.ts';
import { renderProgress } from './progress-page.ts';
import { usage } from './usage.ts';

export interface ProgressOptions extends AttemptChoice {
  readonly json?: boolean | undefined;
  readonly markdown?: boolean | undefined;
  /** One row an attempt. */
  readonly csv?: boolean | undefined;
}

export interface ProgressDeps extends PageDeps, HistorySource {
  readonly now: () => Date;
  /** IANA name of the zone in which the program runs. */
  readonly timeZone: string;
  /** With which "coach practice" finds the same questions, with a space before. */
  readonly bankOptions?: string | undefined;
}

/** Exit status 0, also when there are no attempts. @throws CoachError as `loadAttempts`; `usage` */
export async function showProgress(options: ProgressOptions, deps: ProgressDeps): Promise<number> {
  const { json, markdown, csv } = options;
  const formats = [json && '--json', markdown && '--markdown', csv && '--csv'].filter(Boolean);
  if (formats.length > 1) throw usage(`${formats.join(' and ')} exclude each other`, 'choose one of them');
  const { stdout, stderr, library, theme, bankOptions } = deps;
  const attempts = await loadAttempts(options, deps);
  if (csv) {
    const { renderProgressCsv } = await import('../report/progress-csv.ts');
    const clean = attempts.map((attempt) => ({
      ...attempt,
      questionId: attempt.questionId === null ? null : printableLine(attempt.questionId),
      wording: printableLine(attempt.wording),
    }));
    stdout.write(renderProgressCsv(clean));
    return 0;
  }
  const progress = progressOf(attempts, deps, json || markdown ? undefined : weeksThatFit(theme));
  if (json) stdout.write(printableJson(dataOfProgress(progress)));
  else if (attempts.length === 0) stderr.write(`${hang('', sayNoAttempts(options), theme.columns)}\n`);
  else if (markdown) {
    const { renderProgressMarkdown } = await import('../report/progress-markdown.ts');
    stdout.write(printable(renderProgressMarkdown(progress, library, bankOptions)));
  } else stdout.write(renderProgress(progress, library, theme, bankOptions));
  return 0;
}

/** An answer and its reply count as one. @param weeks at most; 12 unless told */
export function progressOf(
  attempts: readonly Attempt[],
  { library, now, timeZone }: Pick<ProgressDeps, 'library' | 'now' | 'timeZone'>,
  weeks?: number,
): Progress {
  const today = dayIn(timeZone, now());
  return measureProgress({
    attempts: joinReplies(attempts, 'everywhere'),
    reviews: reviewsOf(attempts),
    library,
    today,
    weeks,
  });
}
