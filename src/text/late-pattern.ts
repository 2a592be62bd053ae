/** Regular expressions that are made when first used: some are long, most answers need none of them, and V8 reads every literal when it loads a file. */

export interface LatePattern {
  test(text: string): boolean;
  /** Of an expression that is not global: the first match. */
  exec(text: string): RegExpExecArray | null;
  /** As `text.matchAll` of a global expression. */
  matchAllIn(text: string): IterableIterator<RegExpExecArray>;
}

/** @param source as for `RegExp`; a function where it is put together of pieces */
export function latePattern(source: string | (() => string), flags: string): LatePattern {
  let made: RegExp | undefined;
  const make = (): RegExp => {
    made ??= new RegExp(typeof source === 'string' ? source : source(), flags);
    return made;
  };
  return {
    test: (text) => make().test(text),
    exec: (text) => make().exec(text),
    matchAllIn: (text) => text.matchAll(make()),
  };
}
