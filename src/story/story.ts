/** A story of the candidate's own: something that happened at work, in the parts in which interviewers hear it. */

/** What is told; each part may be empty while the story is being gathered. */
export interface StoryParts {
  readonly happened: string;
  readonly did: string;
  readonly ended: string;
  /** A number, a customer's note, a review: what others could confirm. */
  readonly proof: string;
}

/** A story as it is written, before it is kept. */
export interface StoryDraft extends StoryParts {
  /** May be empty: then it is made from the parts. */
  readonly title: string;
}

export interface Story extends StoryDraft {
  /** UUID in lower case. */
  readonly id: string;
  /** The attempt that it was saved from. */
  readonly attemptId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type StoryPart = keyof StoryParts;

/** In the order in which they are told. */
export const storyParts = ['happened', 'did', 'ended', 'proof'] as const satisfies readonly StoryPart[];

export const partNames: Readonly<Record<StoryPart, string>> = {
  happened: 'What happened',
  did: 'What I did',
  ended: 'How it ended',
  proof: 'Proof',
};

export const emptyDraft: StoryDraft = { title: '', happened: '', did: '', ended: '', proof: '' };

/** The story told in one go, as an answer; empty when all parts are. */
export function tellStory(story: StoryParts): string {
  return storyParts
    .map((part) => story[part].trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The parts that hold nothing yet. */
export function missingParts(story: StoryParts): readonly StoryPart[] {
  return storyParts.filter((part) => story[part].trim() === '');
}

const titleWords = 8;
const titleLetters = 60;

/** The title, or the first words of the story where it has none. */
export function titleOf(draft: StoryDraft): string {
  const given = draft.title.replace(/\s+/gu, ' ').trim();
  if (given !== '') return given;
  const words = tellStory(draft).split(/\s+/u).filter(Boolean);
  const [first = 'Untitled', ...others] = words.slice(0, titleWords);
  const long = others.reduce(
    (title, word) => {
      return title.length + word.length < titleLetters ? `${title} ${word}` : title;
    },
    first.slice(0, titleLetters),
  );
  return words.length > titleWords ? `${long.replace(/[\s.,;:!?]+$/u, '')}…` : long.replace(/[.,;:]+$/u, '');
}
