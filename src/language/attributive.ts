/** Participles in front of a sentence that are no verb with a left-out "I": "Missed appointments cost money". */

import type { Token } from '../text/document.ts';
import { closedClass } from './closed-class.ts';
import { customerNouns, moodVerbs, noticingVerbs, reportVerbs } from './people.ts';
import type { Reading, WordTable } from './word-table.ts';

/** After these a clause may follow at once, whose verb is not the sentence's: "Checked | rooms were clean". */
const leading = new Set(
  'check ensure verify see hear watch let help mean show prove hope wish guarantee'.split(' '),
);
/** What the object of a second verb begins with: "cost the clinic", but not "calls transferred to us". */
const objectTags = new Set(['DET', 'PRON']);

/** "Upset guests came to us", "Cancelled flights left 200 people at my gate": the noun's own verb comes after it. */
export function isAttributive([first, noun, verb, object]: readonly Token[], table: WordTable): boolean {
  if (!first || !noun || verb?.kind !== 'word' || closedClass.has(first.norm) || closedClass.has(noun.norm))
    return false;
  const lemma = participleOf(table.readings(first.norm));
  if (lemma === null || leading.has(lemma) || reportVerbs.has(lemma) || noticingVerbs.has(lemma))
    return false;
  if (!isPlural(table.readings(noun.norm)[0], noun.norm)) return false;
  if (closedClass.get(verb.norm) === 'MD') return true;
  const readings = closedClass.has(verb.norm) ? [] : table.readings(verb.norm);
  if (readings[0]?.lemma === 'be' || readings[0]?.lemma === 'have') return true;
  // "Delayed passengers queue here": people who are said to be so, whatever they do.
  const isTold = moodVerbs.has(lemma) || lemma === 'delay' || lemma === 'strand';
  if (isTold && customerNouns.has(table.readings(noun.norm)[0]?.lemma ?? ''))
    return readings.some(({ tag }) => tag === 'V');
  if (!readings.some(isForm('past'))) return false;
  // "Answered calls transferred from sales": only a form of its own, or an object, tells that it is no participle.
  const tag = object && closedClass.get(object.norm);
  return (
    !readings.some(isForm('participle')) ||
    object?.kind === 'number' ||
    (tag !== undefined && objectTags.has(tag))
  );
}

/** The verb whose participle the form can be. */
function participleOf(readings: readonly Reading[]): string | null {
  return readings.find(isForm('participle'))?.lemma ?? null;
}

function isPlural(reading: Reading | undefined, norm: string): boolean {
  return reading?.tag === 'N' && (reading.lemma !== norm || norm === 'people');
}

function isForm(form: Reading['form']): (reading: Reading) => boolean {
  return (reading) => reading.tag === 'V' && reading.form === form;
}
