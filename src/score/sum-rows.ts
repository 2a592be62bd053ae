/** Adds up weighted rows of a matrix: most of the arithmetic of a score, so four rows at a time. */

/** Rows to be added, each with its weight; `count` of them, the arrays may be longer. */
export interface WeightedRows {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  count: number;
}

/** @param values rows one after another, each as long as `into`, to which the weighted rows are added */
export function sumRows(
  values: Float32Array | Int8Array,
  { rows, weights, count }: WeightedRows,
  into: Float64Array,
): void {
  const width = into.length;
  let k = 0;
  for (; k + 3 < count; k += 4) {
    const a = (rows[k] as number) * width;
    const b = (rows[k + 1] as number) * width;
    const c = (rows[k + 2] as number) * width;
    const d = (rows[k + 3] as number) * width;
    const wa = weights[k] as number;
    const wb = weights[k + 1] as number;
    const wc = weights[k + 2] as number;
    const wd = weights[k + 3] as number;
    for (let t = 0; t < width; t += 1) {
      into[t] =
        (into[t] as number) +
        wa * (values[a + t] as number) +
        wb * (values[b + t] as number) +
        wc * (values[c + t] as number) +
        wd * (values[d + t] as number);
    }
  }
  for (; k < count; k += 1) {
    const a = (rows[k] as number) * width;
    const wa = weights[k] as number;
    for (let t = 0; t < width; t += 1) into[t] = (into[t] as number) + wa * (values[a + t] as number);
  }
}
