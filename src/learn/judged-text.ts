/** The labelled texts that judges learn from: answers, single sentences of them, and phrases. */

import type { ElementId, FlagId, Level } from '../rubric/element.ts';
import { labelExcerpt } from './label-units.ts';
import type { ReadAnswer, ReadPhrase, ReadText } from './read-labelled.ts';

/** A text for the judges: the level of each element or flag, null where nobody labelled it. */
export interface Judged extends ReadText {
  readonly kind: 'answer' | 'excerpt' | 'phrase';
  levelOf(id: ElementId | FlagId): Level | null;
}

export function judgedAnswer({ answer, reading, common }: ReadAnswer): Judged {
  const { elements, flags } = answer;
  return {
    reading,
    common,
    kind: 'answer',
    levelOf: (id) => (id in flags ? 1 : (elements[id as ElementId]?.level ?? 0)),
  };
}

/** Single sentences of an answer as texts of their own, so that the judges learn how little one sentence tells. */
export function judgedExcerpts({ answer, excerpts }: ReadAnswer): Judged[] {
  return excerpts.map(({ sentence, reading, common }) => {
    const labels = labelExcerpt(answer, sentence);
    return { reading, common, kind: 'excerpt', levelOf: (id) => labels[id] ?? null };
  });
}

export function judgedPhrase({ phrase, reading, common }: ReadPhrase): Judged {
  return {
    reading,
    common,
    kind: 'phrase',
    levelOf: (id) => (id === phrase.target ? phrase.expect : ((phrase.also?.[id] ?? null) as Level | null)),
  };
}
