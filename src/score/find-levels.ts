/** The level of every element and the words that earn it. */

import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { QuestionType } from '../rubric/question.ts';
import type { Span } from '../text/document.ts';
import { claimedTarget, scoreUnit, shownTarget, type UnitModel } from './classifier.ts';
import { creditUnit } from './credit-unit.ts';
import type { Hit } from './find-signals.ts';
import { judge } from './judge.ts';
import type { Model } from './model.ts';
import { elementInput } from './pool-units.ts';
import type { Evidence } from './scorecard.ts';
import type { Reading } from './text-reader.ts';
import type { Unit } from './unit-features.ts';

/** From this score on a sentence tells the element likely enough to be asked whether it may. */
const tellingScore = -1;

export interface FoundElement {
  readonly level: Level;
  readonly evidence: readonly Evidence[];
}

/** @param scores of each unit of the reading, by target */
export function findLevels(
  reading: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
  type: QuestionType,
  model: Model,
  vectors: WordVectors,
): Record<ElementId, FoundElement> {
  const rescored = new Map<string, Float32Array>();
  // A second judgement without the clauses that earn nothing: "I refunded her, and the driver said sorry" is no apology.
  const credited = (id: ElementId, all: readonly Float32Array[]) =>
    all.map((unit, i) => creditedScores(id, reading.units[i] as Unit, unit, model.units, vectors, rescored));
  const found = elementIds.map((id, k): [ElementId, FoundElement] => {
    const hits = reading.hits.filter((hit) => hit.signal.target === id);
    const unweighed = hits.filter((hit) => !knowsSignal(model.units, hit.signal.name));
    const signalled = ruledLevel(id, hits, type) === 2;
    const judged = learnedLevel(k, reading, scores, common, model, signalled);
    const learned =
      judged === 0
        ? 0
        : lower(judged, learnedLevel(k, reading, credited(id, scores), common, model, signalled));
    const level = higher(learned, ruledLevel(id, unweighed, type));
    return [
      id,
      { level, evidence: level === 0 ? [] : evidenceOf(id, k, level, hits, reading, scores, model, vectors) },
    ];
  });
  return Object.fromEntries(found) as Record<ElementId, FoundElement>;
}

/** Whether the signal was there when the model was trained. */
function knowsSignal(model: UnitModel, name: string): boolean {
  return model.rowOf(`r:${name}`) >= 0;
}

function higher(a: Level, b: Level): Level {
  return a > b ? a : b;
}

function lower(a: Level, b: Level): Level {
  return a < b ? a : b;
}

/** A sentence's scores by the clauses that may count for the element. `known`: what was worked out before, by place. */
function creditedScores(
  id: ElementId,
  unit: Unit,
  scores: Float32Array,
  model: UnitModel,
  vectors: WordVectors,
  known: Map<string, Float32Array>,
): Float32Array {
  const clauses = unit.clauses.filter((clause) => creditUnit({ ...unit, clauses: [clause] }, id) > 0);
  if (clauses.length === unit.clauses.length || clauses.length === 0) return scores;
  const key = clauses.map(({ start }) => start).join();
  const found = known.get(key) ?? scoreUnit({ ...unit, clauses }, model, vectors);
  known.set(key, found);
  return found;
}

/** `signalled`: a signal of level 2 fired, and nothing forbids it to count in full. */
function learnedLevel(
  element: number,
  reading: Reading,
  scores: readonly Float32Array[],
  common: Float32Array,
  model: Pick<Model, 'judges' | 'thresholds'>,
  signalled: boolean,
): Level {
  if (scores.length === 0) return 0;
  const input = elementInput(element, reading, scores, common);
  const sum =
    judge(model.judges.claimed[element] as Float32Array, input) +
    judge(model.judges.shown[element] as Float32Array, input);
  const { shown, signalled: shownBySignal, claimed } = model.thresholds;
  const level = sum >= (signalled ? shownBySignal : shown) ? 2 : sum >= claimed ? 1 : 0;
  return Math.min(level, highestCredit(element, reading, scores)) as Level;
}

/** What the codebook's rules allow the sentences that tell the element: nothing when all of them are somebody else's act, or denied. */
function highestCredit(element: number, { units }: Reading, scores: readonly Float32Array[]): Level {
  const id = elementIds[element] as ElementId;
  const best = Math.max(...scores.map((unit) => unit[claimedTarget(element)] as number));
  const telling = units.filter(
    (_, i) => (scores[i]?.[claimedTarget(element)] as number) >= Math.min(best, tellingScore),
  );
  return telling.reduce<Level>((highest, unit) => higher(highest, creditUnit(unit, id)), 0);
}

/** Signals that were there in training are weighed by the model, as one reason among others; an author's new ones decide alone. A story needs two steps for `action`; to a behavioural question a plan is only a claim. */
function ruledLevel(id: ElementId, hits: readonly Hit[], type: QuestionType): Level {
  let level: Level = 0;
  for (const { signal, clause } of hits) {
    const planned =
      type === 'behavioral' && (clause.reality === 'planned' || clause.reality === 'hypothetical');
    level = higher(level, planned ? 1 : signal.signal.level);
  }
  return id === 'action' && level === 2 && hits.length < 2 ? 1 : level;
}

/** The clauses in which signals fired first; then the sentences that the classifier is sure of, or at least the best one. */
function evidenceOf(
  id: ElementId,
  k: number,
  level: Level,
  hits: readonly Hit[],
  reading: Reading,
  scores: readonly Float32Array[],
  model: Model,
  vectors: WordVectors,
): Evidence[] {
  const evidence: Evidence[] = [];
  const quote = (span: Span, signal: string) => {
    if (!evidence.some(({ start, end }) => start < span.end && span.start < end))
      evidence.push({ start: span.start, end: span.end, signal });
  };
  for (const { clause, start, end, signal } of hits)
    quote({ start: Math.min(start, clause.start), end: Math.max(end, clause.end) }, signal.name);
  const target = level === 2 ? shownTarget(k) : claimedTarget(k);
  const ranked = reading.units
    .map((unit, i) => ({ unit, score: scores[i]?.[target] ?? -9 }))
    .sort((a, b) => b.score - a.score);
  for (const [rank, { unit, score }] of ranked.entries()) {
    if (score < 0 && (rank > 0 || hits.length > 0)) break;
    if (rank >= 3) break;
    quote(bestClause(unit, target, model, vectors), `${id}.learned`);
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of a long sentence, the clause that tells the element best; of a short one, all of it. */
function bestClause(
  unit: Unit,
  target: number,
  model: Model,
  vectors: WordVectors,
): { start: number; end: number } {
  const whole = { start: unit.clauses[0]?.start ?? 0, end: unit.clauses.at(-1)?.end ?? 0 };
  if (unit.clauses.length < 2 || whole.end - whole.start < 80) return whole;
  let best = whole;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [i, scores] of clauseScores(unit, model, vectors).entries()) {
    const score = scores[target] as number;
    const clause = unit.clauses[i];
    if (clause && score > bestScore) {
      bestScore = score;
      best = { start: clause.start, end: clause.end };
    }
  }
  return best;
}

/** Of a unit's clauses, each scored alone: several elements ask for the same ones. */
const scoredClauses = new WeakMap<Unit, readonly Float32Array[]>();

function clauseScores(unit: Unit, model: Model, vectors: WordVectors): readonly Float32Array[] {
  const scores =
    scoredClauses.get(unit) ??
    unit.clauses.map((clause) =>
      scoreUnit({ ...unit, clauses: [clause], signals: [] }, model.units, vectors),
    );
  scoredClauses.set(unit, scores);
  return scores;
}
