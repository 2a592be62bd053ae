/** Where the next act begins in a note without any mark: "old lady fell | picked her up | sat her down". */

import type { Word } from './clause.ts';
import { isObjectPronoun } from './name-of.ts';
import { colleagueNouns, customerNouns, servingVerbs } from './people.ts';
import { isAuxiliary } from './tag-words.ts';

/** What a thing before them neither did nor suffered: "checked the account | found the mistake". */
const acts = new Set([
  ...servingVerbs,
  ...'check find give tell ask call ring get take send swap let explain bring make'.split(' '),
]);
/** What somebody was made to do follows: "got it fixed". */
const causing = new Set('have get make let help see hear watch'.split(' '));
const particles = new Set('up down back out off over in away'.split(' '));

export function isNextInNote(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const previous = words[i - 1];
  if (word?.tag !== 'V' || word.form !== 'past' || previous === undefined || !isNote(words)) return false;
  if (['be', 'have', 'do'].includes(word.lemma) || words.findIndex(({ tag }) => tag === 'V') === i)
    return false;
  const end = particles.has(previous.norm) ? i - 2 : i - 1;
  if (isTakenObject(words, end)) return true;
  const next = words[i + 1];
  const takes = next?.tag === 'DET' || next?.norm === 'to' || next === undefined || isObjectPronoun(next);
  // "let him finish | checked the account", "apologised | gave her a refund"
  const isActed = previous.tag === 'V' && !isAuxiliary(previous);
  const isOpen = previous.tag === 'A' || isActed || isThing(previous);
  return takes && isOpen && acts.has(word.lemma);
}

/** "picked her", "listened to her", but not "so it", "had him | read it out" */
function isTakenObject(words: readonly Word[], i: number): boolean {
  if (!isObjectPronoun(words[i])) return false;
  const before = words[i - 1];
  if (before?.tag === 'PREP' || before?.tag === 'TO') return words[i - 2]?.tag === 'V';
  return before?.tag === 'V' && !causing.has(before.lemma);
}

/** Begins with a customer without an article, or with what was done to one. */
function isNote(words: readonly Word[]): boolean {
  const [first, second] = words[0]?.tag === 'A' ? words.slice(1) : words;
  if (first?.tag === 'N') return customerNouns.has(first.norm) && second?.tag !== 'N';
  return first?.tag === 'V' && first.form === 'past';
}

/** "the account", but not "the driver | told him" or "Rose | told him": those are new subjects. */
function isThing({ tag, lemma, raw }: Word): boolean {
  return tag === 'N' && !customerNouns.has(lemma) && !colleagueNouns.has(lemma) && /^\p{Ll}/u.test(raw);
}
