/** Remembers whom "he", "she" and "they" stand for, as the answer goes on. */

import type { Word } from './clause.ts';
import {
  anyonesNouns,
  colleagueNouns,
  customerNouns,
  femaleNouns,
  maleNouns,
  roleNouns,
  tradeNouns,
} from './people.ts';

export type Party = 'customer' | 'other';

export interface Referents {
  /** Whom the pronoun means now: "he", "she", "they" or one of their other forms by its lemma. */
  of(pronoun: string): Party;
  /** Notes the people that a clause names, after its pronouns were read. */
  note(words: readonly Word[]): void;
  nextSentence(): void;
}

/**
 * A woman is "she" until another is named. A colleague who has just come up takes the pronoun in the same sentence, and in the
 * next one if it meant nobody so far; everybody else is the customer, of whom the answer tells.
 */
export function createReferents(): Referents {
  const meant = new Map<string, Party>();
  const named = new Set<string>();
  let sentencesSinceColleague = 2;
  /** "he" when the colleague who has come up was called so since: then "she" is somebody else. */
  let colleaguePronoun: string | null = null;
  const noteCustomer = () => {
    sentencesSinceColleague = 2;
    for (const [pronoun, party] of meant) if (party === 'other' && !named.has(pronoun)) meant.delete(pronoun);
  };
  const of = (pronoun: string): Party => {
    if (colleaguePronoun !== null && isGendered(pronoun) && pronoun !== colleaguePronoun)
      return meant.get(pronoun) ?? 'customer';
    if (sentencesSinceColleague === 0) return 'other';
    return meant.get(pronoun) ?? (sentencesSinceColleague === 1 ? 'other' : 'customer');
  };
  return {
    of,
    note(words) {
      for (const [i, word] of words.entries()) {
        if (word.tag === 'PRON' && isGendered(word.lemma)) {
          const party = of(word.lemma);
          if (party === 'other' && !meant.has(word.lemma) && sentencesSinceColleague < 2)
            colleaguePronoun = word.lemma;
          meant.set(word.lemma, party);
        }
        if (sentencesSinceColleague === 0 && isObject(word, words[i + 1])) {
          // "My colleague told her …": of herself it would say "herself".
          meant.set(word.lemma, 'customer');
          colleaguePronoun = word.lemma === 'she' ? 'he' : 'she';
        }
        if (word.tag !== 'N' || words[i + 1]?.norm === "'s" || words[i + 1]?.tag === 'N') continue;
        if (roleNouns.has(word.lemma)) continue;
        const party = partyOf(word, words[i - 1]);
        const pronoun = femaleNouns.has(word.lemma) ? 'she' : maleNouns.has(word.lemma) ? 'he' : null;
        if (party !== null && pronoun !== null) {
          meant.set(pronoun, party);
          named.add(pronoun);
        }
        if (party === 'other') colleaguePronoun = null;
        if (party === 'customer') noteCustomer();
        else if (party === 'other' && i < 4 && words[i - 1]?.tag !== 'PREP') sentencesSinceColleague = 0;
        // "I passed it to my manager and she …": unless "she" is somebody already.
        else if (party === 'other') sentencesSinceColleague = Math.min(sentencesSinceColleague, 1);
      }
    },
    nextSentence() {
      sentencesSinceColleague += 1;
    },
  };
}

function isGendered(pronoun: string): boolean {
  return pronoun === 'he' || pronoun === 'she';
}

/** "told him", "told her" */
function isObject(word: Word, next: Word | undefined): boolean {
  return word.tag === 'PRON' && (word.norm === 'him' || (word.norm === 'her' && !isHers(word, next)));
}

/** "her order" */
export function isHers({ norm }: Word, next: Word | undefined): boolean {
  return norm === 'her' && ['N', 'A', 'NUM'].includes(next?.tag ?? '');
}

const mates = new Set(['lads', 'guys', 'girls', 'boys', 'fellas', 'folks']);
/** "The delivery guys", but "the stag lads", "ten guys" */
const served = new Set(
  'four five six seven eight nine ten eleven twelve twenty dozen hundred couple bunch table stag hen birthday party rugby football hotel room student hospital wedding weekend night group tour'.split(
    ' ',
  ),
);

/** Whose side a noun is on; null for a thing. `previous`: the word before it. */
export function partyOf(word: Word, previous: Word | undefined): Party | null {
  const modified = previous !== undefined && previous.tag === 'N' && tradeNouns.has(previous.lemma);
  if (modified && anyonesNouns.has(word.lemma)) return 'other';
  // "the revenue lads", "the infrastructure guys": whatever their department is called.
  if (previous?.tag === 'N' && mates.has(word.norm) && !served.has(previous.lemma)) return 'other';
  if (colleagueNouns.has(word.lemma) || roleNouns.has(word.lemma)) return 'other';
  return customerNouns.has(word.lemma) ? 'customer' : null;
}
