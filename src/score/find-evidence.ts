/** The words of an answer that earn an element its level. */

import type { Clause } from '../language/clause.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import { type ElementId, elementIds, type Level } from '../rubric/element.ts';
import type { Span } from '../text/document.ts';
import { claimedTarget, scoreUnit, shownTarget, type UnitModel } from './classifier.ts';
import { creditUnit } from './credit-unit.ts';
import type { Told } from './credited-part.ts';
import type { Hit } from './find-signals.ts';
import { readableSpan } from './readable-span.ts';
import type { Evidence } from './scorecard.ts';
import type { Unit } from './unit-features.ts';

/** A sentence of fewer characters is quoted whole. */
const shortSentence = 100;
/** So many sentences are quoted at most beside those in which signals fired. */
const mostLearned = 3;

/**
 * The clauses in which signals fired; then the sentences that the classifier is sure of, or at least the best one.
 * @param level above 0
 * @param hits those of the element
 */
export function findEvidence(
  id: ElementId,
  level: Level,
  hits: readonly Hit[],
  { reading, scores }: Told,
  model: UnitModel,
  vectors: WordVectors,
): Evidence[] {
  const evidence: Evidence[] = [];
  const quote = ({ start, end }: Span, signal: string, among: readonly Evidence[]) => {
    if (!among.some((other) => other.start < end && start < other.end)) evidence.push({ start, end, signal });
  };
  for (const { clause, start, end, signal } of hits) {
    const span = { start: Math.min(start, clause.start), end: Math.max(end, clause.end) };
    // They come in the order of the text: only the last may overlap.
    quote(readableSpan(span, reading.clauses), signal.name, evidence.slice(-1));
  }
  const k = elementIds.indexOf(id);
  const target = level === 2 ? shownTarget(k) : claimedTarget(k);
  const ranked = reading.units
    .map((unit, i) => ({ unit, score: scores[i]?.[target] ?? -9 }))
    .filter(({ unit }) => creditUnit(unit, id) > 0)
    .sort((a, b) => b.score - a.score);
  for (const [rank, { unit, score }] of ranked.slice(0, mostLearned).entries()) {
    if (score < 0 && (rank > 0 || hits.length > 0)) break;
    const span = tellingClause(unit, id, target, model, vectors);
    quote(readableSpan(span, reading.clauses), `${id}.learned`, evidence);
  }
  return evidence.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Of a long sentence, the clause that tells the element best and may count; of a short one, all of it. */
function tellingClause(
  unit: Unit,
  id: ElementId,
  target: number,
  model: UnitModel,
  vectors: WordVectors,
): Span {
  const { clauses } = unit;
  const whole = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 };
  if (clauses.length < 2 || whole.end - whole.start < shortSentence) return whole;
  const ranked = clauseScores(unit, model, vectors)
    .map((scores, i) => ({ i, score: scores[target] as number }))
    .filter(({ i }) => creditUnit({ ...unit, clauses: [clauses[i] as Clause] }, id) > 0)
    .sort((a, b) => b.score - a.score);
  const best = ranked[0]?.i;
  return best === undefined ? whole : (clauses[best] as Clause);
}

/** Of a unit's clauses, each scored alone: several elements ask for the same ones. */
const scoredClauses = new WeakMap<Unit, readonly Float32Array[]>();

function clauseScores(unit: Unit, model: UnitModel, vectors: WordVectors): readonly Float32Array[] {
  const scores =
    scoredClauses.get(unit) ??
    unit.clauses.map((clause) => scoreUnit({ ...unit, clauses: [clause], signals: [] }, model, vectors));
  scoredClauses.set(unit, scores);
  return scores;
}
