/** Measures of agreement: weighted kappa for levels and ratings, precision, recall and F1 for flags. */

/** Quadratically weighted kappa over pairs of categories 0 … size − 1; 1 is full agreement, 0 is chance. */
export function weightedKappa(pairs: readonly (readonly [number, number])[], size: number): number {
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [a, b] of pairs) (table[a] as number[])[b] = ((table[a] as number[])[b] as number) + 1;
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = rows.map((_, j) => table.reduce((sum, row) => sum + (row[j] as number), 0));
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      observed += (i - j) ** 2 * ((table[i] as number[])[j] as number);
      expected += ((i - j) ** 2 * (rows[i] as number) * (columns[j] as number)) / pairs.length;
    }
  }
  return expected === 0 ? (observed === 0 ? 1 : 0) : 1 - observed / expected;
}

export interface Detection {
  readonly hits: number;
  readonly falseAlarms: number;
  readonly misses: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param pairs [gold, found] */
export function detection(pairs: readonly (readonly [boolean, boolean])[]): Detection {
  const hits = pairs.filter(([gold, found]) => gold && found).length;
  const falseAlarms = pairs.filter(([gold, found]) => !gold && found).length;
  const misses = pairs.filter(([gold, found]) => gold && !found).length;
  return {
    hits,
    falseAlarms,
    misses,
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: hits + misses === 0 ? 1 : hits / (hits + misses),
    f1: hits === 0 ? 0 : (2 * hits) / (2 * hits + falseAlarms + misses),
  };
}
