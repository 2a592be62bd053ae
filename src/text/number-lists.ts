/** Many short lists of small numbers in two arrays, as they are stored in a file. */

export interface NumberLists {
  /** Where each list begins in `items`; one more than there are lists. */
  readonly starts: Uint32Array;
  /** Numbers below 65,536. */
  readonly items: Uint16Array;
}

export function joinLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] as number) + list.length;
  const items = lists.flat();
  if (items.some((item) => item > 0xffff)) throw new RangeError('a number is too large for the list');
  return { starts, items: Uint16Array.from(items) };
}

export function listAt({ starts, items }: NumberLists, index: number): Uint16Array {
  return items.subarray(starts[index], starts[index + 1]);
}
