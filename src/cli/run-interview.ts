/** Gives `coach interview` what it needs: the questions by the history on this machine, and a place for the answers. */

import { randomUUID } from 'node:crypto';
import { isHistoryFault } from '../error.ts';
import { overwriteDeleted } from '../history/clear-deleted.ts';
import type { History } from '../history/open-history.ts';
import { listReviews } from '../history/reviews.ts';
import { saveOwnRatings } from '../history/save-own-ratings.ts';
import { ownDay } from '../practice/calendar-day.ts';
import { chooseInterview, type InterviewChoice, interviewQuestions } from '../practice/choose-interview.ts';
import type { Circumstances } from '../practice/choose-question.ts';
import { planDay } from '../practice/plan-day.ts';
import type { OwnRatings } from '../practice/self-rating.ts';
import type { Library } from '../rubric/library.ts';
import { bankOptions } from './bank-options.ts';
import { checkTarget } from './debrief-target.ts';
import { type InterviewOptions, interview } from './interview.ts';
import { openKeptHistory } from './kept-history.ts';
import { leaveOutDrafted } from './leave-out-drafted.ts';
import { loadScorerLate } from './load-engine.ts';
import { loadNearest } from './load-nearest.ts';
import { loadMaskableFinder, type MaskOption, openMasking } from './masking.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { noHistory } from './run-practice.ts';
import type { World } from './world.ts';

interface InterviewWords extends InterviewOptions, InterviewChoice {
  readonly seed?: number | undefined;
  readonly bank?: readonly string[];
  readonly mask?: MaskOption;
}

/** @returns the exit status */
export async function runInterview(
  { bank = [], mask, ...options }: InterviewWords,
  world: World,
): Promise<number> {
  if (options.saveAs !== undefined) checkTarget(options.saveAs, options.force === true);
  const { stdin, stdout, stderr, now, env } = world;
  const scorer = await loadScorerLate(world, bank);
  const { library } = scorer;
  const nearest = await loadNearest(options.topic, options.type, options.sector);
  // A mistyped topic is told before anything else happens.
  const fitting = interviewQuestions(library, options, nearest);
  const isKept = options.save && (!stdin.isTTY || stdout.isTTY);
  const { kept, opened } = isKept
    ? await openKeptHistory(scorer, world)
    : { kept: noHistory, opened: undefined };
  try {
    const circumstances = await lookBack(opened, library, options, now(), nearest);
    const drafted = (await kept.listDrafts()).map(({ question }) => question);
    world.handleInterrupts();
    const id = randomUUID();
    const since = now();
    const masking = openMasking(mask, async () => loadMaskableFinder(library, world.dataDirectory));
    // The draft that was typed whole shall not stay in the file's gaps.
    if (opened !== undefined && masking !== undefined) await overwriteDeleted(opened);
    return await interview(options, {
      ...scorer,
      masking,
      history: kept,
      id,
      choose: (first) =>
        chooseInterview(leaveOutDrafted(library, fitting, drafted), options, circumstances, first),
      saveRatings: opened && ((ratings: OwnRatings) => saveOwnRatings(opened, { id, since, ratings })),
      timeZone: ownTimeZone(),
      bankOptions: bankOptions(bank),
      stdin,
      stdout,
      stderr,
      now,
      env,
    });
  } finally {
    opened?.close();
  }
}

/** What the history says of the choice; nothing where it cannot be read, or a seed decides. */
async function lookBack(
  history: History | undefined,
  library: Library,
  options: InterviewChoice,
  instant: Date,
  nearest: Circumstances['nearest'],
): Promise<Circumstances> {
  const chance = options.seed ?? instant.getTime();
  const unknown: Circumstances = { recent: [], chance, nearest };
  if (history === undefined || options.seed !== undefined) return unknown;
  try {
    const questions = interviewQuestions(library, options, nearest);
    const reviews = await listReviews(history);
    const plan = planDay({ questions, reviews, day: ownDay(instant), count: options.count });
    return { ...unknown, plan };
  } catch (error) {
    if (isHistoryFault(error)) return unknown;
    throw error;
  }
}
