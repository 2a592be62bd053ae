/** How often the words that a scorecard quotes are those that the labels name. */

import type { ElementId } from '../rubric/element.ts';
import type { Span } from '../text/document.ts';
import type { ScoredAnswer } from './cross-validate.ts';

export interface QuoteFigures {
  /** Of the elements that both the label and the scorecard find: the share with a quotation that meets the labelled words. */
  readonly elements: number;
  /** Of all quotations for these elements: the share that meets them. */
  readonly quotations: number;
}

export function measureQuotes(answers: readonly ScoredAnswer[]): QuoteFigures {
  const met = answers.flatMap(({ answer, scorecard }) =>
    Object.entries(scorecard.elements)
      .filter(([id, { level }]) => level > 0 && id in answer.elements)
      .map(([id, { evidence }]) => {
        const places = (answer.elements[id as ElementId]?.evidence ?? []).flatMap((words) =>
          placesOf(words, answer.text),
        );
        return evidence.map((quoted) => places.some((place) => overlaps(quoted, place)));
      }),
  );
  return {
    elements: share(met.map((quotations) => quotations.includes(true))),
    quotations: share(met.flat()),
  };
}

/** Everywhere the words stand in the text. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function share(all: readonly boolean[]): number {
  return all.length === 0 ? 1 : all.filter(Boolean).length / all.length;
}
