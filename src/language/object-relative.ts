/** Clauses that lack their object, since what stands before them is it: "what she said", "the letter | she brought". */

import type { Word } from './clause.ts';
import { mainVerb } from './find-reality.ts';
import { subjectForms } from './subject-apart.ts';

const relatives = new Set(['that', 'which', 'who', 'whom']);
const anything = new Set(['everything', 'anything', 'something', 'all']);

/** @param last words of the clause before, `mark`: the punctuation between them */
export function isObjectRelative(part: readonly Word[], last: readonly Word[], mark: string): boolean {
  const [first, second] = part;
  if (!first || !second || mark !== '') return false;
  if (first.norm === 'what' || first.norm === 'whatever') return isSubject(second);
  const noun = last.at(-1);
  const isRelated = noun?.tag === 'N' || anything.has(noun?.norm ?? '');
  const begins = relatives.has(first.norm) ? isSubject(second) : subjectForms.has(first.norm);
  return isRelated && begins && isGapAtEnd(part);
}

function isSubject({ tag }: Word): boolean {
  return tag === 'PRON' || tag === 'DET' || tag === 'N';
}

const giving = new Set(['give', 'tell', 'show', 'send', 'hand']);

/** "she brought", "she had brought in", "she gave me" */
function isGapAtEnd(part: readonly Word[]): boolean {
  const last = part.at(-1);
  const isTo = last?.tag === 'PREP' || (last?.tag === 'PRON' && giving.has(part.at(-2)?.lemma ?? ''));
  const end = isTo ? part.at(-2) : last;
  return end?.tag === 'V' && end.lemma !== 'be';
}

/** "rang the team", "read it back": what has an object of its own is no part of such a clause. */
export function hasOwnObject(part: readonly Word[]): boolean {
  const at = mainVerb(part);
  const next = part.slice(at + 1).find(({ tag }) => tag !== 'R' && tag !== 'PREP');
  return at >= 0 && ['PRON', 'DET', 'N', 'NUM', 'A'].includes(next?.tag ?? '');
}
