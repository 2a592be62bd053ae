/** A flag's texts for one raising of it: a flag that several things raise says which of them it was. */

import type { Flag, FlagId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';

export type FlagTexts = Pick<Flag, 'name' | 'why' | 'better'>;

const ownWords = 'Tell an occasion of your own in your own words:';

/** By signal, where the flag's own texts would speak of something else. */
const textsBySignal: Readonly<Record<string, FlagTexts>> = {
  'stuffing.sample_copied': {
    name: 'A sample answer read back',
    why: 'Most of this is a sample answer that comes with the questions. It gives the interviewer nothing of you.',
    better: `${ownWords} keep the order of the sample, and put in what you saw, did and said.`,
  },
  'stuffing.question_copied': {
    name: 'The question read back',
    why: 'Most of this is the question itself. It gives the interviewer nothing of you.',
    better: `${ownWords} name the customer and what was wrong in your first sentence.`,
  },
  'stuffing.repeated': {
    name: 'The same said again',
    why: 'Sentences come back word for word. The interviewer hears an answer that is longer and says no more.',
    better: 'Say each thing once, and use the room for what is missing.',
  },
  'stuffing.asks_for_marks': {
    name: 'Asking for marks',
    why: 'The answer asks for a score. The interviewer learns nothing of how you treat customers.',
    better: 'Leave it out, and tell one thing you did for a customer.',
  },
  'stuffing.instructs_the_grader': {
    name: 'Orders to the scorer',
    why: 'The answer speaks to whoever or whatever scores it. The interviewer learns nothing of how you treat customers.',
    better: 'Leave it out, and tell one thing you did for a customer.',
  },
};

/** One that the rubrics no longer know, as in an old attempt, goes by its id. */
export function flagName(id: string, { flags }: Pick<Library, 'flags'>): string {
  return Object.hasOwn(flags, id) ? flags[id as FlagId].name : id;
}

export function flagTexts(
  { flag, signal }: { readonly flag: FlagId; readonly signal: string },
  library: Library,
): FlagTexts {
  return textsBySignal[signal] ?? library.flags[flag];
}
