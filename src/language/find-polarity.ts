/** Whether a clause affirms or denies what it says, double negations and "not only" included. */

import type { Word } from './clause.ts';

export type Polarity = 'affirmed' | 'negated';

const negators = new Set([
  'not',
  "n't",
  'never',
  'nor',
  'neither',
  'nobody',
  'nothing',
  'none',
  'hardly',
  'barely',
  'rarely',
  'scarcely',
  'seldom',
  'unable',
]);
const again = new Set('never nothing nobody none nowt'.split(' '));
/** "failed to", "refused to". */
const failing = new Set(['fail', 'refuse', 'forget', 'neglect', 'decline', 'omit', 'hesitate']);
/** "avoided arguing", "stopped listening". */
const ending = new Set(['avoid', 'stop', 'quit', 'resist']);
/** "no" before these denies nothing that was done. */
const harmless = new Set(
  'rush worries bother longer doubt problem matter wonder sooner less trouble choice questions question hesitation fuss time'.split(
    ' ',
  ),
);
/** "in no way", "at no point", "under no circumstances". */
const never = new Set(
  'point stage moment way means circumstances circumstance account event sense shape'.split(' '),
);

/** "not only", "didn't just": more is to come. */
const addsOnly = /^(?:only|just|merely|simply)$/u;

export function findPolarity(words: readonly Word[]): Polarity {
  let negations = 0;
  for (const i of words.keys()) if (denies(words, i, negations)) negations += 1;
  return negations % 2 === 1 ? 'negated' : 'affirmed';
}

/** @param already how many negations stand before it: "didn't hesitate", "not too proud" */
function denies(words: readonly Word[], i: number, already: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  const previous = words[i - 1];
  if ((word.norm === 'never' || word.tag === 'NEG') && isAside(words, i)) return false;
  // "I never said nothing to nobody": in dialects one denial, said twice.
  if (already > 0 && again.has(word.norm)) return false;
  if (word.norm === 'never') return next?.norm !== 'mind';
  if (word.norm === 'nothing')
    return previous?.norm !== 'for' && !['but', 'short', 'like', 'better'].includes(next?.norm ?? '');
  // "could not help apologising", "could not help | but apologise"
  if (word.tag === 'NEG' && next?.lemma === 'help' && (!words[i + 2] || words[i + 2]?.form === 'ing'))
    return false;
  // What should not have happened did happen.
  if (word.tag === 'NEG' && previous?.norm === 'should' && next?.lemma === 'have') return false;
  if (word.norm === 'not') return !isUtmost(words, i) && deniesHere(words, i);
  if (word.norm === 'nor' && words.slice(0, i).some(({ norm }) => norm === 'neither')) return false;
  if (word.tag === 'NEG' && (addsOnly.test(next?.norm ?? '') || isUtmost(words, i))) return false;
  if (negators.has(word.norm)) return true;
  if (word.norm === 'no') return deniesAsNo(words, i);
  if (word.norm === 'without') return i < 2 && words.slice(i + 1, i + 6).some(({ form }) => form === 'ing');
  if (word.norm === 'instead' || word.norm === 'rather' || word.norm === 'far')
    return i < 2 && ['of', 'than', 'from'].includes(next?.norm ?? '');
  if (word.norm === 'last') return isLastThing(words.slice(i + 1, i + 6));
  if (word.norm === 'too')
    return (
      (next?.tag === 'A' || next?.tag === 'V') &&
      words.slice(i + 2, i + 4).some(({ tag }) => tag === 'TO') &&
      previous?.tag !== 'PUNCT'
    );
  if (word.tag !== 'V') return false;
  const after = words.slice(i + 1, i + 3);
  if (failing.has(word.lemma))
    return after.some(({ tag }) => tag === 'TO') && (word.lemma !== 'hesitate' || already > 0);
  // "stopped short of apologising"
  if (word.lemma === 'stop' && next?.norm === 'short') return true;
  if (isHeldBack(words, i)) return true;
  if (ending.has(word.lemma))
    return after.some(({ form, norm }) => form === 'ing' || norm === 'urge' || norm === 'temptation');
  return word.lemma === 'decide' && next?.norm === 'against';
}

const unwanted = new Set(['want', 'need', 'would', 'will', 'wish', 'intend']);

/** "The last thing I wanted was to argue", but not "the last thing I did was ring her". */
function isLastThing([thing, subject, ...verbs]: readonly Word[]): boolean {
  if (thing?.norm !== 'thing' || subject?.tag !== 'PRON') return false;
  return unwanted.has(verbs.find(({ tag }) => tag === 'V' || tag === 'MD')?.lemma ?? '');
}

/** "refrained from", "held back from", "stopped myself from" */
function isHeldBack(words: readonly Word[], i: number): boolean {
  const { lemma } = words[i] as Word;
  const [next, after] = words.slice(i + 1, i + 3);
  if (lemma === 'refrain' || lemma === 'abstain') return next?.norm === 'from';
  if (after?.norm !== 'from') return false;
  return (
    (lemma === 'hold' && next?.norm === 'back') ||
    ((lemma === 'stop' || lemma === 'keep') && next?.norm === 'myself')
  );
}

/** "apologised for not ringing", "stayed calm, never raising my voice", "not knowing it, I asked": the rest is as it was. */
function isAside(words: readonly Word[], i: number): boolean {
  const next = words.slice(i + 1).find(({ tag }) => tag !== 'R');
  const previous = words[i - 1];
  // Some are taken for adjectives.
  const isActing = next?.norm.endsWith('ing') && (next.tag === 'V' || next.tag === 'A');
  if (!isActing || (previous && previous.tag !== 'PREP' && previous.tag !== 'PUNCT')) return false;
  // "made a point of not interrupting": that is what was done.
  if (words[i - 2]?.norm === 'point') return false;
  return words.some(({ tag, form }) => tag === 'V' && form === 'past');
}

const utmost = new Set(['be', 'have', 'agree']);

/** "couldn't have been more sorry", "couldn't agree more": as much as can be. */
export function isUtmost(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.tag !== 'MD') return false;
  const more = words.slice(i + 1, i + 5).findIndex(({ norm }) => norm === 'more');
  return more > 0 && words.slice(i + 1, i + 1 + more).every(({ lemma }) => utmost.has(lemma));
}

/** "made an effort not to", "so as not to", "in order not to" */
const purposeful = new Set(['effort', 'as', 'order']);

/** "not only", "not too bad", and "tea, not coffee" leave the clause as it is. */
function deniesHere(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const previous = words[i - 1];
  // "Not until she had finished did I reply": then I did.
  if (i === 0 && next?.norm === 'until') return false;
  if (next && (addsOnly.test(next.norm) || next.norm === 'long' || next.norm === 'bad')) return false;
  // "said not a problem"
  if (next?.norm === 'a' && words[i + 2]?.norm === 'problem') return false;
  return (
    next?.tag === 'V' ||
    (next?.tag === 'TO' && (previous?.tag === 'A' || purposeful.has(previous?.norm ?? ''))) ||
    previous?.tag === 'V' ||
    previous?.tag === 'MD' ||
    previous?.tag === 'R' ||
    i < 2
  );
}

function deniesAsNo(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const previous = words[i - 1];
  if (!next || next.tag === 'PUNCT') return false;
  if (previous?.tag === 'PREP')
    return never.has(next.norm) || (next.norm === 'time' && previous.norm === 'at');
  // "No excuses, I apologised"
  if (i === 0 && words[2]?.norm === ',' && words[3]?.tag === 'PRON') return false;
  if (harmless.has(next.norm)) return next.norm === 'time' && previous?.lemma === 'have';
  // The clause's object or subject; "wasted no time" is the other way round.
  const governs =
    i === 0 ||
    previous?.tag === 'V' ||
    previous?.tag === 'PRON' ||
    previous?.tag === 'SUB' ||
    previous?.tag === 'NEG';
  // "I no argue"
  if (previous?.tag === 'PRON' && next.tag === 'V') return true;
  return (
    governs &&
    (next.tag === 'N' || next.tag === 'A' || next.norm === 'one') &&
    previous?.lemma !== 'waste' &&
    previous?.lemma !== 'lose'
  );
}
