/** Cuts a tagged sentence into clauses: at punctuation, joining words, quotes and after verbs of saying. */

import { isFiller } from './around-clause.ts';
import type { Word } from './clause.ts';
import type { Quotations } from './find-quotes.ts';
import { isNextInNote } from './next-in-note.ts';
import { colleagueNouns, customerNouns, noticingVerbs, reportVerbs } from './people.ts';
import { isView } from './report-noun.ts';
import { isAuxiliary } from './tag-words.ts';

const subjectForms = new Set(['i', 'he', 'she', 'we', 'they', 'you', 'it', 'there']);
const openers = new Set(
  'because cos coz cuz if when while whilst although though unless until till since before after whereas so who which where once without instead rather whenever why how what whether that than'.split(
    ' ',
  ),
);
/** "told her | the part would come". */
const toldVerbs = new Set(['tell', 'inform', 'assure', 'promise', 'warn']);
/** Within a subject of several words. */
const nounPhrase = new Set(['DET', 'A', 'N', 'NUM']);
const headings = new Set(
  'situation task action actions result results outcome reflection context background complication step learning s t a r'.split(
    ' ',
  ),
);
const strongMarks = new Set([';', ':', '—', '–', '-', '(', ')', '...', '…', '..', '?', '!', '.', '/', '•']);

/** @returns ranges [from, to) over the words, in order, covering all of them */
export function splitClauses(
  words: readonly Word[],
  quotations: Quotations,
): readonly (readonly [number, number])[] {
  const isQuote = (i: number) => i >= 0 && i < words.length && quotations.has(words[i] as Word);
  const ranges: [number, number][] = [];
  const starts = [...words.keys()].filter(
    (i) => i === 0 || isQuote(i) || isQuote(i - 1) || beginsClause(words, i),
  );
  let verbBefore = false;
  for (const [k, from] of starts.entries()) {
    const to = starts[k + 1] ?? words.length;
    const last = ranges.at(-1);
    const verb = hasVerb(words, from, to);
    const forced =
      isQuote(from) ||
      isQuote(from - 1) ||
      words[from - 1]?.norm === ':' ||
      isSaid(words, from) ||
      (words[from - 1]?.norm === ',' && from < 6 && isView(words.slice(0, from))) ||
      (k === 1 && (isHeading(words, from) || isNothing(words, from)));
    if (last && !forced && (!verb || (!verbBefore && !isQuote(last[0]) && !isSaid(words, last[0])))) {
      last[1] = to;
      verbBefore ||= verb;
    } else {
      ranges.push([from, to]);
      verbBefore = verb;
    }
  }
  return ranges;
}

/** "Action - listened to her": the first words are a heading. */
function isHeading(words: readonly Word[], from: number): boolean {
  return from === 2 && headings.has(words[0]?.norm ?? '') && words[1]?.tag === 'PUNCT';
}

/** "No answer | so I emailed him", "no point arguing | so I apologised", "no charge, | and I rang her" */
function isNothing(words: readonly Word[], from: number): boolean {
  if (words[0]?.norm !== 'no' || from > 4) return false;
  const next = words[from + 1];
  if (words[from]?.norm === 'so') return next?.tag === 'PRON' || next?.tag === 'V';
  return words[from]?.tag === 'CONJ' && subjectForms.has(next?.norm ?? '');
}

/** "He goes, | you idiot, | and …": what follows the comma is said, verb or not. */
function isSaid(words: readonly Word[], from: number): boolean {
  const verb = words[from - 2];
  return words[from - 1]?.norm === ',' && verb?.tag === 'V' && (verb.lemma === 'go' || verb.lemma === 'say');
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (words[i]?.tag === 'V' || words[i]?.tag === 'MD') return true;
  return false;
}

function beginsClause(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const previous = words[i - 1];
  if (!word || !previous || word.tag === 'PUNCT') return false;
  if (isHyphen(words, i - 1)) return false;
  if (previous.norm === ',' || (previous.tag === 'PUNCT' && strongMarks.has(previous.norm))) return true;
  if (word.norm === 'than' && previous.norm === 'rather') return false;
  if (word.norm === 'that' && words[i + 1]?.tag === 'PUNCT') return false;
  // "so that", "even if", "the same as when" open one clause, not two.
  if (openers.has(previous.norm) && previous.tag === 'SUB' && word.tag === 'SUB') return false;
  if (
    (word.tag === 'SUB' ||
      word.tag === 'WH' ||
      word.norm === 'without' ||
      word.norm === 'instead' ||
      word.norm === 'rather') &&
    openers.has(word.norm)
  )
    return true;
  // "said | don't worry", "never argued with him | just listened"
  if (word.norm === 'do' && words[i + 1]?.tag === 'NEG') return isToldBefore(words, i);
  if (word.norm === 'just' && previous.tag === 'PRON' && previous.norm !== previous.lemma)
    return words[i + 1]?.tag === 'V' && words[i + 1]?.form === 'past';
  if (isNextInNote(words, i) || saysThereIs(words, i)) return true;
  if (word.tag === 'CONJ') return startsVerbGroup(words, i + 1);
  if (word.tag === 'PRON' && subjectForms.has(word.norm)) return startsSubject(words, i, previous);
  return (
    nounPhrase.has(word.tag) &&
    (startsTold(words, i, previous) || startsMain(words, i) || endsFiller(words, i))
  );
}

/** "I understood | there's no second go", "he said | there was a fee" */
function saysThereIs(words: readonly Word[], i: number): boolean {
  const [verb, there, is] = [words[i - 1], words[i], words[i + 1]];
  if (there?.norm !== 'there' || verb?.tag !== 'V' || (is?.norm !== "'s" && is?.lemma !== 'be')) return false;
  return reportVerbs.has(verb.lemma) || noticingVerbs.has(verb.lemma) || verb.lemma === 'understand';
}

/** "said |", "told him |" */
function isToldBefore(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1];
  const earlier = words[i - 2];
  if (previous?.tag === 'V') return reportVerbs.has(previous.lemma);
  return previous?.tag === 'PRON' && earlier?.tag === 'V' && toldVerbs.has(earlier.lemma);
}

/** "She said | the room was cold", "I told him | the part would come". */
function startsTold(words: readonly Word[], i: number, previous: Word): boolean {
  const saying = isToldBefore(words, i);
  const noticing = previous.tag === 'V' && noticingVerbs.has(previous.lemma);
  if (!saying && !noticing) return false;
  let k = i;
  while (nounPhrase.has(words[k]?.tag ?? '') && k < i + 5) k += 1;
  const verb = words[k];
  // "I found the box damaged", but "I found | the box was damaged"
  if (noticing && verb?.tag === 'V' && !isAuxiliary(verb)) return false;
  return (
    k > i &&
    words[k - 1]?.tag === 'N' &&
    (verb?.tag === 'MD' || (verb?.tag === 'V' && verb.form !== 'ing' && verb.form !== 'base'))
  );
}

/** "To be honest | the customer was right" */
function endsFiller(words: readonly Word[], i: number): boolean {
  const previous = words[i - 1];
  return i < 8 && (previous?.tag === 'A' || previous?.tag === 'PRON') && isFiller(words.slice(0, i));
}

/** No clause before the main one is longer: the look back stays short on any text. */
const farthest = 30;

/** "While I was on the phone | my colleague found it", "if they won't then | the duty manager comes" */
function startsMain(words: readonly Word[], i: number): boolean {
  if (words[i]?.tag !== 'DET' || words[i - 1]?.tag === 'PREP' || i > farthest) return false;
  const isThen = words[i - 1]?.norm === 'then';
  const opener = words.slice(0, i).findLastIndex(({ tag }) => tag === 'PUNCT' || tag === 'CONJ') + 1;
  if (words[opener]?.tag !== 'SUB' || (opener > 0 && !isThen) || !hasVerb(words, opener, i)) return false;
  let head = i + 1;
  while (words[head + 1]?.tag === 'N') head += 1;
  const noun = words[head];
  const verb = words[head + 1];
  const isPerson = noun?.tag === 'N' && (customerNouns.has(noun.lemma) || colleagueNouns.has(noun.lemma));
  if (!isPerson) return false;
  return isThen ? verb?.tag === 'V' || verb?.tag === 'MD' : verb?.tag === 'V' && verb.form === 'past';
}

/** "five-star" is one word: only a hyphen between spaces is a dash. */
function isHyphen(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return word?.norm === '-' && (words[i - 1]?.end === word.start || word.end === words[i + 1]?.start);
}

/** After "and": a verb at once, or a subject that is followed by one. */
function startsVerbGroup(words: readonly Word[], i: number): boolean {
  for (let k = i; k < Math.min(words.length, i + 5); k += 1) {
    const word = words[k];
    if (!word || (word.tag === 'PUNCT' && !isHyphen(words, k))) return false;
    if (word.tag === 'V' || word.tag === 'MD') return true;
  }
  return false;
}

/** "he said | he was sorry", "the customer was rude | I stayed calm". */
function startsSubject(words: readonly Word[], i: number, previous: Word): boolean {
  if (previous.tag === 'CONJ' || previous.tag === 'SUB' || previous.tag === 'WH') return false;
  // ", then I", "and then I"
  if (
    previous.tag === 'R' &&
    (words[i - 2] === undefined || words[i - 2]?.tag === 'PUNCT' || words[i - 2]?.tag === 'CONJ')
  )
    return false;
  const next = words[i + 1];
  const after = isHyphen(words, i + 2) ? words[i + 3] : words[i + 2];
  const verbNext =
    next?.tag === 'V' ||
    next?.tag === 'MD' ||
    ((next?.tag === 'R' || next?.tag === 'NEG') && (after?.tag === 'V' || after?.tag === 'MD'));
  if (!verbNext) return false;
  // "did I say", "would you like": the subject of the verb before it.
  if (previous.tag === 'MD' || (previous.tag === 'V' && ['do', 'have', 'be'].includes(previous.lemma)))
    return false;
  if (words[i]?.norm === 'you' || words[i]?.norm === 'it')
    return reportVerbs.has(previous.lemma) || previous.tag === 'PRON' || previous.tag === 'N';
  return true;
}
