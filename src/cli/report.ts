/** `coach report`: the page for the browser, written whole or not at all. */

import { createHash } from 'node:crypto';
import { reportStyle } from '../report/html-style.ts';
import { renderReportPage } from '../report/report-page.ts';
import { markAnswer } from '../terminal/answer-marks.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import { countOf } from '../terminal/wording.ts';
import { hang } from './page.ts';
import { type ProgressDeps, progressOf } from './progress.ts';
import { type AttemptChoice, loadAttempts, sayNoAttempts } from './progress-history.ts';
import { writePage } from './report-file.ts';

export interface ReportOptions extends AttemptChoice {
  /** The file; "-" is standard output. */
  readonly html: string;
  /** Overwrites a file that is no report. */
  readonly force?: boolean | undefined;
}

/** Weeks of the heat map: what fits a sheet of paper. */
const weeksShown = 16;

/** @returns 0. @throws CoachError as `loadAttempts` and `writePage` */
export async function writeReport(options: ReportOptions, deps: ProgressDeps): Promise<number> {
  const { library, stdout, stderr, theme, bankOptions } = deps;
  const attempts = await loadAttempts(options, deps);
  const page = renderReportPage({
    progress: progressOf(attempts, deps, weeksShown),
    attempts,
    bankOptions,
    library,
    marksOf: (attempt) => markAnswer(attempt, library),
    clean: printable,
    styleHash: createHash('sha256').update(reportStyle).digest('base64'),
  });
  const say = (text: string): unknown => stderr.write(`${hang('', text, theme.columns)}\n`);
  if (attempts.length === 0) say(sayNoAttempts(options));
  if (options.html === '-') {
    stdout.write(page);
    return 0;
  }
  writePage(options.html, page, options.force === true);
  const wrote = `Wrote ${printableLine(options.html)} with ${countOf(attempts.length, 'attempt')}.`;
  say(attempts.length === 0 ? wrote : `${wrote} It holds your answers, and only you may read the file.`);
  return 0;
}
