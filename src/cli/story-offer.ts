/** What practice says of the stories after an attempt: the one that fits the question best, if there is one. */

import type { Library } from '../rubric/library.ts';
import type { Question } from '../rubric/question.ts';
import type { Engine } from '../score/engine.ts';
import type { Story } from '../story/story.ts';
import { fittingFrom, type StoryMatch } from '../story/story-match.ts';
import { printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { shortId } from './story-deps.ts';
import { rankWith } from './story-ranker.ts';

/** The story that fits best; undefined when none is worth telling here. */
export function findBestStory(
  question: Question,
  stories: readonly Story[],
  library: Library,
  engine: Engine,
): StoryMatch | undefined {
  const best = rankWith(stories, library, engine).best(question);
  return best !== undefined && best.fit >= fittingFrom ? best : undefined;
}

/** The story with what it would show, lines with a line break after each. @param score of the attempt, 0–100 */
export function renderStoryOffer(match: StoryMatch, score: number, library: Library, theme: Theme): string {
  const { story, shown } = match;
  const names = shown.map((id) => printableLine(library.elements[id].name)).join(', ');
  const more = match.score > score ? `, ${match.score - score} more than the one you gave` : '';
  const about = `"${printableLine(story.title)}" (${shortId(story)}): told as this answer it scores ${match.score}${more}.`;
  const lines = [
    // What stands above it ends with a blank line.
    ...section(
      'A story of yours that fits this question',
      fillLines(about, theme.columns, '  '),
      theme,
    ).slice(1),
    ...(names === '' ? [] : fillLines(`It shows: ${names}.`, theme.columns, '  ')),
    ...fillLines(`"coach story show ${shortId(story)}" shows it.`, theme.columns, '  '),
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
