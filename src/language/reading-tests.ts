/** What a reading of a word may be asked, and which of several readings passes. */

import type { Token } from '../text/document.ts';
import { closedClass, subjectPronouns } from './closed-class.ts';
import { reportVerbs } from './people.ts';
import type { Reading } from './word-table.ts';

export type Test = (reading: Reading) => boolean;
export type Form = Reading['form'];

/** After a noun in the singular these are hardly ever nouns: "the plate lands", "the form needs two signatures". */
const seldomNouns = new Set(
  'come say mean need hold leave close run lie hurt take stop land want keep get give make go know seem matter sound look feel help work show tell bring put let hate like love depend ring bother teach stand save stay'.split(
    ' ',
  ),
);

/** The first reading that passes the first test that any passes; else the likeliest. */
export function firstOf(readings: readonly Reading[], tests: readonly Test[]): Reading | undefined {
  for (const test of tests) {
    const found = readings.find(test);
    if (found) return found;
  }
  return readings[0];
}

export function isNoun(reading: Reading | undefined): boolean {
  return reading?.tag === 'N';
}

export function isReporting({ tag, form, lemma }: Reading): boolean {
  return tag === 'V' && form === 'third' && reportVerbs.has(lemma);
}

export function isSeldomNoun(readings: readonly Reading[]): boolean {
  return readings.some(({ tag, form, lemma }) => tag === 'V' && form === 'third' && seldomNouns.has(lemma));
}

export function isAdjective({ tag }: Reading): boolean {
  return tag === 'A';
}

/** "a review saying | I was rude" */
export function isSaying({ tag, form, lemma }: Reading): boolean {
  return tag === 'V' && form === 'ing' && lemma === 'say';
}

/** A verb in one of these forms, or in any. */
export function isVerb(...forms: readonly Form[]): Test {
  return ({ tag, form }) => tag === 'V' && (forms.length === 0 || forms.includes(form));
}

/** Whether an object begins here: "check | the order", "ring | her". */
export function isObject(next: Token | undefined): boolean {
  const tag = next && closedClass.get(next.norm);
  return next !== undefined && (tag === 'DET' || tag === 'PRON') && !subjectPronouns.has(next.norm);
}
