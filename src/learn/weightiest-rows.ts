/** Which features a model keeps when it has room for so many only. */

/**
 * Signals always stay: scoring asks whether the model knows one.
 *
 * @param vocabulary the features' names, by row
 * @param weights of each row, the more the better
 * @returns the rows that are kept, ascending
 */
export function weightiestRows(
  vocabulary: readonly string[],
  weights: readonly number[],
  most: number,
): number[] {
  const isSignal = (row: number) => Number(vocabulary[row]?.startsWith('r:'));
  return [...vocabulary.keys()]
    .sort((a, b) => isSignal(b) - isSignal(a) || (weights[b] as number) - (weights[a] as number) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}
