/** What the clauses of a sentence hand on to each other: whose act a clause without a subject is. */

import type { Told } from './carry-over.ts';
import type { Word } from './clause.ts';
import { isRelative, type Subject } from './find-agent.ts';
import { isPassive } from './find-passive.ts';
import { mainVerb } from './find-reality.ts';
import { thirdPersons } from './name-of.ts';
import { actorInNote, hasObject, isAnswered } from './note-actor.ts';
import { hasOwnObject, isObjectRelative } from './object-relative.ts';
import { noticingVerbs, servingVerbs } from './people.ts';
import type { Agent } from './status.ts';

/** What a clause takes over; the words within a quotation have a flow of their own. */
export interface Flow {
  before: Agent | null;
  /** "he", "she" or "they" when the clause before has that for its subject. */
  pronoun: string | null;
  /** Agent of the last main clause, and whether a clause with "that", "when" or the like came after it. */
  main: Agent | null;
  subordinate: boolean;
  /** The clause before lacks its object: "what she said". */
  gap: boolean;
  /** The sentence begins with a noun without an article, as notes do: "Customer rang, took details". */
  note: boolean;
  /** Whose act "and …" goes on with after "my colleague, | who rang her". */
  relative: Agent | null;
  last: Told | null;
}

export function newFlow(): Flow {
  return {
    before: null,
    pronoun: null,
    main: null,
    subordinate: false,
    gap: false,
    note: false,
    relative: null,
    last: null,
  };
}

/** Where a clause stands in its sentence. */
export interface Standing {
  /** The punctuation before it, if any. */
  readonly mark: string;
  /** Somebody else's words, or what the clause before says was told. */
  readonly reported: boolean;
}

/** What ends in these goes on in the next clause: "I noticed | she was crying", "I found out | she was ill". */
const noticing = new Set([...noticingVerbs, 'out', 'hear', 'sense']);
/** A state beside which the next act is another's: "I waited until he was calm | and offered him a chair". */
const states = new Set(['be', 'have']);
/** "a colleague | who speaks Polish": what somebody is like, not what they did. */
const traits = new Set('be have do speak know work want need like love live deal specialise'.split(' '));

/**
 * Whose act a clause without a subject is. "I found that we had billed her, | refunded her": the main clause goes on, but
 * "when he came back | and shouted" does not.
 */
export function resumed(flow: Flow, part: readonly Word[], mark: string): Agent {
  const { before, main, subordinate, relative, pronoun } = flow;
  const nearest = before ?? 'candidate';
  // "She was in tears | so sat her down": of herself it would say "herself".
  const isOther = pronoun !== null && hasObject(part, pronoun);
  const isOthers = isOther || (subordinate && pronoun === null && before === 'customer' && hasObject(part));
  if (relative !== null && mark === '' && !hasObject(part)) return relative;
  if (!subordinate || main === null)
    return isOther || isAnswered(part, flow, mark) || isSo(part, flow) || isNote(part, flow, mark)
      ? 'candidate'
      : (actorInNote(part, flow, mark) ?? nearest);
  const noted = main === 'customer' ? actorInNote(part, { ...flow, before: main }, mark) : null;
  if (noted !== null) return noted;
  const isFull = flow.gap && (hasOwnObject(part) || servingVerbs.has(part[mainVerb(part)]?.lemma ?? ''));
  const resumes = mark === ',' || isOthers || isFull || isThen(part) || isActAfterState(part, flow);
  return resumes || nearest === 'none' || nearest === 'we' ? main : nearest;
}

/** Notes a clause as it was read. */
export function follow(
  flow: Flow,
  part: readonly Word[],
  subject: Subject,
  told: Told,
  { mark, reported }: Standing,
): void {
  const { last } = flow;
  if (last === null) flow.note = isBareNoun(part.find(({ tag }) => tag !== 'PUNCT'));
  flow.last = told;
  if (!part.some(({ tag }) => tag === 'V' || tag === 'MD')) return;
  const first = part.find(({ tag }) => tag !== 'PUNCT' && tag !== 'CONJ' && tag !== 'R');
  const completes =
    reported || (mark === '' && last !== null && noticing.has(last.words.at(-1)?.lemma ?? ''));
  flow.gap = last !== null && isObjectRelative(part, last.words, mark);
  const begins =
    completes || flow.gap || (first?.tag === 'SUB' && first.norm !== 'so') || first?.tag === 'WH';
  const turned = flow.note && subject.subject === 'candidate';
  const goesOn = subject.inherited && flow.subordinate && subject.subject !== flow.main && !turned;
  const isMain = !begins && !goesOn;
  if (!subject.inherited) flow.relative = relativeOf(part, subject, mark, last);
  if (!isRelative(part)) {
    if (!subject.inherited) flow.pronoun = pronounOf(part);
    else if (subject.subject !== flow.before) flow.pronoun = null;
    flow.before = subject.subject;
  }
  flow.subordinate = !isMain;
  if (isMain) flow.main = subject.subject;
}

/** "Customer", but not "customers" or "people", which take no article anyway. */
function isBareNoun(word: Word | undefined): boolean {
  return word?.tag === 'N' && word.norm === word.lemma && word.norm !== 'people';
}

/** "I had a customer | who …", "there was a man | who …" */
const bringing = new Set(['have', 'get', 'be']);

function pronounOf(part: readonly Word[]): string | null {
  const subject = part.slice(0, mainVerb(part)).find(({ tag }) => tag === 'PRON');
  return subject !== undefined && thirdPersons.has(subject.norm) ? subject.norm : null;
}

/** Who did something in a clause with "who": "my colleague, who rang", "I had a customer who came in". */
function relativeOf(
  part: readonly Word[],
  { agent }: Subject,
  mark: string,
  last: Told | null,
): Agent | null {
  if (!isRelative(part)) return null;
  // Somebody, at least: "…, who rang | and shouted".
  if (agent === 'none') return mark === ',' && part.some(({ norm }) => norm === 'who') ? 'none' : null;
  // "It was me who rang her | and sorted it out"
  if (agent === 'candidate' || agent === 'we') return agent;
  const verb = part[mainVerb(part)];
  const did = verb?.form === 'past' && !traits.has(verb.lemma);
  const isBroughtIn = bringing.has(last?.words[mainVerb(last.words)]?.lemma ?? '');
  return did && (agent === 'other' || mark === ',' || isBroughtIn) ? agent : null;
}

const others = new Set(['him', 'her', 'his', 'them', 'their', 'myself']);

/** "He couldn't walk | so carried his bags", "it broke | so rang the depot" */
function isSo(part: readonly Word[], { before }: Flow): boolean {
  const at = part.findIndex(({ tag }) => tag !== 'PUNCT');
  const verb = part[mainVerb(part)];
  if (part[at]?.norm !== 'so' || verb !== part[at + 1] || verb?.form !== 'past') return false;
  return before === 'none' || servingVerbs.has(verb.lemma) || part.some(({ norm }) => others.has(norm));
}

/** "Order was wrong, | apologised": in a note without articles no thing does that. But "order was lost, | found again". */
function isNote(part: readonly Word[], { before, last }: Flow, mark: string): boolean {
  if (before !== 'none' || mark !== ',' || last?.words[0]?.tag !== 'N') return false;
  if (part[0]?.form !== 'past' || part[0].lemma === 'be') return false;
  return isPassive(last.words, mainVerb(last.words)) !== 'event';
}

const watching = new Set('see hear find watch catch notice'.split(' '));

/** "I saw him pushing the porter | and calling him names": whose act was seen. */
export function watched(flow: Flow, part: readonly Word[]): Word | null {
  const act = part.find(({ tag }) => tag === 'V' || tag === 'MD');
  if (act?.form !== 'ing' || part[0]?.tag !== 'CONJ' || flow.last === null) return null;
  const { words } = flow.last;
  const at = words.findIndex(({ tag, lemma }) => tag === 'V' && watching.has(lemma));
  const seen =
    at < 0 ? undefined : words.slice(at + 1, at + 5).find(({ tag }) => tag === 'PRON' || tag === 'N');
  const next = seen && words[words.indexOf(seen) + 1];
  return seen && next?.form === 'ing' ? seen : null;
}

function isThen([first, second]: readonly Word[]): boolean {
  return first?.norm === 'and' && second?.norm === 'then';
}

/** What is known, or waited for, is a state; what comes after it was done: "I saw she was lost | and went over". */
function isActAfterState(part: readonly Word[], { last, main }: Flow): boolean {
  if (main !== 'candidate' || last === null) return false;
  const opener = last.words.find(({ tag }) => tag !== 'PUNCT');
  if (opener?.tag === 'SUB' && opener.norm !== 'that' && opener.norm !== 'until') return false;
  const state = last.words[mainVerb(last.words)];
  const act = part[mainVerb(part)];
  return states.has(state?.lemma ?? '') && act?.form === 'past' && !looks.has(act.lemma);
}

/** A further state: "… that she was tired | and looked ill". */
const looks = new Set('be have look seem feel sound need want'.split(' '));
