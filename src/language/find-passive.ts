/** Passives: whether something was done to the subject, and by whom. */

import type { Range } from './around-clause.ts';
import type { Word } from './clause.ts';
import { thirdPersons } from './name-of.ts';
import { hasOwnObject } from './object-relative.ts';
import { servingVerbs } from './people.ts';
import type { Agent } from './status.ts';
import { isAuxiliary } from './tag-words.ts';

/** Participles that describe rather than tell: "I was focused" is the candidate's, "I was shouted at" is not. */
const states = new Set(
  'focus prepare concern worry determine commit dedicate relax compose tire please delight annoy upset frustrate stress shock surprise embarrass involve use finish do go compel allow require suppose tempt incline start marry qualify engage interest satisfy sit stand scare confuse disappoint convince overwhelm exhaust distress irritate'.split(
    ' ',
  ),
);

/** @returns `event` for something done to the subject ("was sent", "got moved", "had been told"), `state` for "was worried", else null */
export function isPassive(words: readonly Word[], verbAt: number): 'event' | 'state' | null {
  let be = false;
  for (let i = verbAt; i >= 0 && i < words.length; i += 1) {
    const word = words[i] as Word;
    if (word.tag === 'R' || word.tag === 'NEG' || (be && word.tag === 'A' && words[i + 1]?.tag === 'V'))
      continue;
    if (be && word.tag === 'V' && word.form === 'participle' && word.lemma !== 'be')
      return states.has(word.lemma) ? 'state' : 'event';
    if (!isAuxiliary(word)) return null;
    be ||= word.lemma === 'be' || word.lemma === 'get';
  }
  return null;
}

/** What is done to people: without an object it was done to the subject. */
const suffered = new Set(
  'threaten insult abuse push punch hit kick grab mock ridicule blame accuse ignore harass bully humiliate belittle praise promote'.split(
    ' ',
  ),
);

/** "I was sworn at, | spat at | and threatened", "she was told, | refunded": a further verb to the same "was". */
export function isFurtherPassive(words: readonly Word[], ranges: readonly Range[], k: number): boolean {
  const [from, to] = ranges[k] as Range;
  const kind = passiveLike(words.slice(from, to));
  if (kind === null) return false;
  for (let i = k - 1; i >= 0 && i > k - 5; i -= 1) {
    const part = words.slice(...(ranges[i] as Range));
    const verb = part.findIndex(({ tag }) => tag === 'V' || tag === 'MD');
    // "I was shouted at, | refunded him": the candidate serves, and is not served.
    const isServed = part.slice(0, verb).some(({ tag, norm }) => tag === 'N' || thirdPersons.has(norm));
    if (isPassive(part, verb) === 'event') return kind === 'suffered' || isServed;
    if (passiveLike(part) === null) return false;
  }
  return false;
}

const intransitive = new Set(
  'go come get apologise apologize listen empathise empathize sympathise'.split(' '),
);

/** "spat at", "and threatened by a man"; "refunded", which a customer is. */
function passiveLike(part: readonly Word[]): 'suffered' | 'served' | null {
  const [verb, next, after] = part.filter(({ tag }) => tag !== 'CONJ' && tag !== 'PUNCT' && tag !== 'R');
  if (verb?.tag !== 'V' || (verb.form !== 'past' && verb.form !== 'participle')) return null;
  if (next?.norm === 'by') return 'suffered';
  const isLed = next?.tag === 'PREP' || next?.tag === 'TO';
  if (isLed && (after === undefined || after.norm === 'by'))
    return intransitive.has(verb.lemma) && next.tag === 'PREP' ? null : 'suffered';
  if (hasOwnObject(part) || intransitive.has(verb.lemma)) return null;
  return suffered.has(verb.lemma) ? 'suffered' : servingVerbs.has(verb.lemma) ? 'served' : null;
}

/** "I'd checked the system", but not "I'd been told". */
export function isPerfect(words: readonly Word[]): boolean {
  const at = words.findIndex(({ tag, lemma }) => tag === 'V' && lemma === 'have');
  const next = words.slice(at + 1).find(({ tag }) => tag !== 'R' && tag !== 'NEG' && tag !== 'PRON');
  return (
    at >= 0 &&
    next?.tag === 'V' &&
    next.lemma !== 'be' &&
    (next.form === 'participle' || next.form === 'past')
  );
}

/** "given", "taken": a participle that is no past form, with no auxiliary before it. */
export function isBareParticiple(verb: Word | undefined): boolean {
  return verb?.tag === 'V' && verb.form === 'participle' && !isAuxiliary(verb) && !states.has(verb.lemma);
}

/** Who stands after "by": "approved by my manager". `personOf` tells whom a word names. */
export function byWhom(
  words: readonly Word[],
  personOf: (word: Word, previous: Word | undefined) => Agent | null,
): Agent | null {
  const by = words.findIndex((word, i) => word.norm === 'by' && words[i - 1]?.tag !== 'PUNCT');
  if (by < 0) return null;
  for (let i = by + 1; i < Math.min(words.length, by + 6); i += 1) {
    const word = words[i] as Word;
    if (word.tag === 'PRON') return personOf(word, undefined);
    if (word.tag === 'V' || word.tag === 'PUNCT') return null;
    if (word.tag === 'N' && words[i + 1]?.tag !== 'N') {
      const named = personOf(word, words[i - 1]);
      return named === 'none' ? null : named;
    }
  }
  return null;
}
