/** Whose words a clause gives: the candidate's own, or what somebody else said, with or without quotation marks. */

import type { Told } from './carry-over.ts';
import type { Clause, Word } from './clause.ts';
import { withoutCries } from './cries.ts';
import type { Quotation } from './find-quotes.ts';
import { thirdPersons } from './name-of.ts';
import { reportVerbs, speechVerbs } from './people.ts';
import { voiceBefore } from './report-noun.ts';
import { answersAtOnce, goesOnByItself } from './run-on.ts';
import { speaksAsServer } from './speaks-as-server.ts';
import type { Agent, Reality, Voice } from './status.ts';

export interface Report {
  /** The verb of saying, and whether its clause begins with "when", "if" or the like. */
  readonly verb: string;
  readonly dependent: boolean;
  readonly voice: Voice;
  readonly spoken: boolean;
  /** Who reports: the subject that "and …" goes on with. */
  readonly agent: Agent;
  /** Words between the verb of saying and the end of its clause. */
  readonly tail: number;
  /** Of the saying itself. */
  readonly reality: Reality;
  /** What was said stands in the clause already, or nothing was: "asked for the manager", "said no", "didn't have to ask". */
  readonly complete: boolean;
}

/** "that", "if", "how" take a report up however far its verb is. */
const complementizers = new Set(['that', 'if', 'whether', 'how', 'why', 'what', 'who', 'where', 'when']);
const farthest = 6;
/** These tell why or when somebody shouted or complained, not what: "shouted because we had billed her twice". */
const occasions = new Set('because after before while although though as until'.split(' '));
/** These take up what was said without "that", and even after a comma. */
const plainSaying = new Set('say tell go be reply ask answer'.split(' '));
const plainThinking = new Set(
  'think believe feel reckon know suspect fear assume allege claim insist promise explain swear admit suggest assure warn'.split(
    ' ',
  ),
);
const convictions = new Set('convinced adamant sure certain positive impression worried afraid'.split(' '));

/** "so they know | I've understood": what is aimed at, not what they say. */
const sensing = new Set(['know', 'feel', 'believe']);

/** A report without a verb. */
const unsaid = {
  verb: 'say',
  dependent: false,
  agent: 'none',
  tail: 0,
  reality: 'done',
  complete: false,
} as const;

export function speaker(agent: Agent): Voice {
  return agent === 'customer' ? 'customer' : agent === 'other' ? 'other' : 'candidate';
}

/**
 * What the clause's verb of saying makes of the words after it; null when there is none.
 *
 * @param whom names a noun or pronoun: in "I heard her saying …" it is she who speaks
 */
export function reportOf(
  words: readonly Word[],
  subject: Agent,
  { reality, polarity }: Pick<Told, 'reality' | 'polarity'>,
  passive: boolean,
  whom: (word: Word, previous: Word | undefined) => Agent | null,
): Report | null {
  const content = withoutCries(words.filter((word) => word.tag !== 'PUNCT' && word.tag !== 'R'));
  const before = voiceBefore(content, whom);
  if (before !== null) return { ...unsaid, voice: before, spoken: before === 'candidate', agent: before };
  const at = content.findIndex(
    (word, i) =>
      word.tag === 'V' &&
      (word.lemma === 'go'
        ? i === content.length - 1
        : reportVerbs.has(word.lemma) || (word.lemma === 'be' && content.at(-1)?.norm === 'like')),
  );
  const verb = content[at];
  if (!verb) return convictionOf(content, subject, { reality, polarity });
  if (content[0]?.norm === 'so' && sensing.has(verb.lemma)) return null;
  const object = content[at - 1];
  // "having a go at me saying …": not mine.
  const isMine = content[at - 2]?.tag === 'PREP' && (object?.norm === 'me' || object?.norm === 'us');
  const heard = verb.form === 'ing' && object && !isMine && (object.tag === 'N' || object.tag === 'PRON');
  const named = heard ? whom(object, content[at - 2]) : null;
  // "He left a review saying …": his words.
  const agent = named === null || named === 'none' ? subject : named;
  const about = {
    verb: verb.lemma,
    dependent: isDependent(content),
    agent,
    tail: content.length - at - 1,
    reality,
    complete: polarity === 'negated' || saysAll(content.slice(at + 1)),
  };
  if (passive) return { ...about, voice: 'other', spoken: false };
  if (agent === 'none') return null;
  const voice = speaker(agent);
  return { ...about, voice, spoken: voice === 'candidate' && speechVerbs.has(verb.lemma) };
}

/** "She was convinced | I'd lost it", "he was under the impression | …": what somebody else believed. */
function convictionOf(
  content: readonly Word[],
  subject: Agent,
  { reality, polarity }: Pick<Told, 'reality' | 'polarity'>,
): Report | null {
  const voice = speaker(subject);
  if (voice === 'candidate' || !convictions.has(content.at(-1)?.norm ?? '')) return null;
  const dependent = isDependent(content);
  const complete = polarity === 'negated';
  return { verb: 'believe', voice, spoken: false, dependent, agent: subject, tail: 0, reality, complete };
}

function isDependent([first, second]: readonly Word[]): boolean {
  if (first === undefined) return false;
  if (whatever.has(first.norm) || (first.norm === 'had' && (second?.tag === 'PRON' || second?.tag === 'DET')))
    return true;
  if (['the', 'every', 'each'].includes(first.norm) && moments.has(second?.norm ?? '')) return true;
  return first.tag === 'SUB' || first.tag === 'WH' || first.norm === 'without' || first.form === 'ing';
}

const whatever = new Set('whatever whichever whoever whenever wherever however'.split(' '));
/** "The moment she told me, …", "Every time he shouted, …" */
const moments = new Set('moment minute second instant day time louder more longer'.split(' '));

const answers = new Set(['no', 'yes', 'that', 'this', 'so', 'it']);

/** "told her | her order number", "asked | for help", "said | no", but not "said | to the waiter". */
function saysAll(tail: readonly Word[]): boolean {
  const [first] = tail;
  return (
    answers.has(tail.at(-1)?.norm ?? '') || (first?.norm !== 'to' && tail.some(({ tag }) => tag === 'N'))
  );
}

/** Whether the clause right behind the reporting one is what was said. `mark`: the punctuation between them, if any. */
export function isReported(
  { verb, dependent, tail, complete }: Report,
  words: readonly Word[],
  mark: string,
): boolean {
  if (words[0]?.tag === 'CONJ' || isTakenUp(words) || (mark === ',' && complete)) return false;
  if (mark === '' && answersAtOnce(verb, complete, words)) return false;
  // "He shouted at me; | I apologised."
  if (/^[;—–-]$/u.test(mark)) return false;
  // "She asked me to wait, | sat down": what somebody did next.
  const [first] = words.filter(({ tag }) => tag !== 'R');
  if (mark === ',' && first?.tag === 'V' && first.form === 'past' && first.norm !== first.lemma) return false;
  if (!plainSaying.has(verb) && occasions.has(words[0]?.norm ?? '')) return false;
  if (plainSaying.has(verb) && tail <= farthest) return true;
  if (mark === ',' || tail > farthest) return mark !== ',' && complementizers.has(words[0]?.norm ?? '');
  return plainThinking.has(verb) || !dependent || complementizers.has(words[0]?.norm ?? '');
}

/**
 * Reported speech goes on until the candidate takes over: "…, so I", "and gave her", "…; I".
 *
 * @param agent of the clause; `goesOn`: it has no subject of its own
 * @param mark the punctuation before it, if any; `length`: clauses reported so far
 * @param last the words of the clause before
 */
export function endsReport(
  words: readonly Word[],
  agent: Agent,
  goesOn: boolean,
  mark: string,
  length: number,
  last: readonly Word[],
): boolean {
  const first = words[0];
  const second = words[1];
  if (!first) return false;
  if (isTakenUp(words)) return true;
  const joins = first.tag === 'CONJ' || first.norm === 'so' || first.norm === 'then';
  if (joins && (second?.norm === 'i' || second?.norm === 'we' || second?.norm === 'then' || goesOn))
    return true;
  if (length > 0 && /^[;—–()-]$/u.test(mark)) return true;
  const own = agent === 'candidate' || agent === 'we';
  if (length > 0 && own && mark === '' && goesOnByItself(words, last)) return true;
  if (length > 0 && own && mark === ',') {
    if (words.some(({ form, lemma }) => form === 'past' && lemma !== 'be')) return true;
    // "She's telling me she's lost it, | I'm apologising": in her own words she would be "I".
    if (thirdPersons.has(last[0]?.norm ?? '') && words.some(({ form }) => form === 'ing')) return true;
  }
  return ['when', 'while', 'because', 'after', 'before', 'as'].includes(first.norm) && second?.norm === 'i';
}

/** "He told me to ring her, | which I did". */
function isTakenUp([first, second]: readonly Word[]): boolean {
  return first?.norm === 'which' && (second?.norm === 'i' || second?.norm === 'we');
}

/** "I told him what had happened, | and he thanked me": what came of it. `length`: clauses reported so far */
export function isAnswer({ voice }: Report, [first, second]: readonly Word[], length: number): boolean {
  if (voice !== 'candidate' || length === 0 || first?.tag !== 'CONJ') return false;
  return thirdPersons.has(second?.norm ?? '');
}

/** Who speaks in a quotation: by the verb before it, the verb after it, or by whose turn it is. `agentOf` reads the subject of some words. */
export function quotedBy(
  quotation: Quotation,
  report: Report | null,
  clauses: readonly Clause[],
  sentence: number,
  agentOf: (words: readonly Word[]) => Agent,
): Report {
  const said = (voice: Voice): Report => ({ ...unsaid, voice, spoken: voice === 'candidate' });
  if (report) return { ...report, spoken: report.voice === 'candidate' };
  const stop = quotation.after.findIndex((word, i) => i > 0 && (word.tag === 'PUNCT' || word.tag === 'CONJ'));
  const after = quotation.after.slice(0, stop < 0 ? undefined : stop).filter((word) => word.tag !== 'PUNCT');
  const verb = after.findIndex((word) => word.tag === 'V' && reportVerbs.has(word.lemma));
  if (verb >= 0 && verb <= 3)
    return said(speaker(agentOf(verb === 0 ? after.slice(1) : after.slice(0, verb + 1))));
  const last = clauses.at(-1);
  if (last && last.sentence === sentence && last.agent !== 'none') return said(speaker(last.agent));
  // 'I say what can be done before what cannot: "…"'
  const sayer = clauses
    .slice(-farthest)
    .findLast((clause) => clause.sentence === sentence && clause.agent !== 'none' && saysSomething(clause));
  if (sayer) return said(speaker(sayer.agent));
  // "…", I said. "…": the same speaker goes on.
  if (last && last.sentence !== sentence && last.voice === 'candidate' && saysSomething(last))
    return said(speaker(last.agent));
  if (last && last.sentence !== sentence && last.voice === 'customer') return said('candidate');
  return said(speaksAsServer(quotation.inner) && last?.agent !== 'customer' ? 'candidate' : 'customer');
}

function saysSomething({ words }: Clause): boolean {
  return words.some(({ tag, lemma }) => tag === 'V' && reportVerbs.has(lemma));
}
