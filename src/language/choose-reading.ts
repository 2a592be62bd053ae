/** Decides which of a word's classes is meant: "check" the verb or the noun, by the words around it. */

import type { Token } from '../text/document.ts';
import { afterNoun, causing } from './after-noun.ts';
import { isBehindSubject, usually } from './behind-subject.ts';
import type { Word } from './clause.ts';
import { closedClass, subjectPronouns } from './closed-class.ts';
import {
  firstOf,
  isAdjective,
  isNoun,
  isObject,
  isReporting,
  isSaying,
  isSeldomNoun,
  isVerb,
  type Test,
} from './reading-tests.ts';
import type { Reading, WordTable } from './word-table.ts';

/** Verbs that another in "-ing" follows. */
const beforeIng = new Set(
  'stop keep start begin continue avoid quit finish try enjoy hate like love mind help go remember imagine resist'.split(
    ' ',
  ),
);

const owners = new Set(['mine', 'ours', 'hers', 'theirs', 'yours']);

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
  // "they both | left"
  if (previous?.norm === 'both' && subjectPronouns.has(before.at(-2)?.norm ?? ''))
    return pick(isVerb('past', 'third', 'base'));
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
  if (previous.tag === 'N') return afterNoun(readings, before, next, nextReadings);
  return earlier?.tag === 'PREP' ? pick(isVerb('ing'), isNoun) : first;
}
