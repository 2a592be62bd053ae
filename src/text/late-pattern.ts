/** Regular expressions that are made when first used: some are long, and most answers need none of them. */

export interface LatePattern {
  test(text: string): boolean;
  /** As `text.matchAll` of a global expression. */
  matchAllIn(text: string): IterableIterator<RegExpExecArray>;
}

/** @param source as for `RegExp`, in pieces where it is long */
export function latePattern(source: () => string, flags: string): LatePattern {
  let made: RegExp | undefined;
  const make = (): RegExp => {
    made ??= new RegExp(source(), flags);
    return made;
  };
  return { test: (text) => make().test(text), matchAllIn: (text) => text.matchAll(make()) };
}
