/** Some sentences of an answer, read and scored as if nothing else had been said. */

import type { WordVectors } from '../language/word-vectors.ts';
import { scoreUnit, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { placeSigns, type Unit } from './unit-features.ts';

/** @param isKept for each unit of the reading */
export function readPart(
  { reading, scores }: Told,
  isKept: readonly boolean[],
  model: UnitModel,
  vectors: WordVectors,
): Told {
  const kept = [...reading.units.keys()].filter((i) => isKept[i]);
  const last = Math.max(1, kept.length - 1);
  const parts = kept.map((i, at) => {
    const before = reading.units[i] as Unit;
    const unit: Unit = { ...before, place: at / last, alone: kept.length === 1 };
    const isSame = placeSigns(unit).join() === placeSigns(before).join();
    return { unit, scores: isSame ? (scores[i] as Float32Array) : scoreUnit(unit, model, vectors) };
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
