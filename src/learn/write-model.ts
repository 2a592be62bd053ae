/** Writes a trained model as the file that scoring reads. */

import { hashName } from '../score/feature-rows.ts';
import type { Thresholds } from '../score/model.ts';
import type { ModelHeader } from '../score/read-model.ts';
import type { TrainedModel } from './train-model.ts';

/** The bytes of the file, in the format of `readModel`. */
export function writeModel({ units, judges }: TrainedModel, thresholds: Thresholds): Buffer {
  const hashes = Uint32Array.from(units.vocabulary, hashName);
  if (new Set(hashes).size < hashes.length) throw new Error('two features share a hash: change hashName');
  const sizes = (list: readonly Float32Array[]) => list.map((weights) => weights.length);
  const header: ModelHeader = {
    sparseRows: units.sparseRows,
    denseRows: units.denseRows,
    hiddenSize: units.hiddenSize,
    judgeSizes: { claimed: sizes(judges.claimed), shown: sizes(judges.shown), flags: sizes(judges.flags) },
    thresholds,
  };
  let line = JSON.stringify(header);
  while ((line.length + 1) % 4 !== 0) line += ' ';
  const bytes = (array: Uint32Array | Float32Array | Int8Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  return Buffer.concat([
    Buffer.from(`${line}\n`),
    bytes(hashes),
    ...[
      units.linear.scale,
      units.hidden.scale,
      units.output.scale,
      ...judges.claimed,
      ...judges.shown,
      ...judges.flags,
    ].map(bytes),
    ...[units.linear, units.hidden, units.output].map(({ values }) => bytes(values as Int8Array)),
  ]);
}
