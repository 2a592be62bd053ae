/** Learns a model from the first step to the last: sentences, judges, and what is talk of other things once more by itself. */

import type { WordVectors } from '../language/word-vectors.ts';
import { retrainDigressions } from './retrain-digressions.ts';
import { thresholds } from './thresholds.ts';
import { type Lessons, labelledUnits, trainModel } from './train-model.ts';
import { writeModel } from './write-model.ts';

/** @returns the model's file, in the format of `readModel` */
export function learnModel(lessons: Lessons, vectors: WordVectors): Uint8Array {
  const file = writeModel(trainModel(lessons, vectors), thresholds);
  // Of many targets learned at once each gives way to the others; this one is learned better by itself.
  return retrainDigressions(file, labelledUnits(lessons), vectors);
}
