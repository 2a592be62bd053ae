/** Decides which of a word's classes is meant: "check" the verb or the noun, by the words around it. */

import type { Token } from '../text/document.ts';
import type { Word } from './clause.ts';
import { closedClass } from './closed-class.ts';
import { colleagueNouns, customerNouns, reportVerbs } from './people.ts';
import type { Reading, WordTable } from './word-table.ts';

export const subjectPronouns: ReadonlySet<string> = new Set('i he she we they you who it u ye'.split(' '));
/** Verbs that another in "-ing" follows. */
const beforeIng = new Set(
  'stop keep start begin continue avoid quit finish try enjoy hate like love mind help go remember imagine resist'.split(
    ' ',
  ),
);
/** Verbs that make or watch somebody do something. */
const causing = new Set(['let', 'make', 'help', 'see', 'hear', 'watch']);

/** Between a subject and its verb: "an apology never | hurts", "a dad once | shouted". */
const usually =
  'always usually never often still ever rarely seldom hardly normally generally sometimes'.split(' ');
const often = new Set([...usually, ...'actually also just simply really only even once'.split(' ')]);
/** Nobody, everything: never more than one, and seldom what is acted on. */
const indefinite = /^(?:some|any|every|no)(?:one|body|thing)$/u;
/** After a noun in the singular these are hardly ever nouns: "the plate lands", "the form needs two signatures". */
const seldomNouns = new Set(
  'come say mean need hold leave close run lie hurt take stop land want keep get give make go know seem matter sound look feel help work show tell bring put let hate like love depend ring bother teach stand save stay'.split(
    ' ',
  ),
);

const owners = new Set(['mine', 'ours', 'hers', 'theirs', 'yours']);

type Test = (reading: Reading) => boolean;
type Form = Reading['form'];

/**
 * Picks the reading that fits between its neighbours.
 *
 * @param readings of the word, likeliest first
 * @param before the words before it, in order
 */
export function chooseReading(
  readings: readonly Reading[],
  before: readonly Word[],
  next: Token | undefined,
  table: WordTable,
): Reading | undefined {
  const first = readings[0];
  if (readings.length < 2) return first;
  const previous = before.at(-1);
  const earlier = before.findLast(({ tag }) => tag !== 'R' && tag !== 'NEG');
  const pick = (...tests: readonly Test[]) => firstOf(readings, tests);
  const nextReadings = next && !closedClass.has(next.norm) ? table.readings(next.norm) : [];
  if (previous?.tag === 'DET' || (previous?.tag === 'A' && before.at(-2)?.tag === 'DET')) {
    const beforeNoun =
      (isNoun(nextReadings[0]) && !isSeldomNoun(nextReadings)) ||
      (first?.tag === 'A' && nextReadings.some(isNoun)) ||
      next?.norm === 'one';
    return pick(...(beforeNoun ? [isAdjective] : []), isNoun, isAdjective);
  }
  // "having a go at me saying …"
  if (previous?.tag === 'PRON' && previous.norm !== previous.lemma && readings.some(isSaying))
    return pick(isSaying);
  if (earlier?.tag === 'TO') return pick(isVerb('base'), isVerb('ing'));
  if (earlier?.tag === 'MD' || (earlier?.lemma === 'do' && earlier.tag === 'V')) return pick(isVerb('base'));
  // "What I did was call her"
  if (earlier?.lemma === 'be' && before[before.lastIndexOf(earlier) - 1]?.lemma === 'do')
    return pick(isVerb('base'));
  if (earlier?.lemma === 'be' || earlier?.lemma === 'get')
    return pick(isVerb('ing'), isVerb('participle'), isAdjective);
  if (earlier?.lemma === 'have' && earlier.tag === 'V') return pick(isVerb('participle'));
  // "you people are"
  if (previous?.lemma === 'you' && isNoun(first) && nextReadings[0]?.tag === 'V') return first;
  const afterSubject = earlier && subjectPronouns.has(earlier.norm) && earlier.tag !== 'N';
  if (afterSubject || (earlier?.tag === 'SUB' && earlier.norm === 'that'))
    return pick(isVerb('base', 'third', 'past'), isVerb());
  // "which sounds fair", "what helps you"
  const asks = previous?.tag === 'WH' && (isSeldomNoun(readings) || isObject(next) || next?.norm === 'you');
  if (asks || isBehindSubject(before)) return pick(isVerb('past', 'third'));
  // "Call came in", "Update bricked her phone", "Billing overcharged her"
  const nextVerb = nextReadings.find(({ tag }) => tag === 'V');
  const isPast = nextReadings[0]?.tag === 'V' ? nextVerb?.form === 'past' : /...ed$/u.test(next?.norm ?? '');
  if (!previous && isPast) return pick(isNoun);
  if (!previous || !earlier || previous.tag === 'CONJ' || previous.tag === 'PUNCT') {
    // "is rude and shouts"
    const parallel = previous?.tag === 'CONJ' && ['A', 'PRON', 'R', 'V'].includes(before.at(-2)?.tag ?? '');
    // "turns round and says he …"
    if (next && subjectPronouns.has(next.norm) && readings.some(isReporting)) return pick(isReporting);
    const isUsual = previous !== undefined && usually.includes(previous.norm);
    const present = isObject(next) ? [isVerb('base', 'third')] : parallel || isUsual ? [isVerb('third')] : [];
    return pick(isVerb('past', 'ing'), ...present);
  }
  // "A colleague of mine rang"
  if (owners.has(previous.norm)) return pick(isVerb('past', 'third'));
  if (previous.tag === 'SUB' || (previous.tag === 'V' && beforeIng.has(previous.lemma)))
    return pick(isVerb('ing'));
  // "let him vent"
  if (previous.tag === 'PRON' && causing.has(before.at(-2)?.lemma ?? ''))
    return pick(isVerb('base'), isVerb('ing'));
  // "a card from her saying …"
  if (previous.tag === 'PRON') return pick(isSaying);
  if (previous.tag === 'N')
    return afterNoun(previous, before, isSeldomNoun(readings), next, nextReadings, pick, first);
  return earlier?.tag === 'PREP' ? pick(isVerb('ing'), isNoun) : first;
}

/** "nobody | moved", "an apology never | hurts", "they both | left" */
function isBehindSubject(before: readonly Word[]): boolean {
  if (before.at(-1)?.norm === 'both' && subjectPronouns.has(before.at(-2)?.norm ?? '')) return true;
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

/** "a customer shouts", but "customer complaints were" and "the fire alarm test started". */
function afterNoun(
  noun: Word,
  before: readonly Word[],
  isSeldom: boolean,
  next: Token | undefined,
  nextReadings: readonly Reading[],
  pick: (...tests: readonly Test[]) => Reading | undefined,
  first: Reading | undefined,
): Reading | undefined {
  const beforeNoun = before.at(-2);
  const person = customerNouns.has(noun.norm) || colleagueNouns.has(noun.norm);
  // "the customer", "the duty manager"
  const opener = beforeNoun?.tag === 'N' ? before.at(-3) : beforeNoun;
  const acts = person && ['DET', 'A'].includes(opener?.tag ?? '') && nextReadings[0]?.tag !== 'V';
  const forms: Form[] = [
    'past',
    // "The system needs a receipt", "the plate lands", but "customer complaints the week before"
    ...(acts || (noun.norm === noun.lemma && (isObject(next) || isSeldom)) ? ['third' as const] : []),
    ...(isObject(next) ? ['ing' as const] : []),
  ];
  // "My duty lead, Sam": one person does not "lead".
  const isOne = beforeNoun?.tag === 'DET' && noun.norm === noun.lemma && endsPhrase(next);
  const isTitle = isOne && !before.some(({ lemma }) => causing.has(lemma));
  const compound = nextReadings.length > 0 && !['be', 'have', 'do'].includes(first?.lemma ?? '');
  return pick(isVerb(...forms), isSaying, ...(compound || isTitle ? [isNoun] : []));
}

function endsPhrase(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation' || closedClass.get(next.norm) === 'CONJ';
}

/** The first reading that passes the first test that any passes; else the likeliest. */
function firstOf(readings: readonly Reading[], tests: readonly Test[]): Reading | undefined {
  for (const test of tests) {
    const found = readings.find(test);
    if (found) return found;
  }
  return readings[0];
}

function isNoun(reading: Reading | undefined): boolean {
  return reading?.tag === 'N';
}

function isReporting({ tag, form, lemma }: Reading): boolean {
  return tag === 'V' && form === 'third' && reportVerbs.has(lemma);
}

function isSeldomNoun(readings: readonly Reading[]): boolean {
  return readings.some(({ tag, form, lemma }) => tag === 'V' && form === 'third' && seldomNouns.has(lemma));
}

function isAdjective({ tag }: Reading): boolean {
  return tag === 'A';
}

/** "a review saying | I was rude" */
function isSaying({ tag, form, lemma }: Reading): boolean {
  return tag === 'V' && form === 'ing' && lemma === 'say';
}

/** A verb in one of these forms, or in any. */
function isVerb(...forms: readonly Form[]): Test {
  return ({ tag, form }) => tag === 'V' && (forms.length === 0 || forms.includes(form));
}

/** Whether an object begins here: "check | the order", "ring | her". */
function isObject(next: Token | undefined): boolean {
  const tag = next && closedClass.get(next.norm);
  return next !== undefined && (tag === 'DET' || tag === 'PRON') && !subjectPronouns.has(next.norm);
}
