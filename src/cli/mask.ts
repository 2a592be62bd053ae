/** `coach mask`: masks personal data in what is stored already, after a question. */

import { CoachError } from '../error.ts';
import type { Attempt } from '../history/attempts.ts';
import { maskAnswer } from '../history/mask-attempt.ts';
import type { Masked } from '../history/mask-stored.ts';
import type { History } from '../history/open-history.ts';
import type { FindMaskable } from '../score/find-maskable.ts';
import type { PersonalDatum } from '../score/find-personal-data.ts';
import { maskStory, storyText } from '../story/mask-story.ts';
import type { Story } from '../story/story.ts';
import { countOf } from '../terminal/wording.ts';
import { confirm } from './confirm.ts';
import { type DataDeps, withHistory } from './data-deps.ts';
import { findEachAttempt, noSuchAttempt } from './find-attempt.ts';
import { hasHistory } from './find-history.ts';
import { forgetCases } from './forget-cases.ts';
import { hang } from './page.ts';

export interface MaskOptions {
  /** Beginnings of ids of attempts. */
  readonly ids: readonly string[];
  /** Every attempt and every story. */
  readonly all?: boolean | undefined;
  /** Does not ask. */
  readonly yes?: boolean | undefined;
}

export interface MaskDeps extends DataDeps {
  readonly loadFinder: () => Promise<FindMaskable>;
}

/** @returns 0, also when nothing is masked; 130 on Ctrl-C. @throws CoachError `usage`, `no-terminal`, `history-unavailable` */
export async function maskHistory(options: MaskOptions, deps: MaskDeps): Promise<number> {
  const { ids, all, yes } = options;
  if (ids.length > 0 === (all === true)) {
    throw new CoachError({
      code: 'usage',
      message: 'coach mask takes ids of attempts, or --all',
      hint: '"coach history" lists the attempts with their ids.',
    });
  }
  const say = (text: string): unknown => deps.stderr.write(`${hang('', text, deps.theme().columns)}\n`);
  const nothing = (): number => {
    say('No personal data of customers was found, so nothing was changed.');
    return 0;
  };
  if (!hasHistory(deps)) {
    if (ids[0] !== undefined) throw noSuchAttempt(ids[0]);
    return nothing();
  }
  return withHistory(deps, async (history) => {
    const found = findData(await load(history, ids), await deps.loadFinder());
    const { attempts, stories, data } = found;
    if (data.length === 0) return nothing();
    const named = `${countOf(data.length, 'place')} in ${countOf(attempts.length, 'attempt')} and ${countOf(stories.length, 'story', 'stories')}`;
    if (!yes) {
      const asked = {
        question: `Mask ${named}? This cannot be undone.`,
        whether: `mask ${named}`,
        withYes: 'it is done without a question',
        keep: 'Keep them as they are',
        go: 'Mask them',
      };
      const answer = await confirm(asked, deps);
      if (answer === 'interrupted') return 130;
      if (answer === 'keep') {
        say('Nothing was masked.');
        return 0;
      }
    }
    const { replaceByMasked } = await import('../history/mask-stored.ts');
    await replaceByMasked(history, found);
    const masked = new Set(attempts.map(({ id }) => id));
    await forgetCases(deps.directory, (id) => masked.has(id));
    say(`Masked ${named}.`);
    return 0;
  });
}

async function load(history: History, ids: readonly string[]): Promise<Masked> {
  if (ids.length > 0) return { attempts: await findEachAttempt(history, ids), stories: [] };
  const [{ listAttempts }, { listStories }] = await Promise.all([
    import('../history/attempts.ts'),
    import('../history/stories.ts'),
  ]);
  return { attempts: await listAttempts(history), stories: await listStories(history) };
}

/** Those in which there is something, masked. */
function findData({ attempts, stories }: Masked, find: FindMaskable) {
  const data: PersonalDatum[] = [];
  const noted = (found: readonly PersonalDatum[]): readonly PersonalDatum[] => {
    data.push(...found);
    return found;
  };
  const masked = {
    attempts: attempts.flatMap((attempt): readonly Attempt[] => {
      const found = noted(find(attempt.answer));
      return found.length === 0 ? [] : [maskAnswer(attempt, found)];
    }),
    stories: stories.flatMap((story): readonly Story[] => {
      const found = noted(find(storyText(story)));
      return found.length === 0 ? [] : [maskStory(story, found)];
    }),
  };
  return { ...masked, data };
}
