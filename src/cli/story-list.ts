/** `coach story list` and `coach story show`. */

import type { Story } from '../story/story.ts';
import { fittingFrom } from '../story/story-match.ts';
import { printableJson } from '../terminal/printable.ts';
import { hang } from './page.ts';
import { dataOfMatch, dataOfStory } from './story-data.ts';
import { loadStories, loadStory, noStoriesYet, type StoryDeps } from './story-deps.ts';
import { type AnsweredBest, renderStory, renderStoryList } from './story-pages.ts';
import { makeRanker } from './story-ranker.ts';

/** @returns 0, also when there are none */
export async function storyList({ json }: { readonly json?: boolean }, deps: StoryDeps): Promise<number> {
  const stories = await loadStories(deps);
  if (json) deps.stdout.write(printableJson(stories.map(dataOfStory)));
  else if (stories.length > 0) deps.stdout.write(renderStoryList(stories, deps.theme()));
  else deps.stderr.write(`${hang('', noStoriesYet, deps.theme().columns)}\n`);
  return 0;
}

/** How many questions are named that a story answers. */
const questionsNamed = 5;

/** @returns 0. @throws CoachError as `loadStory` */
export async function storyShow(
  { id, json }: { readonly id: string; readonly json?: boolean },
  deps: StoryDeps,
): Promise<number> {
  const story = await loadStory(id, deps);
  const best = await answeredBest(story, deps);
  if (json) {
    const questions = best.map(({ question, match }) => ({ question: question.id, ...dataOfMatch(match) }));
    deps.stdout.write(printableJson({ ...dataOfStory(story), answers: questions }));
  } else deps.stdout.write(renderStory(story, best, deps.theme()));
  return 0;
}

async function answeredBest(story: Story, deps: StoryDeps): Promise<readonly AnsweredBest[]> {
  const { library, ranker } = await makeRanker([story], deps);
  return library.questions
    .filter(({ type }) => type === 'behavioral')
    .flatMap((question): readonly AnsweredBest[] => {
      const match = ranker.best(question);
      return match !== undefined && match.fit >= fittingFrom ? [{ question, match }] : [];
    })
    .sort((a, b) => b.match.fit - a.match.fit)
    .slice(0, questionsNamed);
}
