/** What a clause takes over from the one before it: "I didn't shout | or swear", "I would listen | and apologise", "It's not that | I forgot". */

import type { Word } from './clause.ts';
import { isPerfect } from './find-passive.ts';
import type { Polarity } from './find-polarity.ts';
import { mainVerb } from './find-reality.ts';
import type { Reality } from './status.ts';

/** The clause before, as it was read. */
export interface Told {
  readonly words: readonly Word[];
  readonly polarity: Polarity;
  readonly reality: Reality;
  /** Turned round by the clause before it. */
  readonly denied: boolean;
  /** The form that a further verb would have: "would listen and …", "should have listened and …". */
  readonly awaits: 'base' | 'participle' | null;
}

export interface CarriedOver {
  /** The same auxiliary still governs the verb. */
  readonly governed: boolean;
  readonly negated: boolean;
}

const nothing: CarriedOver = { governed: false, negated: false };
/** "I don't think that …" turns what follows round; "I didn't know that …" does not. */
const opinions = new Set('think believe say claim suppose imagine reckon guess pretend'.split(' '));
/** "I didn't tell her that …": it was never said. */
const telling = new Set('tell admit explain mention inform warn assure promise'.split(' '));
const affirming = new Set(['just', 'always', 'then', 'instead', 'simply']);
const untrue = new Set(['untrue', 'false', 'wrong', 'lie', 'lying', 'inaccurate', 'dishonest']);

/** @param words of a clause without a subject of its own; `inList`: a further clause begins with "or" */
export function carryOver(words: readonly Word[], last: Told, inList: boolean, mark: string): CarriedOver {
  const joiner = words[0]?.tag === 'CONJ' ? words[0].norm : '';
  const verb = words[mainVerb(words)];
  if (!verb) return nothing;
  // "no choice | but to call", "couldn't help | but apologise"
  if (joiner === 'but' || joiner === 'yet') return { governed: verb.form === 'base', negated: false };
  const governed =
    last.awaits !== null &&
    (last.awaits === verb.form || (last.awaits === 'participle' && verb.form === 'past'));
  const either =
    joiner === 'or' || joiner === 'nor' || (joiner === 'and' && last.denied) || (joiner === '' && inList);
  // "Don't argue, | just listen | and always say sorry": what to do in its place.
  const instead =
    (governed && joiner === '' && !inList) ||
    (joiner === 'and' && (mark === ',' || isComplement(last))) ||
    words.slice(0, 2).some(({ norm }) => affirming.has(norm));
  return {
    governed: governed || isGovernedAlike(verb, last),
    negated: last.polarity === 'negated' && (governed || either) && !instead,
  };
}

/** "… what I can't do | and offer her what I can" */
function isComplement({ words }: Told): boolean {
  const first = words.find(({ tag }) => tag !== 'PUNCT');
  return first?.tag === 'WH' || (first?.tag === 'SUB' && first.norm === 'that');
}

/** "I would listen | and let him finish", "I stay calm | and let him finish": the form of some verbs does not tell. */
function isGovernedAlike(verb: Word, last: Told): boolean {
  if (verb.form !== 'past' || verb.norm !== verb.lemma || last.polarity === 'negated') return false;
  return last.awaits === 'base' || last.reality === 'habitual';
}

/** What the clause's own last auxiliary awaits. */
export function awaitedForm(words: readonly Word[]): 'base' | 'participle' | null {
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] as Word;
    const after = words
      .slice(i + 1, i + 6)
      .filter(({ tag }) => tag !== 'R' && tag !== 'NEG' && tag !== 'PRON');
    if (word.tag === 'MD' && after[0]?.lemma === 'have' && after[1]?.tag === 'V') return 'participle';
    if (
      word.tag === 'MD' ||
      word.tag === 'TO' ||
      (word.tag === 'V' && word.lemma === 'do' && after[0]?.form === 'base')
    )
      return 'base';
  }
  // "What I did was call the depot and …", "I let him sit and …"
  const verbs = words.filter(({ tag }) => tag === 'V');
  const end = verbs.at(-1);
  // "I had a guest come in and …"
  const isHad = end && words[words.indexOf(end) - 1]?.lemma === 'have';
  const isBase = end?.form === 'base' || (end?.form === 'participle' && end.norm === end.lemma && !isHad);
  return verbs.length > 1 && isBase ? 'base' : null;
}

/**
 * @param words of the clause that follows `last` without a comma
 * @returns `turned` when the clause before says the contrary of it, `unsaid` when it never came to be said, else null
 */
export function denialOf(last: Told, words: readonly Word[]): 'turned' | 'unsaid' | null {
  const first = words[0];
  if (isNotMe(last, words) || isAnythingBut(last, words)) return 'turned';
  if (!first || !(first.norm === 'that' || ['PRON', 'DET', 'N'].includes(first.tag))) return null;
  const own = last.words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  const end = own.at(-1);
  const earlier = own.at(-2);
  if (end?.norm === 'way' && earlier?.norm === 'no') return 'turned';
  // "It's not that …", "It isn't that …"
  if (first.norm === 'that' && end?.tag === 'NEG' && earlier?.lemma === 'be' && own.length <= 3)
    return 'turned';
  if (end?.norm === 'say' && earlier?.tag === 'TO' && own.some(({ norm }) => untrue.has(norm)))
    return 'turned';
  if (last.polarity !== 'negated') return null;
  const at = own.findLastIndex(({ tag }) => tag === 'V');
  const near = own.length - at <= (first.norm === 'that' ? 5 : 2);
  const verb = near ? (own[at]?.lemma ?? '') : '';
  return opinions.has(verb) ? 'turned' : telling.has(verb) && isUnsaid(own, words) ? 'unsaid' : null;
}

/** "I didn't tell her | I was sorry", but not "… that we had lost it" or "nobody told her that …": that was so all the same. */
function isUnsaid(own: readonly Word[], words: readonly Word[]): boolean {
  const isOwn = own.some(({ norm }, i) => i < 2 && (norm === 'i' || norm === 'we')) || own[0]?.tag === 'V';
  return isOwn && !isPerfect(words);
}

/** "It wasn't me | who cancelled it" */
function isNotMe(last: Told, [first]: readonly Word[]): boolean {
  const own = last.words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  if (last.polarity !== 'negated' || own.length > 5 || (first?.norm !== 'who' && first?.norm !== 'that'))
    return false;
  return own.at(-1)?.tag === 'PRON' && own.some(({ norm }, i) => norm === 'it' && own[i + 1]?.lemma === 'be');
}

/** "I did anything | but argue" */
function isAnythingBut(last: Told, words: readonly Word[]): boolean {
  return (
    words[0]?.norm === 'but' &&
    words[mainVerb(words)]?.form === 'base' &&
    last.words.at(-1)?.norm === 'anything'
  );
}

/** "I almost gave in | and refunded him": the second did not happen either. */
export function isAlmost(last: Told, words: readonly Word[], mark: string): boolean {
  const [and, verb] = words;
  if (and?.norm !== 'and' || mark !== '' || verb?.form !== 'past' || last.reality !== 'counterfactual')
    return false;
  const before = last.words[mainVerb(last.words) - 1]?.norm;
  return before === 'almost' || before === 'nearly';
}

/** "I wish | I'd asked". */
export function isWished(last: Told): boolean {
  return last.words.findLast(({ tag }) => tag === 'V')?.lemma === 'wish';
}
