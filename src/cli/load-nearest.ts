/** Finds what a mistyped name probably means; loaded only where a name was typed. */

import type { Circumstances } from '../practice/choose-question.ts';

/** @param names that were typed, of questions, topics, types or sectors */
export async function loadNearest(
  ...names: readonly (string | undefined)[]
): Promise<Circumstances['nearest']> {
  if (names.every((name) => name === undefined)) return () => null;
  const { nearest } = await import('../library/did-you-mean.ts');
  return nearest;
}
