/** `coach forget`: deletes attempts for good, after a question. */

import { CoachError } from '../error.ts';
import type { Forgetting, Forgotten } from '../history/forget-attempts.ts';
import { countOf } from '../terminal/wording.ts';
import { confirm } from './confirm.ts';
import { type DataDeps, withHistory } from './data-deps.ts';
import { findAttempt, noSuchAttempt } from './find-attempt.ts';
import { hasHistory } from './find-history.ts';
import { forgetCases } from './forget-cases.ts';
import { hang } from './page.ts';
import { parseDay } from './parse-day.ts';

export interface ForgetOptions {
  /** The beginning of an attempt's id. */
  readonly attempt?: string | undefined;
  /** A day or an instant: what is older goes. */
  readonly before?: string | undefined;
  readonly all?: boolean | undefined;
  /** Does not ask. */
  readonly yes?: boolean | undefined;
}

/** @returns 0, also when all is kept; 130 on Ctrl-C. @throws CoachError `usage`, `no-terminal`, `history-unavailable` */
export async function forget(options: ForgetOptions, deps: DataDeps): Promise<number> {
  const { attempt, before, all, yes } = options;
  if ([attempt !== undefined, before !== undefined, all === true].filter(Boolean).length !== 1) {
    throw new CoachError({
      code: 'usage',
      message: 'coach forget takes one of --attempt, --before and --all',
      hint: '"coach history" lists the attempts with their ids',
    });
  }
  const limit = before === undefined ? undefined : parseDay(before);
  if (attempt !== undefined && !hasHistory(deps)) throw noSuchAttempt(attempt);
  const { countForgetting, forgetAttempts } = await import('../history/forget-attempts.ts');
  const say = (text: string): unknown => deps.stderr.write(`${hang('', text, deps.theme().columns)}\n`);
  return withHistory(deps, async (history) => {
    const what: Forgetting =
      attempt !== undefined
        ? { id: (await findAttempt(history, attempt)).id }
        : limit !== undefined
          ? { before: limit }
          : { all: true };
    if (!yes) {
      const named = listed(await countForgetting(history, what));
      const asked = {
        question: `Forget ${named}? This cannot be undone.`,
        whether: `forget ${named}`,
        withYes: 'it is done without a question',
        keep: 'Keep them',
        go: 'Forget them',
      };
      const answer = await confirm(asked, deps);
      if (answer === 'interrupted') return 130;
      if (answer === 'keep') {
        say('Nothing was forgotten.');
        return 0;
      }
    }
    const forgotten = await forgetAttempts(history, what);
    const { listAttemptIds } = await import('../history/attempts.ts');
    const known = new Set(await listAttemptIds(history));
    await forgetCases(deps.directory, (id) => !known.has(id));
    say(`Forgot ${listed(forgotten)}.`);
    return 0;
  });
}

function listed({ attempts, drafts, stories }: Forgotten): string {
  return `${countOf(attempts, 'attempt')}, ${countOf(drafts, 'draft')} and ${countOf(stories, 'story', 'stories')}`;
}
