/** What a clause tells, seen together with the clause before it and whoever is speaking: affirmed or denied, real or not. */

import { awaitedForm, type CarriedOver, denialOf, isAlmost, isWished, type Told } from './carry-over.ts';
import type { Word } from './clause.ts';
import { findPolarity, type Polarity } from './find-polarity.ts';
import { findReality, isTimeless, mainVerb } from './find-reality.ts';
import type { Report } from './find-voice.ts';
import type { Reality } from './status.ts';

export interface Before {
  /** What its left-out subject brings along; null when it has its own. */
  readonly carried: CarriedOver | null;
  readonly last: Told | null;
  readonly heard: Report | null;
  /** It stands right behind the verb of saying. */
  readonly completes: boolean;
  /** A denial that opened the sentence: "Never once, in all that time, | did I shout". */
  readonly fronted: boolean;
  /** The punctuation before it, if any. */
  readonly mark: string;
  /** Its sentence tells of a past time, or of every time. */
  readonly usual: boolean;
  /** Of a condition without "if"; null for any other clause. */
  readonly condition: Reality | null;
}

export function readTold(
  part: readonly Word[],
  { carried, last, heard, completes, fronted, mark, usual, condition }: Before,
): Told {
  const own = findPolarity(part);
  const denial = mark === '' && last !== null ? denialOf(last, part) : null;
  const reality = (): Reality => {
    if (carried !== null && last !== null && isAlmost(last, part, mark)) return 'counterfactual';
    if (carried?.governed && last) return last.reality;
    const found = condition ?? realityOf(part, last, heard, completes);
    // "I'd ring them" is no plan when it tells of what used to be.
    return usual && heard === null && found === 'planned' ? 'habitual' : found;
  };
  const negated = denial !== null || carried?.negated || fronted;
  return {
    words: part,
    polarity: denial === 'turned' ? opposite(own) : negated ? 'negated' : own,
    reality: reality(),
    denied: denial !== null,
    awaits: awaitedForm(part) ?? (carried?.governed ? (last?.awaits ?? null) : null),
  };
}

function opposite(polarity: Polarity): Polarity {
  return polarity === 'negated' ? 'affirmed' : 'negated';
}

/** What is only going to be said is not said: "I was going to tell her | I was sorry". */
function realityOf(
  part: readonly Word[],
  last: Told | null,
  heard: Report | null,
  completes: boolean,
): Reality {
  if (last && isWished(last)) return 'counterfactual';
  const own = findReality(part, { asked: completes, speech: heard !== null });
  // "She cried | and let me help her": told, not offered.
  const verb = part[mainVerb(part)];
  const goesOn = part[0]?.tag === 'CONJ' && verb?.lemma === 'let';
  if (
    goesOn &&
    own === 'planned' &&
    last?.reality === 'done' &&
    last.words[mainVerb(last.words)]?.form === 'past'
  )
    return 'done';
  if (own !== 'done' && own !== 'habitual') return own;
  const isSaidLater = heard?.spoken && heard.reality !== 'done' && heard.reality !== 'habitual';
  if (isSaidLater) return isWhatWasDone(part, heard) ? own : heard.reality;
  // "I would calm him by listening, | keeping my voice down"
  if (
    last &&
    last.reality !== 'counterfactual' &&
    part[mainVerb(part)]?.form === 'ing' &&
    part[0]?.tag !== 'PRON'
  )
    return last.reality;
  // "If they're upset | I let them talk": said of what is always so.
  const isUsual = last?.reality === 'habitual' || last?.reality === 'hypothetical';
  return own === 'done' && isUsual && isTimeless(part[mainVerb(part)]) ? 'habitual' : own;
}

/** "I'd say | I listened", "let me tell you | what I did": the telling is still to come, what it tells of is not. */
function isWhatWasDone(part: readonly Word[], { verb, tail }: Report): boolean {
  const told = part[mainVerb(part)];
  const [first, second] = part.filter(({ tag, norm }) => tag !== 'PUNCT' && norm !== 'that');
  if (told?.form !== 'past' || told.lemma === 'be') return false;
  if (first?.tag === 'WH') return second?.norm === 'i' || second?.norm === 'we';
  return verb === 'say' && tail === 0 && (first?.norm === 'i' || first?.norm === 'we');
}
