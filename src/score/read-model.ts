/** Reads the learned model from its file, whose arrays are used as they lie. */

import type { ByteSource } from '../text/byte-source.ts';
import { wholeRows } from '../text/late-rows.ts';
import { unpackArrays } from '../text/packed-arrays.ts';
import { targetCount } from './classifier.ts';
import { rowFinder } from './feature-rows.ts';
import type { ByLength, Judge, Judges, Model, Thresholds } from './model.ts';

/**
 * What the file tells of its arrays: `hashes` (u32) of the sparse features; of `input` and `output` the whole numbers (i8)
 * and their `.scale` (f32); `judges` (i16), one after another, those of claims first, then shown, then flags, first for brief
 * answers, then for full ones; `judges.scale` (f32), what each judge's numbers are to be multiplied by.
 */
export interface AboutModel {
  readonly denseRows: number;
  /** How many numbers each judge weighs, of brief answers as of full ones. */
  readonly judgeSizes: {
    readonly claimed: readonly number[];
    readonly shown: readonly number[];
    readonly flags: readonly number[];
  };
  readonly thresholds: ByLength<Thresholds>;
}

/** @param file as `writeModel` made it */
export function readModel(file: Uint8Array | ByteSource): Model {
  const { about, take, takeRows } = unpackArrays<AboutModel>(file);
  const { denseRows, judgeSizes, thresholds } = about;
  const weights = take('judges', 'i16');
  const scales = take('judges.scale', 'f32').values();
  let at = 0;
  const judge = (size: number): Judge => {
    at += size;
    return { weights: weights.subarray(at - size, at), scale: scales.next().value as number };
  };
  const judgesOf = (): Judges => ({
    claimed: judgeSizes.claimed.map(judge),
    shown: judgeSizes.shown.map(judge),
    flags: judgeSizes.flags.map(judge),
  });
  const judges = { brief: judgesOf(), full: judgesOf() };
  const hashes = take('hashes', 'u32');
  const scale = take('input.scale', 'f32');
  const rows = takeRows('input', scale.length);
  // Every sentence has these.
  rows.load(hashes.length, denseRows + 1);
  return {
    units: {
      rowOf: rowFinder(hashes),
      sparseRows: hashes.length,
      denseRows,
      input: { rows, scale },
      hiddenSize: scale.length - targetCount,
      output: { rows: wholeRows(take('output', 'i8')), scale: take('output.scale', 'f32') },
    },
    judges,
    thresholds,
  };
}
