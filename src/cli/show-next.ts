/** `coach` alone: what to do next, by what is unfinished, due and weak; where to begin when there is nothing yet. */

import { homedir } from 'node:os';
import { CoachError } from '../error.ts';
import { findDataDirectory, hasHistory } from '../history/data-directory.ts';
import { readDraftFile } from '../history/rescue-file.ts';
import type { Draft } from '../practice/practice-history.ts';
import type { Review } from '../practice/review.ts';
import { printableLine } from '../terminal/printable.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { applyVariables } from './apply-settings.ts';
import { themeOf } from './page-deps.ts';
import { renderWelcome } from './welcome.ts';
import type { World } from './world.ts';

type Found = { readonly draft: Draft | undefined; readonly reviews: readonly Review[] };

/** What there is to do, and the command for it. */
export interface NextStep {
  readonly what: string;
  readonly command: string;
}

/** Exit status 0, also when the history cannot be read: then it says so and where to begin. */
export async function showNext(world: World): Promise<number> {
  const { stdout, stderr, env } = world;
  const fill = (text: string): string =>
    fillLines(text, themeOf(stdout, env).columns)
      .map((line) => `${line}\n`)
      .join('');
  try {
    await applyVariables(world);
    const theme = themeOf(stdout, env);
    const { draft, reviews } = await lookInto(env);
    if (draft !== undefined || reviews.length > 0) {
      const { findNextSteps } = await import('./next-steps.ts');
      const steps = await findNextSteps(draft, reviews, world);
      const lines = steps.map(({ what, command }) => `${fill(what)}${theme.heading(`  ${command}`)}\n\n`);
      stdout.write(lines.join('') + fill('"coach --help" shows all commands.'));
      return 0;
    }
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    stderr.write(
      fill(
        `What you did so far cannot be read: ${printableLine(error.message)}. "coach doctor" looks into it.`,
      ),
    );
  }
  stdout.write(renderWelcome(themeOf(stdout, env).columns));
  return 0;
}

/** @throws CoachError `history-unavailable`, `history-newer` */
async function lookInto(env: World['env']): Promise<Found> {
  const directory = findDataDirectory(env);
  const rescued = readDraftFile(directory) ?? readDraftFile(homedir());
  if (!hasHistory(directory)) return { draft: rescued, reviews: [] };
  const [{ openHistory }, { loadDraft }, { listReviews }] = await Promise.all([
    import('../history/open-history.ts'),
    import('../history/drafts.ts'),
    import('../history/reviews.ts'),
  ]);
  const history = await openHistory(directory);
  try {
    return { draft: rescued ?? draftOf(await loadDraft(history)), reviews: await listReviews(history) };
  } finally {
    history.close();
  }
}

function draftOf(
  stored: { questionId: string; wording: string; text: string; updatedAt: Date } | undefined,
): Draft | undefined {
  if (stored === undefined) return undefined;
  const { questionId, wording, text, updatedAt } = stored;
  return { question: questionId, wording, text, savedAt: updatedAt };
}
