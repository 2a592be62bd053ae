/** Chance that can be repeated: the same seed gives the same sequence on every machine. */

/** A number from 0 up to but not including 1, another one with each call. */
export type Random = () => number;

/** Mulberry32 (Tommy Ettinger, public domain); only the lower 32 bits of the seed count. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The items in an order drawn by chance (Fisher–Yates); the list given stays as it is. */
export function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  const drawn: Item[] = [];
  while (left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  return drawn;
}
