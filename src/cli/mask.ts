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
      hint: '"coach history" lists the attempts with their ids',
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
    let finder: FindMaskable | undefined;
    const find = async (): Promise<Found> => {
      const stored = await load(history, ids);
      finder ??= await deps.loadFinder();
      return findData(stored, finder);
    };
    let found = await find();
    if (found.data.length === 0) return nothing();
    if (!yes) {
      const named = placesOf(found);
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
      // What was changed while the question stood is masked as it is now.
      found = await find();
    }
    const { replaceByMasked } = await import('../history/mask-stored.ts');
    await replaceByMasked(history, found);
    const masked = new Set(found.attempts.map(({ id }) => id));
    await forgetCases(deps.directory, (id) => masked.has(id));
    say(`Masked ${placesOf(found)}.`);
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

interface Found extends Masked {
  readonly data: readonly PersonalDatum[];
}

function placesOf({ attempts, stories, data }: Found): string {
  return `${countOf(data.length, 'place')} in ${countOf(attempts.length, 'attempt')} and ${countOf(stories.length, 'story', 'stories')}`;
}

/** Those in which there is something, masked. */
function findData({ attempts, stories }: Masked, find: FindMaskable): Found {
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
