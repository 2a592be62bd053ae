/** Behind a noun: "a customer shouts", but "customer complaints were" and "the fire alarm test started". */

import type { Token } from '../text/document.ts';
import type { Tag, Word } from './clause.ts';
import { closedClass } from './closed-class.ts';
import { colleagueNouns, customerNouns, noticingVerbs, reportVerbs } from './people.ts';
import { type Form, firstOf, isNoun, isObject, isSaying, isSeldomNoun, isVerb } from './reading-tests.ts';
import type { Reading } from './word-table.ts';

/** Verbs that make or watch somebody do something. */
export const causing = new Set(['let', 'make', 'help', 'see', 'hear', 'watch']);

/** What a clause may begin with, or end before. */
const opening: ReadonlySet<Tag> = new Set(['PUNCT', 'CONJ', 'SUB', 'WH']);

/**
 * @param readings of the word, likeliest first
 * @param before the words before it, a noun the last
 * @param nextReadings of the word after it, when that is no small word
 */
export function afterNoun(
  readings: readonly Reading[],
  before: readonly Word[],
  next: Token | undefined,
  nextReadings: readonly Reading[],
): Reading | undefined {
  const noun = before.at(-1) as Word;
  // "the customer", "the duty manager"
  const length = before.at(-2)?.tag === 'N' ? 2 : 1;
  const opener = before.at(-1 - length);
  const governor = before.at(-2 - length);
  const isOne = noun.norm === noun.lemma;
  const isPerson = customerNouns.has(noun.norm) || colleagueNouns.has(noun.norm);
  const isOpened = opener?.tag === 'DET' || opener?.tag === 'A';
  // "I let the customer vent"
  if (isPerson && isOpened && causing.has(governor?.lemma ?? ''))
    return firstOf(readings, [isVerb('base', 'ing')]);
  const acts = isPerson && isOpened && nextReadings[0]?.tag !== 'V';
  // "The system needs a receipt", "the plate lands", but "I took the order numbers their team gave me"
  const isDone = isOne && (isSeldomNoun(readings) || (isObject(next) && !isGoverned(before)));
  const forms: Form[] = ['past'];
  if (acts || isDone) forms.push('third');
  if (isObject(next)) forms.push('ing');
  // "My duty lead, Sam": one person does not "lead".
  const isTitle = isOne && before.at(-2)?.tag === 'DET' && endsPhrase(next);
  const isCompound = nextReadings.length > 0 && !['be', 'have', 'do'].includes(readings[0]?.lemma ?? '');
  return firstOf(readings, [isVerb(...forms), isSaying, ...(isCompound || isTitle ? [isNoun] : [])]);
}

/** Something is done to the noun: "I took the order |", but "he said the system |". */
function isGoverned(before: readonly Word[]): boolean {
  const start = before.findLastIndex(({ tag }) => opening.has(tag)) + 1;
  return before
    .slice(start)
    .some(({ tag, lemma }) => tag === 'V' && !reportVerbs.has(lemma) && !noticingVerbs.has(lemma));
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || closedClass.get(next.norm) === 'CONJ';
}
