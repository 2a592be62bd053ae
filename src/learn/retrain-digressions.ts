/** Learns anew what is talk of other things, and leaves all else in a model as it is: in minutes, when only such sentences were added. */

import type { WordVectors } from '../language/word-vectors.ts';
import { activeRows, digressionTarget, sumInputs } from '../score/classifier.ts';
import { readModel } from '../score/read-model.ts';
import { unitFeatures } from '../score/unit-features.ts';
import { type Sample, trainLogistic } from './logistic.ts';
import { type LabelledUnit, outputSteps, quantise, rowSteps, settings } from './train-units.ts';
import { replaceTarget } from './write-model.ts';

/** @param file in the format of `readModel` @returns the file with other weights for talk of other things */
export function retrainDigressions(
  file: Uint8Array,
  units: readonly LabelledUnit[],
  vectors: WordVectors,
): Uint8Array {
  const model = readModel(file).units;
  const labelled = units.filter(({ labels }) => (labels.weights[digressionTarget] as number) > 0);
  const told = labelled.map(({ unit, labels: { labels, weights } }) => {
    const { names, dense } = unitFeatures(unit, vectors);
    const { rows, weights: values, count } = activeRows(sumInputs(unit, model, vectors), model.input.scale);
    const hidden = new Float32Array(model.hiddenSize);
    for (let k = 0; k + 1 < count; k += 1) hidden[rows[k] as number] = values[k] as number;
    return {
      sparse: Int32Array.from(names.map((name) => model.rowOf(name)).filter((row) => row >= 0)),
      dense,
      hidden,
      labels: labels.subarray(digressionTarget, digressionTarget + 1),
      weights: weights.subarray(digressionTarget, digressionTarget + 1),
    };
  });
  const ofHidden = told.map(({ hidden, ...sample }): Sample => ({ ...sample, sparse: none, dense: hidden }));
  const input = trainLogistic(told, model.sparseRows, model.denseRows, 1, settings.linear);
  const output = trainLogistic(ofHidden, 0, model.hiddenSize, 1, settings.linear);
  return replaceTarget(file, digressionTarget, {
    input: quantise(input, 1, rowSteps),
    output: quantise(output, 1, outputSteps),
  });
}

const none = new Int32Array(0);
