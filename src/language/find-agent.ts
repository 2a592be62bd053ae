/** Who acts in a clause: its subject, a dropped subject, or the subject carried over from the clause before. */

import type { Word } from './clause.ts';
import { byWhom, isBareParticiple, isPassive } from './find-passive.ts';
import { nameOf, personOf, thirdPersons } from './name-of.ts';
import { partyOf, type Referents } from './referents.ts';
import type { Agent } from './status.ts';
import { afterOnly, contactSubject, invertedForms, isBothered, subjectForms } from './subject-apart.ts';
import { isAuxiliary } from './tag-words.ts';

export interface Subject {
  readonly agent: Agent;
  /** Whom a later clause without a subject goes on with: in a passive not who acts. */
  readonly subject: Agent;
  /** Not named in the words: left out, or a bare "you". */
  readonly dropped: boolean;
  /** Taken over from the clause before. */
  readonly inherited: boolean;
}

export interface Surroundings {
  /** Agent of the clause before in the same sentence, null at the sentence's start. */
  readonly before: Agent | null;
  /** Whom "who" and "that" would take up: the noun that the clause before ends in. */
  readonly antecedent: Agent | null;
  /** The clause before has "have" and a participle: "I'd checked it | and spoken to him". */
  readonly perfect: boolean;
  /** It goes on with the passive of the clause before: "I was sworn at | and spat at". */
  readonly passive: boolean;
}

/** "My first step is to …": what the candidate does. */
const ownWays = new Set(
  'approach step priority job goal aim way rule role task response habit focus instinct method strategy technique trick line opener phrase'.split(
    ' ',
  ),
);
const enabling = new Set(['let', 'allow', 'permit', 'authorise']);
const quantities = new Set('one some any each both none most all many few several another either'.split(' '));
/** Before a dropped subject's verb these may stand. */
const leading = new Set(['PUNCT', 'CONJ', 'INTJ', 'R', 'NEG', 'SUB', 'NUM']);
const opening = new Set(['V', 'MD', 'TO', 'PREP', 'WH']);

/** Names the clause's agent. The caller notes the clause's people in `referents` afterwards. */
export function findAgent(
  words: readonly Word[],
  { before, antecedent, perfect, passive: goesOn }: Surroundings,
  referents: Referents,
): Subject {
  const verbAt = words.findIndex((word) => word.tag === 'V' || word.tag === 'MD');
  const limit = verbAt < 0 ? words.length : verbAt;
  const named =
    afterOnly(words, referents) ??
    relativeSubject(words, antecedent) ??
    namedSubject(words, limit, referents) ??
    invertedSubject(words, limit, referents);
  const timed = isTimed(words, verbAt);
  const found = isOwnWay(words, limit)
    ? 'candidate'
    : named === 'other' && isServed(words, verbAt)
      ? 'customer'
      : (enabled(words, limit, named ?? before) ?? (named === 'none' && timed ? null : named));
  // "was refunded | and given a voucher"
  const passive =
    isPassive(words, verbAt) ??
    (found === null && before !== null && (goesOn || (!perfect && isBareParticiple(words[verbAt])))
      ? 'event'
      : null);
  // "got shouted at, | stayed calm"
  const subject = found ?? before ?? (passive === 'event' ? 'candidate' : 'none');
  const doer =
    passive === null ? null : byWhom(words, (word, previous) => personOf(word, previous, referents));
  if (doer !== null) return { agent: doer, subject, dropped: false, inherited: false };
  if (passive === 'event')
    return { agent: 'none', subject, dropped: false, inherited: found === null && before !== null };
  if (found !== null) {
    const bareYou = found === 'candidate' && words.slice(0, limit).some((word) => word.lemma === 'you');
    return { agent: found, subject, dropped: bareYou, inherited: false };
  }
  if (verbAt < 0) return { agent: subject, subject, dropped: false, inherited: before !== null };
  const first = words.find((word) => !leading.has(word.tag));
  if (first && !opening.has(first.tag) && !timed)
    return { agent: 'none', subject: 'none', dropped: false, inherited: false };
  // "Thanked me and left.": nobody does that to himself.
  const isOther = (before === null || before === 'candidate') && concernsMe(words, verbAt);
  if (isOther) return { agent: 'customer', subject: 'customer', dropped: false, inherited: false };
  if (before !== null) return { agent: before, subject: before, dropped: false, inherited: true };
  return { agent: 'candidate', subject: 'candidate', dropped: true, inherited: false };
}

const served = new Set(['calm', 'tip']);

/** "I got my manager and he calmed down": that is the customer, whoever was named last. */
function isServed(words: readonly Word[], verbAt: number): boolean {
  const subject = words.slice(0, verbAt).findLast(({ tag }) => tag !== 'R');
  const [verb, next, after] = words.slice(verbAt);
  if (subject === undefined || !thirdPersons.has(subject.norm)) return false;
  if (verb?.lemma === 'be') return next?.norm === 'still' && after?.tag === 'A';
  return served.has(verb?.lemma ?? '') && (verb?.lemma === 'tip' || next?.tag !== 'PRON');
}

function concernsMe(words: readonly Word[], verbAt: number): boolean {
  const verb = words[verbAt];
  if (verb?.tag !== 'V' || verb.form !== 'past' || verb.norm === verb.lemma) return false;
  const object = words[verbAt + 1]?.norm;
  return object === 'me' || object === 'us' || verb.norm === 'were';
}

const times = new Set(
  'monday tuesday wednesday thursday friday saturday sunday day week month morning afternoon evening night next last same later after then work lunch hour'.split(
    ' ',
  ),
);

/** "next day | rang him", "friday afternoon | dropped it round", but not "Monday was busy" */
function isTimed(words: readonly Word[], verbAt: number): boolean {
  const verb = words[verbAt];
  return (
    verb?.form === 'past' &&
    !['be', 'come', 'go'].includes(verb.lemma) &&
    words.slice(0, verbAt).every(isTime)
  );
}

function isTime({ tag, lemma, norm }: Word): boolean {
  return (
    tag === 'PUNCT' || tag === 'CONJ' || tag === 'R' || tag === 'NUM' || times.has(lemma) || times.has(norm)
  );
}

/** "who had shouted", "that kept ringing": what stands before the clause. */
function relativeSubject(words: readonly Word[], antecedent: Agent | null): Agent | null {
  if (!isRelative(words)) return null;
  return words.some(({ norm }) => norm === 'what') ? 'none' : (antecedent ?? 'none');
}

export function isRelative(words: readonly Word[]): boolean {
  const first = words.findIndex((word) => word.tag !== 'PUNCT' && word.tag !== 'CONJ');
  const word = words[first];
  if (
    !word ||
    !['who', 'which', 'that', 'what'].includes(word.norm) ||
    (word.tag !== 'WH' && word.tag !== 'SUB')
  )
    return false;
  const next = words.slice(first + 1, first + 4).find(({ tag }) => tag !== 'R' && tag !== 'NEG');
  return next?.tag === 'V' || next?.tag === 'MD';
}

function isOwnWay(words: readonly Word[], verbAt: number): boolean {
  if (words[verbAt]?.lemma !== 'be' || !ownWays.has(words[verbAt - 1]?.lemma ?? '')) return false;
  return words.slice(0, verbAt).some(({ norm }) => norm === 'my');
}

/** "My manager let me refund her": the refund is the candidate's. `by`: who let it happen */
function enabled(words: readonly Word[], verbAt: number, by: Agent | null): Agent | null {
  const bothered = isBothered(words, verbAt);
  if (bothered) return 'customer';
  const verb = words.slice(verbAt).findIndex(({ lemma, tag }) => tag === 'V' && enabling.has(lemma));
  // "She wouldn't let me speak", "he refused to let me explain": what they did.
  const isRefused = words.some(({ tag, lemma }) => tag === 'NEG' || lemma === 'refuse' || lemma === 'never');
  if (by === 'customer' || (isRefused && by !== null)) return null;
  const object = verb < 0 || verb > 3 ? undefined : words[verbAt + verb + 1]?.norm;
  return object === 'me' ? 'candidate' : object === 'us' ? 'we' : null;
}

function namedSubject(words: readonly Word[], limit: number, referents: Referents): Agent | null {
  const parted = contactSubject(words, referents);
  if (parted !== null) return parted;
  // "the two of us", "the pair of us"
  if (words.slice(1, limit).some(({ norm }, i) => norm === 'us' && words[i]?.norm === 'of')) return 'we';
  let subject: Agent | null = null;
  let namedAt = 0;
  for (let i = 0; i < limit; i += 1) {
    const word = words[i] as Word;
    // "the woman whose bag we lost …"
    if ((subject === 'customer' || subject === 'other') && (word.tag === 'WH' || word.norm === 'that')) break;
    const named = nameOf(word, words[i - 1], words[i + 1], referents);
    if (named === null || (i > 0 && isObject(words, i))) continue;
    if (named === 'none' && leadsToSubject(words, i, referents)) continue;
    if (
      isJoined(words, i) &&
      subject !== null &&
      subject !== named &&
      (subject === 'candidate' || named === 'candidate' || named === 'we')
    )
      return 'we';
    // "Friday service, table of four, and the mum says": what is behind a mark acts.
    const isNext =
      subject === 'none' &&
      limit < words.length &&
      (thirdPersons.has(word.norm) || partyOf(word, words[i - 1]) !== null) &&
      words.slice(namedAt, i).some(({ tag }) => tag === 'PUNCT');
    if (subject === null || isNext || word.norm === 'i' || word.norm === 'we') {
      subject = named;
      namedAt = i;
    }
    if ((word.norm === 'i' || word.norm === 'we') && words[i + 1]?.norm !== 'and') break;
  }
  return subject;
}

/** "Last week | the manager …", "Two days later | she …", "That | morning …": who acts comes after it, and no verb between. */
function leadsToSubject(words: readonly Word[], i: number, referents: Referents): boolean {
  if (words[i]?.tag === 'DET') return words[i + 1]?.tag === 'N';
  // "No sooner had I …", "Not a word did she …"
  const verb = words[i + 1];
  if (verb && isAuxiliary(verb) && invertedForms.has(words[i + 2]?.norm ?? '')) return true;
  const next = words[i + 1]?.norm === 'later' || words[i + 1]?.norm === 'ago' ? words[i + 2] : words[i + 1];
  if (next === undefined) return false;
  if (next.tag === 'DET') return next.norm !== "'s" && !quantities.has(next.norm);
  if (next.tag === 'N') return /^\p{Lu}\p{Ll}/u.test(next.raw);
  return next.tag === 'PRON' && next.norm !== 'it' && nameOf(next, undefined, undefined, referents) !== null;
}

/** "me and my colleague" */
function isJoined(words: readonly Word[], i: number): boolean {
  const and = words[i - 1]?.tag === 'DET' ? words[i - 2] : words[i - 1];
  return and?.norm === 'and' || and?.norm === '&';
}

/** After a preposition: "with the customer", though not "one of the customers". */
function isObject(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  // No noun phrase is longer: the look back stays short on any text.
  while (k >= 0 && i - k < 12 && ['DET', 'A', 'NUM', 'N'].includes(words[k]?.tag ?? '')) {
    // "After a bad shift | my flatmate goes …": an article after a noun begins the next phrase.
    if (words[k]?.tag === 'DET' && words[k]?.norm !== "'s" && words[k - 1]?.tag === 'N') return false;
    k -= 1;
  }
  // "In retail people complain"
  if (words[k + 1]?.tag === 'N' && k + 1 < i) return false;
  // "In my time as a booking clerk": what the candidate was.
  const isRole = words[k]?.norm === 'as' && /^an?$/u.test(words[k + 1]?.norm ?? '') && words[i]?.tag === 'N';
  if (isRole && !['V', 'MD'].includes(words[i + 1]?.tag ?? '')) return true;
  // "In the end | she …"
  if (words[k]?.tag !== 'PREP' || subjectForms.has(words[i]?.norm ?? '')) return false;
  const counted = words[k - 1];
  return !(words[k]?.norm === 'of' && counted && (quantities.has(counted.norm) || counted.tag === 'NUM'));
}

/** "did I tell her", "said the customer". */
function invertedSubject(words: readonly Word[], verbAt: number, referents: Referents): Agent | null {
  const verb = words[verbAt];
  const next = words[verbAt + 1];
  if (!verb || !isAuxiliary(verb) || !invertedForms.has(next?.norm ?? '')) return null;
  return nameOf(next as Word, verb, undefined, referents);
}
