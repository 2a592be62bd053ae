/** Passives: whether something was done to the subject, and by whom. */

import type { Word } from './clause.ts';
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
