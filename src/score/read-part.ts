/** Some sentences of an answer, read and scored as if nothing else had been said. */

import type { WordVectors } from '../language/word-vectors.ts';
import { scoreUnit, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { Unit } from './unit-features.ts';

/** @param isKept for each unit of the reading; at least one is */
export function readPart(
  { reading }: Told,
  isKept: readonly boolean[],
  model: UnitModel,
  vectors: WordVectors,
): Told {
  const kept = reading.units.filter((_, i) => isKept[i]);
  const last = Math.max(1, kept.length - 1);
  const units = kept.map((unit, i): Unit => ({ ...unit, place: i / last, alone: kept.length === 1 }));
  const clauses = units.flatMap((unit) => unit.clauses);
  const told = new Set(clauses);
  return {
    reading: { clauses, units, hits: reading.hits.filter(({ clause }) => told.has(clause)) },
    scores: units.map((unit) => scoreUnit(unit, model, vectors)),
  };
}
