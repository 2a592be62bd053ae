/** Rows of a matrix in a file, each read when it is first asked for, and kept: an answer needs some hundred of many thousand. */

export interface Rows {
  /** The rows that have been read, one after another; another array when more have come. */
  readonly values: Int8Array;
  /** Reads the row if need be. @returns where it stands in `values`, counted in rows */
  placeOf(row: number): number;
}

export interface LateRows extends Rows {
  /** Reads so many rows at once, none of which has been read before. */
  load(row: number, rows: number): void;
}

/** Rows for which there is room at first: those of one long answer. */
const firstRoom = 1024;

/**
 * @param read gives so many rows from one on
 * @param count rows in the file
 * @param width numbers in a row
 */
export function lateRows(
  read: (row: number, rows: number) => Int8Array,
  { count, width }: { readonly count: number; readonly width: number },
): LateRows {
  let values = new Int8Array(Math.min(count, firstRoom) * width);
  let kept = 0;
  /** One more than the place of each row, 0 for those that have not been read. */
  const places = new Int32Array(count);
  const load = (row: number, rows: number): void => {
    const end = (kept + rows) * width;
    if (end > values.length) {
      const larger = new Int8Array(Math.min(count * width, Math.max(end, values.length * 2)));
      larger.set(values);
      values = larger;
    }
    values.set(read(row, rows), kept * width);
    for (let k = 0; k < rows; k += 1) places[row + k] = kept + k + 1;
    kept += rows;
  };
  return {
    get values() {
      return values;
    },
    load,
    placeOf(row) {
      if (places[row] === 0) load(row, 1);
      return (places[row] as number) - 1;
    },
  };
}

/** Rows that are all in memory. */
export function wholeRows(values: Int8Array): Rows {
  return { values, placeOf: (row) => row };
}
