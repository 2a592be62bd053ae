/** Which questions the stories answer, which have none, and which story would be told too often. */

import type { Question } from '../rubric/question.ts';
import type { StoryRanker } from './rank-stories.ts';
import type { Story } from './story.ts';
import { fittingFrom, type StoryMatch } from './story-match.ts';

export interface CoveredQuestion {
  readonly question: Question;
  readonly match: StoryMatch;
}

export interface OpenQuestion {
  readonly question: Question;
  /** The story that comes nearest, though it does not fit; undefined when there is none. */
  readonly nearest: StoryMatch | undefined;
}

export interface StoryUse {
  readonly story: Story;
  /** The questions for which it is the best. */
  readonly questions: readonly Question[];
  /** An interviewer who asks several of them would hear it again and again. */
  readonly overused: boolean;
}

export interface StoryCoverage {
  readonly covered: readonly CoveredQuestion[];
  readonly open: readonly OpenQuestion[];
  /** All stories, those used most first. */
  readonly uses: readonly StoryUse[];
}

/** An interview has some five questions about the past: a story that leads for so many comes up twice. */
const manyQuestions = 4;
const largeShare = 0.4;

/** @param questions those that may be asked, in the order in which they are to be told */
export function coverQuestions(
  questions: readonly Question[],
  stories: readonly Story[],
  ranker: StoryRanker,
): StoryCoverage {
  const found = questions.map((question) => ({ question, match: ranker.best(question) }));
  const covered = found.flatMap(({ question, match }) =>
    match !== undefined && match.fit >= fittingFrom ? [{ question, match }] : [],
  );
  const taken = new Set(covered.map(({ question }) => question.id));
  const uses = stories.map((story): StoryUse => {
    const own = covered.filter(({ match }) => match.story.id === story.id).map(({ question }) => question);
    const overused = own.length >= manyQuestions && own.length >= covered.length * largeShare;
    return { story, questions: own, overused };
  });
  return {
    covered,
    open: found
      .filter(({ question }) => !taken.has(question.id))
      .map(({ question, match }) => ({ question, nearest: match })),
    uses: [...uses].sort((a, b) => b.questions.length - a.questions.length),
  };
}
