/** Many short lists of small numbers in two arrays, as they are stored in a file. */

/** As stored: numbers and lengths below 65,536. */
export interface JoinedLists {
  readonly lengths: Uint16Array;
  readonly items: Uint16Array;
}

export interface NumberLists {
  /** Where each list begins in `items`; one more than there are lists. */
  readonly starts: Uint32Array;
  readonly items: Uint16Array;
}

export function joinLists(lists: readonly (readonly number[])[]): JoinedLists {
  const items = lists.flat();
  const lengths = lists.map(({ length }) => length);
  const fits = (number: number) => Number.isInteger(number) && number >= 0 && number <= 0xffff;
  if (![...items, ...lengths].every(fits)) throw new RangeError('a number does not fit into the list');
  return { lengths: Uint16Array.from(lengths), items: Uint16Array.from(items) };
}

export function openLists({ lengths, items }: JoinedLists): NumberLists {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i += 1) starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
  return { starts, items };
}

/** A view, not a copy. */
export function listAt({ starts, items }: NumberLists, index: number): Uint16Array {
  return items.subarray(starts[index], starts[index + 1]);
}
