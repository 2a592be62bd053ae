/** Figures of agreement between labels and scorecards: the content of docs/accuracy.md. */

import { type ElementId, elementIds, type FlagId, flagIds } from '../rubric/element.ts';
import { type Fold, foundLevel, type ScoredAnswer, type ScoredItem } from './cross-validate.ts';
import { elementKeywords, flagKeywords, hasKeyword } from './keyword-baseline.ts';
import { measureQuotes, type QuoteFigures } from './measure-quotes.ts';
import { type Detection, detection, weightedKappa } from './metrics.ts';

export interface Accuracy {
  readonly answers: number;
  /** All elements of all answers pooled, quadratic weights. */
  readonly elements: number;
  readonly flags: Detection;
  readonly rating: number;
  readonly checklist: {
    readonly items: number;
    readonly exact: number;
    readonly families: Readonly<Record<string, readonly [number, number]>>;
  };
  readonly quotes: QuoteFigures;
  readonly perElement: Readonly<
    Record<ElementId, { readonly kappa: number; readonly shown: Detection; readonly present: Detection }>
  >;
  readonly perFlag: Readonly<Record<FlagId, Detection>>;
}

export function summariseAccuracy({ answers, items }: Fold): Accuracy {
  const levels = (id: ElementId) =>
    answers.map(
      ({ answer, scorecard }) => [answer.elements[id]?.level ?? 0, foundLevel(scorecard, id)] as const,
    );
  const raised = (id: FlagId) =>
    answers.map(
      ({ answer, scorecard }) => [answer.flags[id] !== undefined, foundLevel(scorecard, id) === 1] as const,
    );
  const families: Record<string, [number, number]> = {};
  for (const { item, scorecard } of items) {
    const family = families[item.family] ?? [0, 0];
    families[item.family] = [
      family[0] + (foundLevel(scorecard, item.target) === item.expect ? 1 : 0),
      family[1] + 1,
    ];
  }
  return {
    answers: answers.length,
    elements: weightedKappa(elementIds.flatMap(levels), 3),
    flags: detection(flagIds.flatMap(raised)),
    rating: weightedKappa(
      answers.map(({ answer, scorecard }) => [answer.rating - 1, scorecard.rating - 1] as const),
      5,
    ),
    checklist: {
      items: items.length,
      exact:
        items.filter(({ item, scorecard }) => foundLevel(scorecard, item.target) === item.expect).length /
        Math.max(1, items.length),
      families,
    },
    quotes: measureQuotes(answers),
    perElement: Object.fromEntries(
      elementIds.map((id) => [
        id,
        {
          kappa: weightedKappa(levels(id), 3),
          shown: detection(levels(id).map(([gold, found]) => [gold === 2, found === 2] as const)),
          present: detection(levels(id).map(([gold, found]) => [gold > 0, found > 0] as const)),
        },
      ]),
    ) as Accuracy['perElement'],
    perFlag: Object.fromEntries(flagIds.map((id) => [id, detection(raised(id))])) as Accuracy['perFlag'],
  };
}

export function baselineFigures(
  answers: readonly ScoredAnswer[],
  items: readonly ScoredItem[],
): { elements: number; flags: Detection; checklist: number } {
  const level = (text: string, id: ElementId) => (hasKeyword(text, elementKeywords[id]) ? 2 : 0);
  const raised = (text: string, id: FlagId) => hasKeyword(text, flagKeywords[id] ?? '\u0000');
  const exact = items.filter(
    ({ item }) =>
      (item.target in elementKeywords
        ? level(item.text, item.target as ElementId)
        : Number(raised(item.text, item.target as FlagId))) === item.expect,
  );
  return {
    elements: weightedKappa(
      answers.flatMap(({ answer }) =>
        elementIds.map((id) => [answer.elements[id]?.level ?? 0, level(answer.text, id)] as const),
      ),
      3,
    ),
    flags: detection(
      answers.flatMap(({ answer }) =>
        flagIds.map((id) => [answer.flags[id] !== undefined, raised(answer.text, id)] as const),
      ),
    ),
    checklist: exact.length / Math.max(1, items.length),
  };
}
