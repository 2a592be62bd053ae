/** Talk of other things earns nothing and tips nothing: levels are judged from what is left without it. */

import type { WordVectors } from '../language/word-vectors.ts';
import { digressionTarget, logistic, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { readPart } from './read-part.ts';

/**
 * From this probability on a sentence has nothing to do with the question. So low because such sentences hardly ever tell anything:
 * at half or twice of it the five-fold figures are the same.
 */
const digressing = 0.06;

/** The sentences that keep to the matter; null when all do, or none. */
export function withoutDigressions(told: Told, model: UnitModel, vectors: WordVectors): Told | null {
  const isKept = told.reading.units.map((unit, i) => {
    // What an author's own signal looks for is never beside the point.
    if (unit.signals.some((name) => model.rowOf('r:', name) < 0)) return true;
    return logistic(told.scores[i]?.[digressionTarget] ?? -9) < digressing;
  });
  if (isKept.every(Boolean) || !isKept.includes(true)) return null;
  return readPart(told, isKept, model, vectors);
}
