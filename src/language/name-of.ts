/** Whom a single word names: the candidate, the customer, a colleague, a thing. */

import type { Word } from './clause.ts';
import { partyOf, type Referents } from './referents.ts';
import type { Agent } from './status.ts';

export const thirdPersons: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** @returns null for a word that names nobody and nothing that acts */
export function nameOf(
  word: Word,
  previous: Word | undefined,
  next: Word | undefined,
  referents: Referents,
): Agent | null {
  const norm = word.norm;
  if (norm === 'i' || norm === 'you' || norm === 'myself' || norm === 'u') return 'candidate';
  if (norm === 'me') return next?.norm === 'and' || previous?.norm === 'and' ? 'candidate' : null;
  if (norm === 'we' || norm === 'us') return norm === 'we' || previous?.norm === 'of' ? 'we' : null;
  if (thirdPersons.has(norm)) return referents.of(norm);
  if (word.tag !== 'N' && (norm === 'it' || norm === 'this' || norm === 'there' || norm === 'that'))
    return word.tag === 'SUB' ? null : 'none';
  if (word.tag === 'PRON' && /^(?:some|any|every|no)(?:one|body)$/u.test(norm)) return 'other';
  if (word.tag !== 'N' || next?.norm === "'s") return null;
  if (next?.tag === 'N' && !/^\p{Lu}/u.test(next.raw)) return null;
  const party = partyOf(word, previous);
  if (party !== null) return party;
  const capital = /^\p{Lu}\p{Ll}/u.test(word.raw) && previous?.tag !== 'DET';
  return capital && (previous !== undefined || isName(word, next)) ? 'other' : 'none';
}

/** "her", "them", "it": a pronoun that something is done to. */
export function isObjectPronoun(word: Word | undefined): boolean {
  return word?.tag === 'PRON' && (word.norm === 'it' || word.norm !== word.lemma);
}

/** Whom a noun or a pronoun in the object's form names. */
export function personOf(word: Word, previous: Word | undefined, referents: Referents): Agent | null {
  if (word.tag === 'PRON' && thirdPersons.has(word.lemma)) return referents.of(word.lemma);
  if (word.norm === 'me') return 'candidate';
  return word.norm === 'us' ? 'we' : nameOf(word, previous, undefined, referents);
}

/** A capital at the sentence's start proves little: "Karim fixed it", but not "Refunds were late". */
function isName(word: Word, next: Word | undefined): boolean {
  return (
    next?.tag === 'V' &&
    next.form === 'past' &&
    next.lemma !== 'be' &&
    word.lemma === word.norm &&
    !word.norm.endsWith('s')
  );
}
