/** A story with its personal data masked; what is named in one part is masked in all of them. */

import type { PersonalDatum } from '../score/find-personal-data.ts';
import { maskText } from '../score/mask-text.ts';
import { type StoryDraft, storyParts } from './story.ts';

const fields = ['title', ...storyParts] as const;
const between = '\n\n';

/** The story as one text, in which `maskStory` expects the data. */
export function storyText(draft: StoryDraft): string {
  return fields.map((field) => draft[field]).join(between);
}

/** @param data found in `storyText`, in its order */
export function maskStory<Draft extends StoryDraft>(draft: Draft, data: readonly PersonalDatum[]): Draft {
  let at = 0;
  const masked = fields.map((field) => {
    const text = draft[field];
    const start = at;
    const end = start + text.length;
    at = end + between.length;
    // What was found across two parts is masked in both.
    const own = data
      .filter((one) => one.start < end && one.end > start)
      .map((one) => ({
        ...one,
        start: Math.max(0, one.start - start),
        end: Math.min(text.length, one.end - start),
      }));
    return [field, maskText(text, own).text] as const;
  });
  return { ...draft, ...Object.fromEntries(masked) };
}
