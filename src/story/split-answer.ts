/** Cuts an answer into the parts of a story, where the evidence that the engine found in it speaks for the cut. */

import type { ElementId } from '../rubric/element.ts';
import type { Scorecard } from '../score/scorecard.ts';
import type { Sentence } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { type StoryPart, type StoryParts, storyParts } from './story.ts';

type Weights = Readonly<Record<StoryPart, number>>;

/** What speaks for a part, and how much. */
const signs: Readonly<Record<StoryPart, Readonly<Partial<Record<ElementId, number>>>>> = {
  happened: { situation: 1, task: 1 },
  did: { action: 1, solution: 1, empathy: 0.5, apology: 0.5, diagnosis: 0.5, listening: 0.5, follow_up: 0.5 },
  ended: { outcome: 1.5, reflection: 1 },
  proof: { evidence: 1 },
};

/**
 * The four parts one after the other, every word of the answer in one of them and in its order. The cuts lie between
 * sentences; a part for which nothing speaks is empty.
 */
export function splitAnswer(answer: string, scorecard: Scorecard): StoryParts {
  const { sentences } = readDocument(answer);
  const places = placeInOrder(sentences.map((sentence) => weigh(sentence, scorecard)));
  const parts: Record<StoryPart, string> = { happened: '', did: '', ended: '', proof: '' };
  let begin = 0;
  places.forEach((place, index) => {
    // Up to the next sentence, so that line breaks and quotation marks in between are kept.
    const end = sentences[index + 1]?.start ?? answer.length;
    const part = storyParts[place];
    if (part !== undefined) parts[part] += answer.slice(begin, end);
    begin = end;
  });
  for (const part of storyParts) parts[part] = parts[part].trim();
  return parts;
}

function weigh(sentence: Sentence, { elements }: Scorecard): Weights {
  const has = (element: ElementId): boolean =>
    elements[element].evidence.some((found) => {
      const shared = Math.min(found.end, sentence.end) - Math.max(found.start, sentence.start);
      // Evidence may reach into the sentence before: it is of the one that holds most of it.
      return shared > 0 && shared * 2 >= Math.min(found.end - found.start, sentence.end - sentence.start);
    });
  const sum = (part: StoryPart): number =>
    Object.entries(signs[part]).reduce((all, [id, weight]) => all + (has(id as ElementId) ? weight : 0), 0);
  return { happened: sum('happened'), did: sum('did'), ended: sum('ended'), proof: sum('proof') };
}

/** The number of the part for each sentence, never falling, with the most weight; early when it makes no difference. */
function placeInOrder(weights: readonly Weights[]): readonly number[] {
  /** For each sentence and part: the part of the sentence before on the best way here. */
  const ways: number[][] = [];
  let totals = storyParts.map((_, place) => (place === 0 ? 0 : Number.NEGATIVE_INFINITY));
  let isFirst = true;
  for (const weight of weights) {
    const before = isFirst ? storyParts.map(() => 0) : totals;
    const way: number[] = [];
    totals = storyParts.map((part, place) => {
      let from = 0;
      for (let other = 1; other <= place; other += 1) {
        if ((before[other] ?? 0) > (before[from] ?? 0)) from = other;
      }
      way.push(from);
      return (before[from] ?? 0) + weight[part];
    });
    ways.push(way);
    isFirst = false;
  }
  let place = totals.indexOf(Math.max(...totals));
  return ways
    .toReversed()
    .map((way) => {
      const here = place;
      place = way[place] ?? 0;
      return here;
    })
    .reverse();
}
