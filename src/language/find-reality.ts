/** Whether a clause tells of something done, habitual, planned, only imagined, or that did not happen. */

import type { Word } from './clause.ts';
import { isUtmost } from './find-polarity.ts';
import type { Reality } from './status.ts';

/** Seeing and understanding are done the moment one can: "I could see why". */
const perceiving = new Set(
  'see hear tell feel understand sense imagine appreciate notice smell sympathise empathise relate'.split(
    ' ',
  ),
);
const remembering = new Set(['remember', 'recall', 'regret']);
const usually = new Set(['always', 'usually', 'normally', 'often', 'generally', 'typically', 'mostly']);
/** "meant to", "planned to": it stayed a wish. */
const wishing = new Set(['mean', 'intend', 'plan', 'hope', 'wish', 'aim']);

const lucky = new Set('luckily fortunately thankfully happily'.split(' '));
/** What somebody will not do who cannot be helped: "she wouldn't listen". */
const refusing = new Set('listen leave stop budge calm accept let hear wait'.split(' '));

/** "to calm her", "so as not to scare her", "in order to see it" */
const aimed = new Set(['TO', 'PUNCT', 'NEG']);
const inOrder = new Set(['so', 'as', 'in', 'order']);

export interface Heard {
  /** The clause completes what was asked or told: "asked if she was hurt". */
  readonly asked: boolean;
  /** It stands in a quotation or reported speech, where a question is a real one. */
  readonly speech: boolean;
}

export function findReality(
  words: readonly Word[],
  { asked, speech }: Heard = { asked: false, speech: false },
): Reality {
  const at = mainVerb(words);
  const verb = words[at];
  if (!verb) return 'done';
  const before = words.slice(0, at);
  // "To calm her down, …"
  if (before.at(-1)?.tag === 'TO' && before.every(({ tag, norm }) => aimed.has(tag) || inOrder.has(norm)))
    return 'planned';
  const next = words.slice(at + 1).filter((word) => word.tag !== 'R' && word.tag !== 'NEG');
  const past = verb.form === 'past' || verb.form === 'participle';
  const perfect = verb.lemma === 'have' && past && next[0]?.form === 'participle';
  if (before.some(({ norm }) => norm === 'if' || norm === 'unless') && !asked)
    return perfect || before.some(({ norm }) => norm === 'only') ? 'counterfactual' : 'hypothetical';
  if (!speech && isOpenQuestion(words, at)) return 'counterfactual';
  if (verb.tag === 'MD') {
    const negated = words[at + 1]?.tag === 'NEG';
    // "I could only apologise", "all I could do was apologise", "luckily I could offer her another"
    const isAll = before.some(({ norm }) => norm === 'all') && next[0]?.norm === 'do';
    const isLucky = before.some(({ norm }) => lucky.has(norm));
    if (verb.lemma === 'could' && (words[at + 1]?.norm === 'only' || isAll || isLucky)) return 'done';
    if (isUtmost(words, at + 1)) return 'done';
    // "He wouldn't listen": he refused to.
    const theirs = before.at(-1)?.norm ?? '';
    if (verb.lemma === 'would' && negated && !speech && refusing.has(next[0]?.lemma ?? '') && theirs !== 'i')
      return 'done';
    return modalReality(verb, next, negated);
  }
  // "Rather than argue, I …": denied, as "instead of arguing" is.
  if (verb.form === 'base' && before.at(-1)?.norm === 'than') return 'done';
  const almost = before.at(-1)?.norm;
  if (almost === 'nearly' || almost === 'almost') return 'counterfactual';
  const plan = isPlan(verb, next, before);
  // "I wasn't going to let him": not having meant to is a fact.
  // "I told him I was going to ring": a promise, which may have been kept.
  if (plan)
    return !past || (speech && !isDenied(words)) ? 'planned' : isDenied(words) ? 'done' : 'counterfactual';
  if (verb.lemma === 'want' && past && next[0]?.tag === 'TO') return 'planned';
  if (verb.lemma === 'use' && next[0]?.tag === 'TO') return 'habitual';
  // "Let me look": an offer. "I remember calling him": a thing done.
  if (verb.lemma === 'let' && next[0]?.norm === 'me' && !before.some(isNamed)) return 'planned';
  if (remembering.has(verb.lemma) && next[0]?.form === 'ing') return 'done';
  if (isTimeless(verb) && before.some(({ norm }) => norm === 'you' || usually.has(norm))) return 'habitual';
  if (verb.lemma === 'have' && next[0]?.norm === 'got' && next[1]?.tag === 'TO') return 'habitual';
  if (verb.lemma === 'have' && (next[0]?.form === 'participle' || next[0]?.form === 'past')) return 'done';
  // "I have explain the rule", "he come in drunk": so a foreigner, or a dialect, tells of the past.
  if (verb.lemma === 'have' && next[0]?.tag === 'V' && next[0].form === 'base') return 'done';
  if (verb.form === 'base' && ['he', 'she'].includes(before.at(-1)?.norm ?? '')) return 'done';
  return verb.form === 'base' || verb.form === 'third' ? 'habitual' : 'done';
}

function isNamed({ tag }: Word): boolean {
  return tag === 'PRON' || tag === 'N';
}

/** "let", "put": the form does not tell the present from the past. */
export function isTimeless(word: Word | undefined): boolean {
  return word?.tag === 'V' && word.form === 'past' && word.norm === word.lemma;
}

function isDenied(words: readonly Word[]): boolean {
  return words.some(({ tag, norm }) => tag === 'NEG' || norm === 'no');
}

/** The first modal or finite verb; a participle or "…ing" only when there is no other. */
export function mainVerb(words: readonly Word[]): number {
  const finite = words.findIndex(
    (word, i) => word.tag === 'MD' || (word.tag === 'V' && word.form !== 'ing' && words[i - 1]?.tag !== 'TO'),
  );
  return finite >= 0 ? finite : words.findIndex((word) => word.tag === 'V');
}

/** @param next the words after the modal, adverbs and "not" left out */
function modalReality(modal: Word, next: readonly Word[], negated: boolean): Reality {
  const { lemma } = modal;
  // "should of rung"
  const isOf = next[0]?.norm === 'of' && next[1]?.norm !== 'course';
  const isPerfect = next[0]?.lemma === 'have' && next[1]?.tag === 'V';
  if (isPerfect || isOf) {
    if (lemma === 'should' && negated) return 'done';
    if (['would', 'could', 'should', 'ought'].includes(lemma)) return 'counterfactual';
    return lemma === 'might' || lemma === 'may' ? 'hypothetical' : 'done';
  }
  if (lemma === 'ought' && next[1]?.lemma === 'have') return 'counterfactual';
  if (lemma === 'could')
    return negated || perceiving.has(next.find(({ tag }) => tag === 'V')?.lemma ?? '') ? 'done' : 'planned';
  if (lemma === 'can' || lemma === 'must') return 'habitual';
  return 'planned';
}

function isPlan(verb: Word, next: readonly Word[], before: readonly Word[]): boolean {
  const [first, second, third] = next;
  if (verb.lemma === 'be') {
    if (first?.norm === 'going' && second?.tag === 'TO' && third?.tag === 'V') return true;
    if (first?.norm === 'gonna' || (first?.norm === 'about' && second?.tag === 'TO')) return true;
    if (
      first?.norm === 'on' &&
      next.slice(1, 4).some(({ norm }) => norm === 'verge' || norm === 'brink' || norm === 'point')
    )
      return true;
    if (first?.lemma === 'tempt' && second?.tag === 'TO') return true;
    const own = before.some(({ norm }) => norm === 'i' || norm === 'we');
    return (
      own &&
      (first?.norm === 'supposed' ||
        first?.norm === 'meant' ||
        first?.norm === 'hoping' ||
        first?.norm === 'planning') &&
      second?.tag === 'TO'
    );
  }
  if (verb.lemma === 'have') {
    // "I'd been about to ring"
    if (
      first?.norm === 'been' &&
      (second?.norm === 'about' || second?.norm === 'going') &&
      third?.tag === 'TO'
    )
      return true;
    const object = next.slice(0, 4).find(({ norm }) => norm === 'intention' || norm === 'intentions');
    return object !== undefined || (wishing.has(first?.lemma ?? '') && second?.tag === 'TO');
  }
  if (verb.lemma === 'come') return first?.norm === 'close' && second?.norm === 'to';
  return wishing.has(verb.lemma) && (first?.tag === 'TO' || verb.lemma === 'wish');
}

/** "Did I shout?", "Had I listened, …": asked or imagined, not told. */
function isOpenQuestion(words: readonly Word[], at: number): boolean {
  const first = words.findIndex((word) => !['PUNCT', 'CONJ', 'INTJ', 'R'].includes(word.tag));
  const subject = words[at + 1]?.norm;
  if (first !== at || (subject !== 'i' && subject !== 'we')) return false;
  return words.at(-1)?.norm === '?' || words[at]?.norm === 'had';
}
