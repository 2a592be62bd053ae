/** Talk of other things earns nothing and tips nothing: levels are judged from what is left without it. */

import type { WordVectors } from '../language/word-vectors.ts';
import { elementIds } from '../rubric/element.ts';
import { claimedTarget, digressionTarget, logistic, type UnitModel } from './classifier.ts';
import type { Told } from './credited-part.ts';
import { readPart } from './read-part.ts';

/** From this probability on a sentence has nothing to do with the question, whatever it seems to tell. */
const digressing = 0.3;
/** From this one on, when it tells of no element: so low because such sentences belong to a story more by their place than by their words. */
const idle = 0.05;

/** The sentences that keep to the matter; null when all do, or none. */
export function withoutDigressions(told: Told, model: UnitModel, vectors: WordVectors): Told | null {
  if (told.scores.length === 0) return null;
  const isKept = told.reading.units.map((unit, i) => {
    // What an author's own signal looks for is never beside the point.
    if (unit.signals.some((name) => model.rowOf('r:', name) < 0)) return true;
    const scores = told.scores[i] as Float32Array;
    const probability = logistic(scores[digressionTarget] as number);
    return probability < (tellsElement(scores) ? digressing : idle);
  });
  if (isKept.every(Boolean) || !isKept.includes(true)) return null;
  return readPart(told, isKept, model, vectors);
}

function tellsElement(scores: Float32Array): boolean {
  return elementIds.some((_, k) => (scores[claimedTarget(k)] as number) > 0);
}
