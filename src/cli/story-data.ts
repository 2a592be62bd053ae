/** Stories and matches as `--json` writes them; other programs build on these names. */

import { missingParts, type Story } from '../story/story.ts';
import type { CoveredQuestion, OpenQuestion, StoryCoverage } from '../story/story-coverage.ts';
import { fittingFrom, type StoryMatch } from '../story/story-match.ts';

/** Instants are in UTC. */
export function dataOfStory(story: Story) {
  const { id, title, happened, did, ended, proof, attemptId, createdAt, updatedAt } = story;
  return {
    schema: 1,
    id,
    title,
    happened,
    did,
    ended,
    proof,
    missing: missingParts(story),
    attempt: attemptId,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}

export function dataOfMatch({
  story,
  fit,
  score,
  likeness,
  shared,
  shown,
  claimed,
  missing,
  flags,
}: StoryMatch) {
  const named = { id: story.id, title: story.title };
  return {
    story: named,
    fit,
    fits: fit >= fittingFrom,
    score,
    likeness,
    shared,
    shown,
    claimed,
    missing,
    flags,
  };
}

const questionOf = ({ question }: CoveredQuestion | OpenQuestion) => ({
  question: question.id,
  ask: question.ask,
});

export function dataOfCoverage({ covered, open, uses }: StoryCoverage) {
  return {
    schema: 1,
    covered: covered.map((entry) => ({ ...questionOf(entry), match: dataOfMatch(entry.match) })),
    open: open.map((entry) => ({
      ...questionOf(entry),
      nearest: entry.nearest === undefined ? null : dataOfMatch(entry.nearest),
    })),
    stories: uses.map(({ story, questions, overused }) => ({
      id: story.id,
      title: story.title,
      questions: questions.map(({ id }) => id),
      overused,
    })),
  };
}
