/** A ranker of stories with the engine of this machine; a story that cannot be scored is no fault. */

import { CoachError } from '../error.ts';
import type { Library } from '../rubric/library.ts';
import type { Engine } from '../score/engine.ts';
import { createStoryRanker, type StoryRanker } from '../story/rank-stories.ts';
import type { Story } from '../story/story.ts';
import type { StoryDeps } from './story-deps.ts';

export function rankWith(stories: readonly Story[], library: Library, engine: Engine): StoryRanker {
  return createStoryRanker(stories, library, (answer, asked) => {
    try {
      return engine.scoreAnswer({ answer, ...asked });
    } catch (error) {
      if (error instanceof CoachError && error.code !== 'internal') return undefined;
      throw error;
    }
  });
}

/** @throws CoachError with every problem of the banks */
export async function makeRanker(
  stories: readonly Story[],
  { loadScorer }: Pick<StoryDeps, 'loadScorer'>,
): Promise<{ readonly library: Library; readonly ranker: StoryRanker }> {
  const { library, engine } = await loadScorer();
  return { library, ranker: rankWith(stories, library, engine) };
}
