/** Reads the learned model from its file, whose arrays are used as they lie. */

import { unpackArrays } from '../text/packed-arrays.ts';
import type { Matrix } from './classifier.ts';
import { rowFinder } from './feature-rows.ts';
import type { Model, Thresholds } from './model.ts';

/**
 * What the file tells of its arrays: `hashes` (u32) of the sparse features; of `linear`, `hidden` and `output` the whole
 * numbers (i8) and their `.scale` (f32); `judges` (f32), one after another, those of claims first, then shown, then flags.
 */
export interface AboutModel {
  readonly denseRows: number;
  /** How many numbers each judge weighs. */
  readonly judgeSizes: {
    readonly claimed: readonly number[];
    readonly shown: readonly number[];
    readonly flags: readonly number[];
  };
  readonly thresholds: Thresholds;
}

/** @param file as `writeModel` made it */
export function readModel(file: Uint8Array): Model {
  const { about, take } = unpackArrays<AboutModel>(file);
  const { denseRows, judgeSizes, thresholds } = about;
  const weights = take('judges', 'f32');
  let at = 0;
  const judge = (size: number) => {
    at += size;
    return weights.subarray(at - size, at);
  };
  const judges = {
    claimed: judgeSizes.claimed.map(judge),
    shown: judgeSizes.shown.map(judge),
    flags: judgeSizes.flags.map(judge),
  };
  const matrix = (name: string): Matrix => ({
    values: take(name, 'i8'),
    scale: take(`${name}.scale`, 'f32'),
  });
  const hashes = take('hashes', 'u32');
  const hidden = matrix('hidden');
  return {
    units: {
      rowOf: rowFinder(hashes),
      sparseRows: hashes.length,
      denseRows,
      linear: matrix('linear'),
      hiddenSize: hidden.scale.length,
      hidden,
      output: matrix('output'),
    },
    judges,
    thresholds,
  };
}
