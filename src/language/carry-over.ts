/** What a clause takes over from the one before it: "I didn't shout | or swear", "I would listen | and apologise", "It's not that | I forgot". */

import type { Word } from './clause.ts';
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
/** "I don't think that …" denies what follows; "I didn't know that …" does not. */
const opinions = new Set([
  'think',
  'believe',
  'say',
  'tell',
  'claim',
  'suppose',
  'imagine',
  'reckon',
  'guess',
  'pretend',
]);
const untrue = new Set(['untrue', 'false', 'wrong', 'lie', 'lying', 'inaccurate', 'dishonest']);

/** @param words of a clause without a subject of its own; `inList`: a further clause begins with "or" */
export function carryOver(words: readonly Word[], last: Told, inList: boolean): CarriedOver {
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
  return { governed, negated: last.polarity === 'negated' && (governed || either) };
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
  return null;
}

/** @param words of the clause that follows `last` without a comma */
export function deniesComplement(last: Told, words: readonly Word[]): boolean {
  const own = last.words.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'R');
  const first = words[0];
  if (!first || (first.norm !== 'that' && first.tag !== 'PRON' && first.tag !== 'DET' && first.tag !== 'N'))
    return false;
  const end = own.at(-1);
  if (end?.norm === 'way' && own.at(-2)?.norm === 'no') return true;
  // "It's not that …", "It isn't that …"
  if (first.norm === 'that' && end?.tag === 'NEG' && own.at(-2)?.lemma === 'be' && own.length <= 3)
    return true;
  if (end?.norm === 'say' && own.at(-2)?.tag === 'TO' && own.some(({ norm }) => untrue.has(norm)))
    return true;
  const at = own.findLastIndex(({ tag }) => tag === 'V');
  return last.polarity === 'negated' && own.length - at <= 2 && opinions.has(own[at]?.lemma ?? '');
}

/** "I wish | I'd asked". */
export function isWished(last: Told): boolean {
  return last.words.findLast(({ tag }) => tag === 'V')?.lemma === 'wish';
}
