/** Talk of other things earns nothing and tips nothing: levels are judged from what is left without it. */

import type { WordVectors } from '../language/word-vectors.ts';
import { digressionTarget, logistic, scoreUnit, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { Unit } from './unit-features.ts';

/** From this probability on a sentence is left aside: low, as of ten such sentences nine tell nothing, and at twice or half of it five-fold figures are the same. */
const digressing = 0.7;

/** The sentences that keep to the matter, read as if nothing else had been said; null when all do, or none. */
export function withoutDigressions(
  { reading, scores }: Told,
  model: UnitModel,
  vectors: WordVectors,
): Told | null {
  const isKept = reading.units.map((unit, i) => {
    // What an author's own signal looks for is never beside the point.
    if (unit.signals.some((name) => model.rowOf('r:', name) < 0)) return true;
    return logistic(scores[i]?.[digressionTarget] ?? -9) < digressing;
  });
  const kept = reading.units.filter((_, i) => isKept[i]);
  if (kept.length === 0 || kept.length === reading.units.length) return null;
  const units = kept.map(
    (unit, i): Unit => ({ ...unit, place: i / Math.max(1, kept.length - 1), alone: kept.length === 1 }),
  );
  const clauses = units.flatMap((unit) => unit.clauses);
  const told = new Set(clauses);
  return {
    reading: { clauses, units, hits: reading.hits.filter(({ clause }) => told.has(clause)) },
    scores: units.map((unit) => scoreUnit(unit, model, vectors)),
  };
}
