/** Draws stories: a list that fits the width, one in full, and what is said after one was kept. */

import type { Question } from '../rubric/question.ts';
import { missingParts, partNames, type Story, storyParts } from '../story/story.ts';
import type { StoryMatch } from '../story/story-match.ts';
import { printable, printableLine } from '../terminal/printable.ts';
import type { Theme } from '../terminal/theme.ts';
import { countOf, section } from '../terminal/wording.ts';
import { fillLines } from '../terminal/wrap-text.ts';
import { localTime } from './history-table.ts';
import { hang, padTo, widest } from './page.ts';
import { shortId } from './story-deps.ts';

const gap = '  ';
/** With less room than this for the title, a story takes two lines. */
const leastTitleColumns = 24;

const dayOf = (at: Date): string => localTime(at).slice(0, 10);

const missingOf = (story: Story): string =>
  missingParts(story)
    .map((part) => partNames[part])
    .join(', ');

/** The stories in the order given; lines with a line break after each. */
export function renderStoryList(stories: readonly Story[], theme: Theme): string {
  const heads = { id: 'ID', day: 'Changed', title: 'Title', missing: 'Still to write' };
  const rows = stories.map((story) => ({
    id: shortId(story),
    day: dayOf(story.updatedAt),
    title: printableLine(story.title),
    missing: missingOf(story),
  }));
  const all = [heads, ...rows];
  const fixed = widest(all.map(({ id }) => id)) + widest(all.map(({ day }) => day)) + 3 * gap.length;
  const missing = rows.some((row) => row.missing !== '') ? widest(all.map((row) => row.missing)) : 0;
  const titles = widest(all.map(({ title }) => title));
  const room = theme.columns - fixed - missing;
  const oneLine = (row: typeof heads): string =>
    [
      padTo(widest(all.map(({ id }) => id)), row.id),
      padTo(widest(all.map(({ day }) => day)), row.day),
      padTo(Math.min(room, titles), row.title),
      ...(missing > 0 ? [row.missing] : []),
    ]
      .join(gap)
      .trimEnd();
  const lines =
    room >= Math.min(leastTitleColumns, titles)
      ? [theme.heading(oneLine(heads)), ...rows.map(oneLine)]
      : rows.flatMap((row) => [
          ...fillLines(`${row.id}${gap}${row.day}`, theme.columns).map(theme.strong),
          ...fillLines(row.title, theme.columns, gap),
          ...(row.missing === '' ? [] : fillLines(`still to write: ${row.missing}`, theme.columns, gap)),
        ]);
  const count = countOf(stories.length, 'story', 'stories');
  return `${lines.join('\n')}\n\n${hang('', `${count}. "coach story show ID" shows one.`, theme.columns)}\n`;
}

/** A question with how well the story answers it. */
export interface AnsweredBest {
  readonly question: Question;
  readonly match: StoryMatch;
}

/** The story with its parts, then the questions that it answers best. */
export function renderStory(story: Story, best: readonly AnsweredBest[], theme: Theme): string {
  const from = story.attemptId === null ? '' : `, saved from attempt ${story.attemptId.slice(0, 8)}`;
  const lines = [
    ...fillLines(printableLine(story.title), theme.columns).map(theme.heading),
    ...fillLines(`Story ${story.id}, changed on ${dayOf(story.updatedAt)}${from}`, theme.columns),
    ...storyParts.flatMap((part) => {
      const text = printable(story[part]).trim();
      const body = text === '' ? [theme.faint('  nothing yet')] : fillLines(text, theme.columns, '  ');
      return section(partNames[part], body, theme);
    }),
    ...section(
      'Questions that it answers best',
      best.flatMap(({ question, match }) =>
        fillLines(
          `${question.id}: ${printableLine(question.ask)}`,
          theme.columns,
          `  ${padTo(3, String(match.fit))}  `,
        ),
      ),
      theme,
    ),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** What is said after a story was kept: its id, and what would make it complete. */
export function renderKept(story: Story, what: 'Kept' | 'Changed', theme: Theme): string {
  const missing = missingOf(story);
  const advice =
    missing === ''
      ? `"coach story show ${shortId(story)}" shows it.`
      : `Still to write: ${missing}. "coach story edit ${shortId(story)}" goes on with it.`;
  return `${hang('', `${what} story ${shortId(story)}, "${printableLine(story.title)}". ${advice}`, theme.columns)}\n`;
}
