/** Reads one sentence clause by clause; what was said before decides on dropped subjects, reported speech and carried-over negation. */

import {
  awaitedForm,
  type CarriedOver,
  carryOver,
  deniesComplement,
  isWished,
  type Told,
} from './carry-over.ts';
import type { Clause, Word } from './clause.ts';
import { findAgent, isRelative, type Subject } from './find-agent.ts';
import { isPassive } from './find-passive.ts';
import { findPolarity, type Polarity } from './find-polarity.ts';
import type { Quotation, Quotations } from './find-quotes.ts';
import { findReality } from './find-reality.ts';
import { endsReport, isReported, quotedBy, type Report, reportOf } from './find-voice.ts';
import { follow, newFlow, resumed } from './flow.ts';
import { partyOf, type Referents } from './referents.ts';
import { splitClauses } from './split-clauses.ts';
import type { Agent, Reality, Voice } from './status.ts';

/** A quotation that has begun, and whose words it gives. */
export interface OpenQuotation {
  readonly quotation: Quotation;
  readonly by: Report;
}

export interface SentenceContext {
  readonly quotations: Quotations;
  /** The quotation that the sentence begins in. */
  readonly open: OpenQuotation | null;
  readonly referents: Referents;
  /** All clauses so far; the sentence's own are added. */
  readonly clauses: Clause[];
}

/** @returns the quotation that goes on in the next sentence */
export function readSentence(
  words: readonly Word[],
  sentence: number,
  { quotations, open: opened, referents, clauses }: SentenceContext,
): OpenQuotation | null {
  let open = opened;
  let report: Report | null = null;
  let reported = 0;
  const outside = newFlow();
  let inside = newFlow();
  const ranges = splitClauses(words, quotations);
  for (const [k, [from, to]] of ranges.entries()) {
    const part: Word[] = [];
    for (const word of words.slice(from, to)) {
      const quotation = quotations.get(word);
      if (!quotation) part.push(word);
      else if (quotation.close === word) [open, report] = [null, null];
      else {
        const by = quotedBy(
          quotation,
          reported === 0 ? report : null,
          clauses,
          sentence,
          (own) => findAgent(own, alone, referents).agent,
        );
        open = { quotation, by };
        inside = newFlow();
      }
    }
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last || part.every(({ tag }) => tag === 'PUNCT')) continue;
    const flow = open ? inside : outside;
    const mark = words[from - 1]?.tag === 'PUNCT' ? (words[from - 1]?.norm ?? '') : '';
    let subject = findAgent(
      part,
      { before: flow.before, antecedent: antecedentOf(words, from, referents) },
      referents,
    );
    if (subject.dropped && isDangling(part))
      subject = subjectAhead(words, ranges.slice(k + 1), referents) ?? subject;
    const carried =
      subject.inherited && flow.last ? carryOver(part, flow.last, leadsToOr(words, ranges, k)) : null;
    if (subject.inherited && !carried?.governed && subject.agent === flow.before)
      subject = { ...subject, agent: resumed(flow, mark) };
    if (report && !open) {
      if (reported === 0 && !isReported(report, part, mark)) report = null;
      else if (
        endsReport(
          part,
          subject.agent === 'candidate' || subject.agent === 'we',
          subject.inherited && !carried?.governed,
          mark,
          reported,
        )
      ) {
        if (subject.inherited) subject = { ...subject, agent: report.agent };
        report = null;
      }
    }
    const heard: Report | null = open ? open.by : report;
    const completes = heard !== null && !open && reported === 0 && mark === '';
    const told = readTold(part, { carried, last: flow.last, heard, completes, mark });
    clauses.push({
      ...extent(part),
      words: part,
      sentence,
      ...heardAs(heard),
      polarity: told.polarity,
      reality: told.reality,
      agent: agentWithin(subject.agent, heard),
      dropped: subject.dropped,
    });
    const verbAt = part.findIndex(({ tag }) => tag === 'V' || tag === 'MD');
    referents.note(part);
    follow(flow, part, subject, verbAt >= 0);
    flow.last = told;
    if (open) continue;
    let next: Report | null =
      heard && heard.voice !== 'candidate'
        ? null
        : reportOf(part, subject.agent, told.reality, isPassive(part, verbAt) === 'event');
    if (next && isRelative(part)) next = { ...next, agent: flow.before ?? next.agent, dependent: true };
    if (next) [report, reported] = [next, 0];
    else reported += 1;
  }
  return open?.quotation.close === null ? null : open;
}

const alone = { before: null, antecedent: null };

function extent(part: readonly Word[]): { start: number; end: number } {
  return { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
}

function heardAs(heard: Report | null): { voice: Voice; spoken: boolean } {
  return { voice: heard?.voice ?? 'candidate', spoken: heard?.spoken ?? false };
}

/** In the customer's own words "I" is the customer. */
function agentWithin(agent: Agent, heard: Report | null): Agent {
  if (!heard || heard.voice === 'candidate' || (agent !== 'candidate' && agent !== 'we')) return agent;
  return heard.voice;
}

interface Before {
  readonly carried: CarriedOver | null;
  readonly last: Told | null;
  readonly heard: Report | null;
  /** It stands right behind the verb of saying. */
  readonly completes: boolean;
  readonly mark: string;
}

function readTold(part: readonly Word[], { carried, last, heard, completes, mark }: Before): Told {
  const own = findPolarity(part);
  const denied = mark === '' && last !== null && deniesComplement(last, part);
  const polarity: Polarity = denied
    ? own === 'negated'
      ? 'affirmed'
      : 'negated'
    : carried?.negated
      ? 'negated'
      : own;
  return {
    words: part,
    polarity,
    reality: carried?.governed && last ? last.reality : realityOf(part, last, heard, completes),
    denied,
    awaits: awaitedForm(part) ?? (carried?.governed ? (last?.awaits ?? null) : null),
  };
}

/** What is only going to be said is not said: "I was going to tell her | I was sorry". */
function realityOf(
  part: readonly Word[],
  last: Told | null,
  heard: Report | null,
  completes: boolean,
): Reality {
  if (last && isWished(last)) return 'counterfactual';
  const own = findReality(part, completes);
  if (own !== 'done' && own !== 'habitual') return own;
  return heard?.spoken && heard.reality !== 'done' && heard.reality !== 'habitual' ? heard.reality : own;
}

/** "never argued, | interrupted | or walked away" */
function leadsToOr(
  words: readonly Word[],
  ranges: readonly (readonly [number, number])[],
  k: number,
): boolean {
  for (const [from] of ranges.slice(k + 1, k + 4)) {
    const norm = words[from]?.norm;
    if (norm === 'or' || norm === 'nor') return true;
    if (words[from]?.tag !== 'V') return false;
  }
  return false;
}

/** Whom the noun right before a clause names: "the man | who had shouted". */
function antecedentOf(words: readonly Word[], from: number, referents: Referents): Agent | null {
  let i = from - 1;
  if (words[i]?.norm === ',') i -= 1;
  const word = words[i];
  if (!word) return null;
  if (word.tag === 'N') return partyOf(word, words[i - 1]) ?? (/^\p{Lu}/u.test(word.raw) ? 'other' : 'none');
  if (word.tag !== 'PRON') return null;
  if (word.lemma === 'he' || word.lemma === 'she' || word.lemma === 'they') return referents.of(word.lemma);
  return word.lemma === 'i' ? 'candidate' : 'other';
}

/** "After shouting at me for a while, he …": whose act it is comes later. */
function isDangling(part: readonly Word[]): boolean {
  const verbs = part.filter(({ tag }) => tag === 'V' || tag === 'MD');
  return (
    verbs[0]?.form === 'ing' &&
    verbs.every(
      ({ tag, form }) => tag === 'V' && (form === 'ing' || form === 'participle' || form === 'base'),
    )
  );
}

function subjectAhead(
  words: readonly Word[],
  ranges: readonly (readonly [number, number])[],
  referents: Referents,
): Subject | null {
  for (const [from, to] of ranges) {
    const subject = findAgent(words.slice(from, to), alone, referents);
    if (!subject.dropped && subject.agent !== 'none') return subject;
  }
  return null;
}
