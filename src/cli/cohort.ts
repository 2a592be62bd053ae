/** `coach cohort`: how the elements come across in a class, for its trainer: levels across people, never a person's. */

import { type Cohort, fewestPeople, loadCohort } from '../history/cohort.ts';
import { countOf } from '../terminal/wording.ts';
import { renderCohort } from './cohort-page.ts';
import type { HistorySource } from './find-history.ts';
import { hang, type PageDeps } from './page.ts';
import { howToWriteADay, parseDay } from './parse-day.ts';
import { withSharedHistory } from './shared-history.ts';
import { usage } from './usage.ts';

export interface CohortOptions {
  /** Only answers since this calendar day in UTC. */
  readonly since?: string | undefined;
  readonly json?: boolean | undefined;
}

export interface CohortDeps extends PageDeps, HistorySource {}

/** @returns 0, also for too few people. @throws CoachError `usage`, `history-unavailable`, `history-newer` */
export async function showCohort({ since, json }: CohortOptions, deps: CohortDeps): Promise<number> {
  if (since !== undefined) checkDay(since);
  const cohort = await withSharedHistory(deps, (history) => loadCohort(history, since));
  const { stdout, stderr, library, theme } = deps;
  if (json) stdout.write(`${JSON.stringify(dataOfCohort(cohort, since), null, 2)}\n`);
  else {
    const hasPage = cohort.elements.length > 0 || cohort.shared.length > 0;
    if (hasPage) stdout.write(renderCohort(cohort, since, library, theme));
    const remarks = remarksOn(cohort, since).map((remark) => `${hang('', remark, theme.columns)}\n`);
    if (hasPage && remarks.length > 0) stderr.write('\n');
    for (const remark of remarks) stderr.write(remark);
  }
  return 0;
}

/** A time of day would let one look at single answers by moving it. */
function checkDay(since: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(since)) parseDay(since);
  else throw usage(`--since takes a day, and "${since}" is none`, howToWriteADay);
}

function remarksOn({ people, logins, elements }: Cohort, since: string | undefined): readonly string[] {
  const when = since === undefined ? 'so far' : `since ${since}`;
  const few =
    people === 0
      ? [`Nobody has saved an answer ${when}.`]
      : people < fewestPeople
        ? [
            `Answers of ${countOf(people, 'person', 'people')} ${when}: too few to show. Levels are shown from ${fewestPeople} people on, so that they tell of no one person.`,
          ]
        : elements.length === 0
          ? [`No element was asked of ${fewestPeople} people ${when}: too few to show.`]
          : [];
  const open =
    logins < people
      ? [
          `${people} people use ${logins === 1 ? 'one login' : `${logins} logins`} of the database: whoever has a login that several use can read the answers kept under it with another program.`,
        ]
      : [];
  return [...few, ...open];
}

/** Other programs build on these names; `level` goes from 0 (missing) to 2 (shown). */
function dataOfCohort({ people, logins, answers, elements, shared }: Cohort, since: string | undefined) {
  return {
    schema: 1,
    since: since ?? null,
    people,
    logins,
    answers,
    fewest_people: fewestPeople,
    elements: elements.map((one) => ({ ...one, level: Math.round(one.level * 100) / 100 })),
    shared: shared.map(({ finishedAt, questionId, ...one }) => ({
      writer: one.writer,
      id: one.id,
      finished_at: finishedAt.toISOString(),
      question: questionId,
      wording: one.wording,
      score: one.score,
      rating: one.rating,
      answer: one.answer,
    })),
  };
}
