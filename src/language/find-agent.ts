/** Who acts in a clause: its subject, a dropped subject, or the subject carried over from the clause before. */

import type { Agent } from './status.ts';
import type { Word } from './clause.ts';
import { isAuxiliary } from './tag-words.ts';
import { colleagueNouns, customerNouns } from './people.ts';

export interface Subject {
  readonly agent: Agent;
  /** Not named in the words: left out, or a bare "you". */
  readonly dropped: boolean;
  /** Taken over from the clause before. */
  readonly inherited: boolean;
}

/** Whom "he", "she" and "they" mean so far in the answer. */
export interface Referents {
  third: 'customer' | 'other';
}

const third = new Set(['he', 'she', 'they', 'who']);

/**
 * @param words of the clause
 * @param before agent of the clause before in the same sentence, null at the sentence's start
 * @param referents updated when the clause names a person
 */
export function findAgent(words: readonly Word[], before: Agent | null, referents: Referents): Subject {
  const verbAt = words.findIndex((word) => word.tag === 'V' || word.tag === 'MD');
  const limit = verbAt < 0 ? words.length : verbAt;
  let subject: Agent | null = null;
  for (let i = 0; i < limit; i += 1) {
    const word = words[i];
    if (!word) continue;
    const named = nameOf(word, words[i - 1], words[i + 1], referents);
    if (named === null) continue;
    if (words[i - 1]?.tag === 'PREP' && word.norm !== 'i') continue;
    if (subject === null || word.norm === 'i' || word.norm === 'we') subject = named;
    if (word.norm === 'i' || word.norm === 'we') break;
  }
  noteReferent(words, referents);
  if (subject !== null) {
    const bareYou = words.slice(0, limit).some((word) => word.norm === 'you') && subject === 'candidate';
    return { agent: subject, dropped: bareYou, inherited: false };
  }
  if (verbAt < 0) return { agent: before ?? 'none', dropped: false, inherited: before !== null };
  const first = words.find((word) => word.tag !== 'PUNCT' && word.tag !== 'CONJ' && word.tag !== 'INTJ' && word.tag !== 'R' && word.tag !== 'NEG' && word.tag !== 'SUB');
  const opening = first === undefined || first.tag === 'V' || first.tag === 'MD' || first.tag === 'TO' || first.tag === 'PREP' || first.tag === 'WH' || first.norm === 'without';
  if (!opening) return { agent: 'none', dropped: false, inherited: false };
  if (isPassive(words, verbAt)) return { agent: before === 'candidate' ? 'candidate' : 'none', dropped: false, inherited: before !== null };
  if (before !== null) return { agent: before, dropped: false, inherited: true };
  return { agent: 'candidate', dropped: true, inherited: false };
}

function nameOf(word: Word, previous: Word | undefined, next: Word | undefined, referents: Referents): Agent | null {
  const norm = word.norm;
  if (norm === 'i' || norm === 'you' || norm === 'myself' || norm === 'u') return 'candidate';
  if (norm === 'we') return 'we';
  if (third.has(norm)) return norm === 'who' ? null : referents.third;
  if (norm === 'it' || norm === 'this' || norm === 'there' || norm === 'that') return word.tag === 'SUB' ? null : 'none';
  if (word.tag === 'PRON' && /^(?:some|any|every|no)(?:one|body)$/u.test(norm)) return 'other';
  if (word.tag !== 'N' || next?.norm === "'s") return null;
  if (colleagueNouns.has(word.lemma)) return 'other';
  if (customerNouns.has(word.lemma)) return 'customer';
  if (/^\p{Lu}\p{Ll}/u.test(word.raw) && previous?.tag !== 'DET' && previous !== undefined) return 'other';
  return 'none';
}

function noteReferent(words: readonly Word[], referents: Referents): void {
  for (const [i, word] of words.entries()) {
    if (word.tag !== 'N' || words[i + 1]?.norm === "'s") continue;
    if (colleagueNouns.has(word.lemma) && i < 4 && words[i - 1]?.tag !== 'PREP') referents.third = 'other';
    else if (customerNouns.has(word.lemma)) referents.third = 'customer';
  }
}

/** "was sent", "got refunded": be or get, then a participle. */
export function isPassive(words: readonly Word[], verbAt: number): boolean {
  const verb = words[verbAt];
  if (!verb || (verb.lemma !== 'be' && verb.lemma !== 'get')) return false;
  for (let i = verbAt + 1; i < Math.min(words.length, verbAt + 4); i += 1) {
    const word = words[i];
    if (word?.tag === 'V' && word.form === 'participle') return true;
    if (word && word.tag !== 'R' && word.tag !== 'NEG' && !isAuxiliary(word)) return false;
  }
  return false;
}
