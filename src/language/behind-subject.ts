/** Whether a verb is due: behind a subject that is neither a pronoun of a person nor a plain noun. */

import type { Word } from './clause.ts';

/** Between a subject and its verb: "an apology never | hurts", "a dad once | shouted". */
export const usually =
  'always usually never often still ever rarely seldom hardly normally generally sometimes'.split(' ');
const often = new Set([...usually, ...'actually also just simply really only even once'.split(' ')]);
/** Nobody, everything: never more than one, and seldom what is acted on. */
const indefinite = /^(?:some|any|every|no)(?:one|body|thing)$/u;

/** "nobody | moved", "an apology never | hurts" */
export function isBehindSubject(before: readonly Word[]): boolean {
  const last = before.findLastIndex(({ norm }) => !often.has(norm));
  const word = before[last];
  if (word?.tag === 'N') return last < before.length - 1;
  const governing = before[last - 1];
  // "three of them | wanted"
  if (word?.tag === 'PRON' && governing?.norm === 'of')
    return ['A', 'NUM', 'DET', 'PRON'].includes(before[last - 2]?.tag ?? '');
  if (word?.tag !== 'PRON' || !indefinite.test(word.norm)) return false;
  return governing?.tag !== 'V' && governing?.tag !== 'PREP';
}
