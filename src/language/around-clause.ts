/** What stands before and after a clause in its sentence, where that tells whose act it is. */

import type { Word } from './clause.ts';
import { findAgent, type Subject } from './find-agent.ts';
import { isBareParticiple } from './find-passive.ts';
import { moodVerbs } from './people.ts';
import { partyOf, type Referents } from './referents.ts';
import type { Agent } from './status.ts';
import { isAuxiliary } from './tag-words.ts';

/** Of a clause over the words of its sentence. */
export type Range = readonly [from: number, to: number];

/** For words that are read without what is around them. */
export const alone = { before: null, antecedent: null, perfect: false, passive: false };

/** The punctuation right before a clause, or nothing. */
export function markBefore(words: readonly Word[], [from]: Range): string {
  const previous = words[from - 1];
  return previous?.tag === 'PUNCT' ? previous.norm : '';
}

const fronting = new Set('never not no nor neither seldom rarely hardly scarcely'.split(' '));

/** "Never once, in all that time, | did I shout": subject and verb change places after a denial. */
export function isFronted(words: readonly Word[], part: readonly Word[]): boolean {
  const at = part.findIndex(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  const verb = part[at];
  if (!verb || !isAuxiliary(verb) || part[at + 1]?.tag !== 'PRON' || part.at(-1)?.norm === '?') return false;
  return words.slice(0, 3).some(({ norm }) => fronting.has(norm));
}

/** "never argued, | interrupted | or walked away" */
export function leadsToOr(words: readonly Word[], ranges: readonly Range[], k: number): boolean {
  for (const [from] of ranges.slice(k + 1, k + 4)) {
    const norm = words[from]?.norm;
    if (norm === 'or' || norm === 'nor') return true;
    if (words[from]?.tag !== 'V') return false;
  }
  return false;
}

/** Whom the noun right before a clause names: "the man | who had shouted". */
export function antecedentOf(words: readonly Word[], from: number, referents: Referents): Agent | null {
  let i = from - 1;
  if (words[i]?.norm === ',') i -= 1;
  const word = words[i];
  if (!word) return null;
  const one = theOne(words.slice(Math.max(0, i - 5), i + 1));
  if (one !== undefined) return findAgent([one], alone, referents).agent;
  if (word.tag === 'N') return partyOf(word, words[i - 1]) ?? (/^\p{Lu}/u.test(word.raw) ? 'other' : 'none');
  if (word.tag !== 'PRON') return null;
  if (word.lemma === 'he' || word.lemma === 'she' || word.lemma === 'they') return referents.of(word.lemma);
  return word.lemma === 'i' ? 'candidate' : 'other';
}

const candid = new Set(['honest', 'fair', 'frank', 'blunt']);

/** "To be honest", "to cut a long story short": nobody does that. */
export function isFiller(part: readonly Word[]): boolean {
  const [to, verb, ...rest] = part.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'CONJ' && tag !== 'R');
  if (to?.tag !== 'TO' || part.some(({ form }) => form === 'past' || form === 'third')) return false;
  return verb?.norm === 'be'
    ? candid.has(rest[0]?.norm ?? '')
    : rest[1]?.norm === 'long' && rest[2]?.norm === 'story';
}

/** Tags with which no main clause begins. */
const joining = new Set(['CONJ', 'SUB', 'WH']);

/** Joined to what stands before it, or under it: "and …", "that …", "who …". */
export function isJoinedOn([first]: readonly Word[]): boolean {
  return joining.has(first?.tag ?? '');
}

/** Whether a later clause, with a subject of its own, may be the main one: "When she said | she had waited, | I apologised". */
export function hasMainAhead(words: readonly Word[], ranges: readonly Range[], k: number): boolean {
  for (const [from, to] of ranges.slice(k + 1, k + 8)) {
    const part = words.slice(from, to).filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R' && tag !== 'INTJ');
    // "…, and if it goes on I end the call": that has a main clause of its own.
    if (part.slice(0, 2).some(({ norm }) => norm === 'if' || norm === 'when')) return false;
    const verb = part.findIndex(({ tag }) => tag === 'V' || tag === 'MD');
    if (verb > 0 && !isJoinedOn(part)) return true;
  }
  return false;
}

/** "I was the one | who …", "she was the person | that …": who that is. */
function theOne(words: readonly Word[]): Word | undefined {
  const last = words.at(-1)?.lemma;
  if (last !== 'one' && last !== 'person') return undefined;
  return words.find(({ tag }, k) => tag === 'PRON' && words[k + 1]?.lemma === 'be');
}

/** "After shouting at me for a while, he …": whose act it is comes later. */
export function isDangling(part: readonly Word[]): boolean {
  if (isMood(part) || isDoneTo(part)) return true;
  const verbs = part.filter(({ tag }) => tag === 'V' || tag === 'MD');
  if (verbs[0]?.form !== 'ing') return false;
  return verbs.every(({ tag, form }) => tag === 'V' && ['ing', 'participle', 'base'].includes(form ?? ''));
}

/** "Frustrated by the delay, | he …" */
function isMood(part: readonly Word[]): boolean {
  const [mood, next] = part.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  if (mood === undefined || !moodVerbs.has(mood.lemma) || mood.form === 'base' || mood.form === 'third')
    return false;
  const isLed = ['by', 'with', 'at', 'about', 'that', 'of'].includes(next?.norm ?? '');
  return isLed && isWithoutFinite(part.slice(part.indexOf(mood) + 1));
}

/** "Told to wait, | the patient …", "Kept waiting for an hour, | he …", "Given no answer, | she …": without an object it was done to them. */
export function isDoneTo(part: readonly Word[]): boolean {
  const [verb, next] = part.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  if (verb?.tag !== 'V' || verb.norm === verb.lemma) return false;
  const led =
    verb.lemma === 'tell' ? next?.tag === 'TO' : keeping.has(verb.lemma) && waiting.has(next?.norm ?? '');
  return (
    (led || (isBareParticiple(verb) && suffered.has(verb.lemma))) &&
    isWithoutFinite(part.slice(part.indexOf(verb) + 1))
  );
}

const suffered = new Set(['give', 'shake', 'deny']);
const keeping = new Set(['keep', 'leave']);
const waiting = new Set(['waiting', 'hanging', 'standing', 'sitting', 'holding', 'queuing', 'stranded']);

function isWithoutFinite(rest: readonly Word[]): boolean {
  return rest.every(
    ({ tag, form }) =>
      tag !== 'MD' && (tag !== 'V' || form === 'ing' || form === 'participle' || form === 'base'),
  );
}

/** @param ranges of the clauses after it; those joined to one before them have a subject of their own, but not the main one */
export function subjectAhead(
  words: readonly Word[],
  ranges: readonly Range[],
  referents: Referents,
): Subject | null {
  const mains = ranges.filter(([from], i) => i > 0 || !isComplement(words, from));
  for (const [from, to] of mains) {
    if (mains.length > 1 && isJoinedOn(words.slice(from, to))) continue;
    const subject = findAgent(words.slice(from, to), alone, referents);
    if (!subject.dropped && subject.agent !== 'none') return subject;
  }
  return null;
}

/** "Seeing | that she was upset, …", "Knowing | he was deaf, …": what was seen or known. */
function isComplement(words: readonly Word[], from: number): boolean {
  const previous = words[from - 1];
  return previous?.form === 'ing' || (previous?.tag === 'A' && words[from]?.tag === 'SUB');
}

/** "The guest, because I had kept her waiting, | left": the sentence's own subject, parted from its verb. */
export function partedSubject(words: readonly Word[], from: number, referents: Referents): Agent | null {
  const comma = words.findIndex(({ tag }) => tag === 'PUNCT');
  const noun = words[comma - 1];
  const opener = words[comma + 1];
  if (comma < 1 || words[comma]?.norm !== ',' || noun?.tag !== 'N' || opener?.tag !== 'SUB') return null;
  const verb = words[from];
  if (comma >= from || !(verb?.tag === 'MD' || (verb?.tag === 'V' && verb.form !== 'ing'))) return null;
  if (!words.slice(0, comma).every(({ tag }) => ['DET', 'A', 'N'].includes(tag))) return null;
  return partyOf(noun, words[comma - 2]) === null
    ? null
    : findAgent(words.slice(0, comma), alone, referents).agent;
}
