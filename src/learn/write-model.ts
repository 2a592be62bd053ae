/** Writes a trained model as the file that scoring reads. */

import type { Matrix } from '../score/classifier.ts';
import { hashName } from '../score/feature-rows.ts';
import type { Thresholds } from '../score/model.ts';
import type { AboutModel } from '../score/read-model.ts';
import { type PackedArray, packArrays } from '../text/packed-arrays.ts';
import type { TrainedModel } from './train-model.ts';

/** The bytes of the file, in the format of `readModel`. */
export function writeModel({ units, judges }: TrainedModel, thresholds: Thresholds): Uint8Array {
  const hashes = Uint32Array.from(units.vocabulary, (name) => hashName(name));
  if (new Set(hashes).size < hashes.length) throw new Error('two features share a hash: change hashName');
  const sizes = (list: readonly Float32Array[]) => list.map((weights) => weights.length);
  const about: AboutModel = {
    denseRows: units.denseRows,
    judgeSizes: { claimed: sizes(judges.claimed), shown: sizes(judges.shown), flags: sizes(judges.flags) },
    thresholds,
  };
  const all = [...judges.claimed, ...judges.shown, ...judges.flags];
  return packArrays(about, {
    hashes,
    judges: Float32Array.from(all.flatMap((weights) => [...weights])),
    ...named('input', units.input),
    ...named('output', units.output),
  });
}

function named(name: string, { rows, scale }: Matrix): Record<string, PackedArray> {
  return { [`${name}.scale`]: scale, [name]: rows.values };
}
