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
      isNoun(nextReadings[0]) || (first?.tag === 'A' && nextReadings.some(isNoun)) || next?.norm === 'one';
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
  // "Call came in", "Update bricked her phone", "Billing overcharged her"
  const nextVerb = nextReadings.find(({ tag }) => tag === 'V');
  const isPast = nextReadings[0]?.tag === 'V' ? nextVerb?.form === 'past' : /...ed$/u.test(next?.norm ?? '');
  if (!previous && isPast) return pick(isNoun);
  if (!previous || previous.tag === 'CONJ' || previous.tag === 'PUNCT') {
    // "is rude and shouts"
    const parallel = previous?.tag === 'CONJ' && ['A', 'PRON', 'R', 'V'].includes(before.at(-2)?.tag ?? '');
    // "turns round and says he …"
    if (next && subjectPronouns.has(next.norm) && readings.some(isReporting)) return pick(isReporting);
    const present = isObject(next) ? [isVerb('base', 'third')] : parallel ? [isVerb('third')] : [];
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
  if (previous.tag === 'N') return afterNoun(previous, before.at(-2), next, nextReadings, pick, first);
  return earlier?.tag === 'PREP' ? pick(isVerb('ing'), isNoun) : first;
}

/** "a customer shouts", but "customer complaints were" and "the fire alarm test started". */
function afterNoun(
  noun: Word,
  beforeNoun: Word | undefined,
  next: Token | undefined,
  nextReadings: readonly Reading[],
  pick: (...tests: readonly Test[]) => Reading | undefined,
  first: Reading | undefined,
): Reading | undefined {
  const person = customerNouns.has(noun.norm) || colleagueNouns.has(noun.norm);
  const acts = person && ['DET', 'A'].includes(beforeNoun?.tag ?? '') && nextReadings[0]?.tag !== 'V';
  const forms: Form[] = [
    'past',
    ...(acts ? ['third' as const] : []),
    ...(isObject(next) ? ['ing' as const] : []),
  ];
  const compound = nextReadings.length > 0 && !['be', 'have', 'do'].includes(first?.lemma ?? '');
  return pick(isVerb(...forms), isSaying, ...(compound ? [isNoun] : []));
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
