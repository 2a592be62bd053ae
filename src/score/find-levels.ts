/** The level of every element and the words that earn it. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';
import { claimedTarget, knowsSignal, shownTarget } from './classifier.ts';
import { creditUnit } from './credit-unit.ts';
import { makeCreditor, type Told } from './credited-part.ts';
import { findEvidence } from './find-evidence.ts';
import type { Hit } from './find-signals.ts';
import { judgeByLength } from './judge.ts';
import { type Model, type Thresholds, thresholdsFor } from './model.ts';
import { elementInput } from './pool-units.ts';
import type { Evidence } from './scorecard.ts';
import type { Reading } from './text-reader.ts';
import { weighSentence } from './weigh-sentence.ts';

/** A sentence whose score is so much below the best one's does not hint at the element. */
const hintMargin = 4;
/** What the rest of an answer is like speaks for a level, but for what is shown some sentence must at least hint at it. */
const leastShownIn = -1.5;

export interface FoundElement {
  readonly level: Level;
  /** The words that earn it: looked for only when the level stands. */
  readonly quote: () => readonly Evidence[];
}

export type FoundElements = Readonly<Record<ElementId, FoundElement>>;

/** The levels of these elements when only some sentences are kept: asked for only where they may matter. */
export type FindLevelsIn = (isKept: readonly boolean[], ids: readonly ElementId[]) => Partial<FoundElements>;

/**
 * @param scores of each unit of the reading, by target
 * @param ids the elements that are asked for
 */
export function findLevels<Id extends ElementId>(
  reading: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
  type: QuestionType,
  model: Model,
  vectors: WordVectors,
  ids: readonly Id[],
): Record<Id, FoundElement> {
  const told = { reading, scores };
  const creditFor = makeCreditor(told, model.units, vectors);
  const { judges } = model;
  const thresholds = thresholdsFor(model, scores.length);
  const found = ids.map((id): [Id, FoundElement] => {
    const k = elementIds.indexOf(id);
    const hits = reading.hits.filter((hit) => hit.signal.target === id);
    const unweighed = hits.filter((hit) => !knowsSignal(model.units, hit.signal.name));
    const levelIn = (part: Told, least: number) =>
      learnedLevel(k, part, common, type, judges, { ...thresholds, claimed: least });
    const judged = levelIn(told, thresholds.claimed);
    const credited = judged === 0 ? told : creditFor(id);
    // Nothing of what may count tells it: it was told of others, or denied.
    const learned = credited !== told && levelIn(credited, thresholds.credited) === 0 ? 0 : judged;
    const level = higher(learned, ruledLevel(id, unweighed, type));
    const quote = () => (level === 0 ? [] : findEvidence(id, level, hits, told, model.units, vectors));
    return [id, { level, quote }];
  });
  return Object.fromEntries(found) as Record<Id, FoundElement>;
}

function higher(a: Level, b: Level): Level {
  return a > b ? a : b;
}

function learnedLevel(
  element: number,
  { reading, scores }: Told,
  common: Float32Array,
  type: QuestionType,
  judges: Model['judges'],
  { shown, signalled: shownBySignal, leastShown, claimed }: Thresholds,
): Level {
  if (scores.length === 0) return 0;
  const input = elementInput(element, reading, scores, common);
  const pClaimed = judgeByLength(judges, 'claimed', element, input, scores.length);
  const pShown = weighSentence(
    judgeByLength(judges, 'shown', element, input, scores.length),
    scores,
    shownTarget(element),
  );
  const sum = weighSentence(pClaimed, scores, claimedTarget(element)) + pShown;
  const id = elementIds[element] as ElementId;
  const hits = reading.hits.filter((hit) => hit.signal.target === id);
  // A signal of level 2 fired, and nothing forbids it to count in full.
  const signalled = ruledLevel(id, hits, type) === 2;
  const isShown = signalled ? sum >= shownBySignal : sum >= shown && pShown >= leastShown;
  const isTold = signalled || scores.some((unit) => (unit[shownTarget(element)] as number) >= leastShownIn);
  const level = isShown && isTold ? 2 : sum >= claimed ? 1 : 0;
  return Math.min(level, highestCredit(element, reading, scores)) as Level;
}

/** What the codebook's rules allow the sentences that hint at the element: nothing when all of them are somebody else's act, or denied. */
function highestCredit(element: number, { units }: Reading, scores: readonly Float32Array[]): Level {
  const id = elementIds[element] as ElementId;
  const best = Math.max(...scores.map((unit) => unit[claimedTarget(element)] as number));
  const hinting = units.filter(
    (_, i) => (scores[i]?.[claimedTarget(element)] as number) >= best - hintMargin,
  );
  return hinting.reduce<Level>((highest, unit) => higher(highest, creditUnit(unit, id)), 0);
}

/** Signals that were there in training are weighed by the model, as one reason among others; an author's new ones decide alone. A story needs two steps for `action`; to a behavioural question a plan is only a claim. */
export function ruledLevel(id: ElementId, hits: readonly Hit[], type: QuestionType): Level {
  let level: Level = 0;
  for (const { signal, clause } of hits) {
    const planned =
      type === 'behavioral' && (clause.reality === 'planned' || clause.reality === 'hypothetical');
    level = higher(level, planned ? 1 : signal.signal.level);
  }
  return id === 'action' && level === 2 && hits.length < 2 ? 1 : level;
}
