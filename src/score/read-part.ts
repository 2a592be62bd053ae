/** Some sentences of an answer, read and scored as if nothing else had been said. */

import type { WordVectors } from '../language/word-vectors.ts';
import { scoreUnit, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import type { Unit } from './unit-features.ts';

/** @param isKept for each unit of the reading */
export function readPart(
  { reading, scores }: Told,
  isKept: readonly boolean[],
  model: UnitModel,
  vectors: WordVectors,
): Told {
  const kept = [...reading.units.keys()].filter((i) => isKept[i]);
  const last = kept.length - 1;
  const parts = kept.map((i, at) => {
    const unit = reading.units[i] as Unit;
    const isFirst = last > 0 && at === 0;
    const isLast = last > 0 && at === last;
    // The same object where nothing changes: what is known of it need not be worked out again.
    if (unit.isFirst === isFirst && unit.isLast === isLast)
      return { unit, scores: scores[i] as Float32Array };
    const moved: Unit = { ...unit, isFirst, isLast };
    return { unit: moved, scores: scoreUnit(moved, model, vectors) };
  });
  const clauses = parts.flatMap(({ unit }) => unit.clauses);
  const told = new Set(clauses);
  return {
    reading: {
      clauses,
      units: parts.map(({ unit }) => unit),
      hits: reading.hits.filter(({ clause }) => told.has(clause)),
    },
    scores: parts.map(({ scores }) => scores),
  };
}
