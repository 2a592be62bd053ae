/** Writes a trained model as the file that scoring reads. */

import type { Matrix } from '../score/classifier.ts';
import { hashName } from '../score/feature-rows.ts';
import type { ByLength, Judge, Judges, Thresholds } from '../score/model.ts';
import type { AboutModel } from '../score/read-model.ts';
import { wholeRows } from '../text/late-rows.ts';
import { type PackedArray, packArrays, unpackArrays } from '../text/packed-arrays.ts';
import type { TrainedModel } from './train-model.ts';

/** The bytes of the file, in the format of `readModel`. */
export function writeModel({ units, judges }: TrainedModel, thresholds: ByLength<Thresholds>): Uint8Array {
  const hashes = Uint32Array.from(units.vocabulary, (name) => hashName(name));
  if (new Set(hashes).size < hashes.length) throw new Error('two features share a hash: change hashName');
  const sizes = (list: readonly Judge[]) => list.map(({ weights }) => weights.length);
  const about: AboutModel = {
    denseRows: units.denseRows,
    judgeSizes: {
      claimed: sizes(judges.full.claimed),
      shown: sizes(judges.full.shown),
      flags: sizes(judges.full.flags),
    },
    thresholds,
  };
  const all = [...listJudges(judges.brief), ...listJudges(judges.full)];
  return packArrays(about, {
    hashes,
    'judges.scale': Float32Array.from(all, ({ scale }) => scale),
    judges: Int16Array.from(all.flatMap(({ weights }) => [...weights])),
    ...named('input', units.input),
    ...named('output', units.output),
  });
}

function listJudges({ claimed, shown, flags }: Judges): readonly Judge[] {
  return [...claimed, ...shown, ...flags];
}

function named(name: string, { rows, scale }: Matrix): Record<string, PackedArray> {
  return { [`${name}.scale`]: scale, [name]: rows.values };
}

/** The weights of one target, a row each: of the features, dense numbers and bias; of the hidden numbers and bias. */
export interface TargetWeights {
  readonly input: Matrix;
  readonly output: Matrix;
}

/** The file with other weights for one target. @param file in the format of `readModel` */
export function replaceTarget(
  file: Uint8Array,
  target: number,
  { input, output }: TargetWeights,
): Uint8Array {
  const { about, take } = unpackArrays<AboutModel>(file);
  const replaced = (name: string, { rows, scale }: Matrix) => {
    const scales = Float32Array.from(take(`${name}.scale`, 'f32'));
    const values = Int8Array.from(take(name, 'i8'));
    scales[target] = scale[0] as number;
    for (let row = 0; row * scales.length < values.length; row += 1)
      values[row * scales.length + target] = rows.values[row] as number;
    return named(name, { rows: wholeRows(values), scale: scales });
  };
  return packArrays(about, {
    hashes: take('hashes', 'u32'),
    'judges.scale': take('judges.scale', 'f32'),
    judges: take('judges', 'i16'),
    ...replaced('input', input),
    ...replaced('output', output),
  });
}
