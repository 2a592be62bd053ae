/** A story as a text to write in: headings with a line of advice under each, read back without losing a word. */

import { emptyDraft, partNames, type StoryDraft, type StoryPart, storyParts } from './story.ts';

const advice: Readonly<Record<StoryPart, string>> = {
  happened: 'Where and when, who the customer was, and what was at stake. Two or three sentences.',
  did: 'Your own steps, in their order: "I listened to…, then I…".',
  ended: 'What came of it for the customer, and what you took from it.',
  proof: 'A number, a note, a review, what somebody said. Leave it empty when there is none.',
};

const titleAdvice =
  'Lines in these signs are advice and are not kept. A title helps you find the story again.';

const comment = (text: string): string => `<!-- ${text} -->`;

/** The draft in the template; each part under its heading. Ends with a line break. */
export function renderStoryTemplate(draft: StoryDraft = emptyDraft): string {
  const blocks = storyParts.map((part) => {
    const text = draft[part].trim();
    return [`## ${partNames[part]}`, comment(advice[part]), '', ...(text === '' ? [] : [text, ''])];
  });
  return [`# ${draft.title}`, comment(titleAdvice), '', ...blocks.flat()].join('\n');
}

const normalise = (heading: string): string =>
  heading
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
const byHeading = new Map(storyParts.map((part) => [normalise(partNames[part]), part]));

/** Whether the text is laid out as a story, with one of the headings at least. */
export function hasStoryHeadings(text: string): boolean {
  return text.split(/\r?\n/u).some((line) => headingOf(line) !== undefined);
}

function headingOf(line: string): StoryPart | undefined {
  const [, heading] = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/u.exec(line) ?? [];
  return heading === undefined ? undefined : byHeading.get(normalise(heading));
}

/**
 * Reads the template back. What stands before the first heading is what happened, a heading of another kind belongs to
 * the text of its part, and a part that comes twice is joined.
 */
export function parseStoryTemplate(text: string): StoryDraft {
  const parts: Record<StoryPart, string[]> = { happened: [], did: [], ended: [], proof: [] };
  let part: StoryPart = 'happened';
  let title: string | undefined;
  for (const line of withoutAdvice(text).split(/\r?\n/u)) {
    const heading = headingOf(line);
    const [, top] = /^#\s+(.*?)\s*$/u.exec(`${line} `) ?? [];
    const isEmptyTitle = /^#\s*$/u.test(line);
    if (heading !== undefined) part = heading;
    else if (title === undefined && (top !== undefined || isEmptyTitle)) title = top ?? '';
    else parts[part].push(line);
  }
  const join = (lines: readonly string[]): string =>
    lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  return {
    title: (title ?? '').trim(),
    happened: join(parts.happened),
    did: join(parts.did),
    ended: join(parts.ended),
    proof: join(parts.proof),
  };
}

/**
 * The line, counted from 0, where the first part that is empty is to be written: below its heading and its advice.
 * Undefined when no part has an empty line there.
 */
export function firstEmptyLine(text: string): number | undefined {
  const lines = text.split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    if (headingOf(line) === undefined) continue;
    const below = lines.slice(index + 1);
    const next = below.findIndex((other) => headingOf(other) !== undefined);
    const part = below.slice(0, next < 0 ? below.length : next);
    if (withoutAdvice(part.join('\n')).trim() !== '') continue;
    const empty = part.findIndex((other) => other.trim() === '');
    if (empty >= 0) return index + 1 + empty;
  }
  return undefined;
}

/** For an editor that only appends: a part may be begun anywhere by its heading. */
export function storyGuide(): readonly string[] {
  const parts = storyParts.flatMap((part) => [`## ${partNames[part]}`, `   ${advice[part]}`]);
  return ['Begin each part with its heading on a line of its own, in any order:', ...parts];
}

/** Only our own lines go: signs of a comment that somebody typed stay. */
function withoutAdvice(text: string): string {
  const own = [titleAdvice, ...Object.values(advice)].map(comment);
  return own.reduce((left, line) => left.replaceAll(line, ''), text.replace(/^\ufeff/u, ''));
}
