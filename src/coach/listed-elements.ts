/** The elements that a scorecard tells of, by name: those of the codebook in its order, then a bank's own. */

import type { ElementId } from '../rubric/element.ts';
import type { Library } from '../rubric/library.ts';
import type { ElementScore, Scorecard } from '../score/scorecard.ts';

type Pages = Pick<Library, 'elements'>;

export interface ListedElement {
  readonly id: ElementId;
  readonly name: string;
  readonly score: ElementScore;
}

export function listElements(scorecard: Scorecard, library: Pages): readonly ListedElement[] {
  return Object.entries(scorecard.elements).map(([key, score]) => {
    const id = key as ElementId;
    return { id, name: elementName(id, library), score };
  });
}

/** The elements that any of these scorecards tells of, each once. */
export function elementsIn(scorecards: readonly Scorecard[]): readonly ElementId[] {
  return [...new Set(scorecards.flatMap(({ elements }) => Object.keys(elements) as ElementId[]))];
}

/** An element of a bank that is not loaded now, as in an old attempt, goes by its id. */
export function elementName(id: ElementId, { elements }: Pages): string {
  return Object.hasOwn(elements, id) ? elements[id].name : id;
}
