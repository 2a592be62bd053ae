/** What the story commands are given beside the history, and how they find one story in it. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Engine } from '../score/engine.ts';
import type { Story, StoryDraft } from '../story/story.ts';
import { type DataDeps, withHistory } from './data-deps.ts';
import { type HistorySource, hasHistory } from './find-history.ts';

export interface StoryDeps extends DataDeps {
  readonly loadScorer: () => Promise<{ readonly library: Library; readonly engine: Engine }>;
  readonly now: () => Date;
  /** A new UUID at each call. */
  readonly newId: () => string;
  /** The text as the user's own editor left it; undefined when no editor is set or it failed. */
  readonly editElsewhere: (text: string) => string | undefined;
  /** Masks personal data in what is kept; undefined when it stays as it is. */
  readonly maskStory?: ((draft: StoryDraft) => Promise<StoryDraft>) | undefined;
  /** Whether an editor is set. */
  readonly hasEditor: boolean;
}

/** So many letters of an id tell stories apart. */
export const shortId = (story: { readonly id: string }): string => story.id.slice(0, 8);

/** All stories, the one changed last first; creates no history where there is none. */
export async function loadStories(deps: HistorySource): Promise<readonly Story[]> {
  if (!hasHistory(deps)) return [];
  const { listStories } = await import('../history/stories.ts');
  return withHistory(deps, listStories);
}

/** The one story whose id begins so. @throws CoachError `usage` when there is none, or several */
export async function loadStory(id: string, deps: StoryDeps): Promise<Story> {
  const { findStories } = await import('../history/stories.ts');
  const found = hasHistory(deps) ? await withHistory(deps, (history) => findStories(history, id)) : [];
  const [story, ...others] = found;
  if (story === undefined) {
    throw new CoachError({
      code: 'usage',
      message: `there is no story whose id begins with "${id}"`,
      hint: '"coach story list" lists the stories with their ids',
    });
  }
  if (others.length > 0) {
    const ids = found.slice(0, 5).map((one) => one.id.slice(0, 13));
    throw new CoachError({
      code: 'usage',
      message: `${found.length} stories have an id that begins with "${id}"`,
      hint: `give more of it: ${ids.join(', ')}${found.length > ids.length ? ' and others' : ''}`,
    });
  }
  return story;
}

/** For an empty story bank: what to do next. */
export const noStoriesYet =
  'No stories yet. "coach story add" begins one; "coach story add --from last" keeps your latest answer as one.';
