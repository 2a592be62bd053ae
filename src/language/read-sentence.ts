/** Reads one sentence clause by clause; what was said before decides on dropped subjects, reported speech and carried-over negation. */

import {
  alone,
  antecedentOf,
  hasMainAhead,
  isDangling,
  isDoneTo,
  isFiller,
  isFronted,
  isJoinedOn,
  leadsToOr,
  markBefore,
  partedSubject,
  type Range,
  subjectAhead,
} from './around-clause.ts';
import { type CarriedOver, carryOver, type Told } from './carry-over.ts';
import type { Clause, Word } from './clause.ts';
import { findAgent, isRelative, type Subject } from './find-agent.ts';
import { isFurtherPassive, isPassive, isPerfect } from './find-passive.ts';
import type { Quotation, Quotations } from './find-quotes.ts';
import { endsReport, isAnswer, isReported, quotedBy, type Report, reportOf } from './find-voice.ts';
import { type Flow, follow, newFlow, resumed, watched } from './flow.ts';
import { invertedCondition } from './inverted-condition.ts';
import { personOf } from './name-of.ts';
import { isPastHabit } from './past-habit.ts';
import { reportVerbs } from './people.ts';
import { quoteBefore } from './quote-before.ts';
import { readTold } from './read-told.ts';
import type { Referents } from './referents.ts';
import { splitClauses } from './split-clauses.ts';
import type { Agent, Reality } from './status.ts';

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

/** Where the reading of a sentence stands. */
interface State {
  open: OpenQuotation | null;
  /** The quotation that has just ended. */
  closed: OpenQuotation | null;
  /** Speech that goes on without quotation marks, and how many clauses of it were read. */
  report: Report | null;
  reported: number;
  readonly outside: Flow;
  inside: Flow;
}

const filler = {
  voice: 'candidate',
  spoken: false,
  polarity: 'affirmed',
  reality: 'done',
  agent: 'none',
  dropped: false,
} as const;

/** @returns the quotation that goes on in the next sentence */
export function readSentence(
  words: readonly Word[],
  sentence: number,
  context: SentenceContext,
): OpenQuotation | null {
  const { referents, clauses } = context;
  const state: State = {
    open: context.open,
    closed: null,
    report: null,
    reported: 0,
    outside: newFlow(),
    inside: newFlow(),
  };
  const ranges = splitClauses(words, context.quotations);
  for (const k of ranges.keys()) {
    const part = takeMarks(words.slice(...(ranges[k] as Range)), sentence, state, context);
    if (part.every(({ tag }) => tag === 'PUNCT')) continue;
    const place = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, words: part, sentence };
    if (isFiller(part)) {
      clauses.push({ ...place, ...filler });
      continue;
    }
    const flow = state.open ? state.inside : state.outside;
    const mark = markBefore(words, ranges[k] as Range);
    const { subject, carried, condition } = readSubject(part, words, ranges, k, state, referents);
    const heard: Report | null = state.open ? state.open.by : state.report;
    const completes = heard !== null && !state.open && state.reported === 0 && mark === '';
    const fronted = k > 0 && isFronted(words, part);
    const usual = isPastHabit(words, ranges, k);
    const told = readTold(part, {
      carried,
      last: flow.last,
      heard,
      completes,
      mark,
      fronted,
      usual,
      condition,
    });
    clauses.push({
      ...place,
      voice: heard?.voice ?? 'candidate',
      spoken: heard?.spoken ?? false,
      polarity: told.polarity,
      reality: told.reality,
      agent: agentWithin(subject.agent, heard),
      dropped: subject.dropped,
    });
    const next = ranges[k + 1];
    // "I listen | he says | he's sorry": what he says comes after it.
    const isLast = next === undefined || markBefore(words, next) !== '';
    if (heard === null && k > 0 && isLast) quoteBefore(clauses, part, subject.agent, mark);
    if (!state.open) beginReport(part, subject, told, flow, heard, state, referents);
    referents.note(part);
    follow(flow, part, subject, told, { mark, reported: heard !== null && !state.open });
    state.closed = null;
  }
  return state.open?.quotation.close === null ? null : state.open;
}

/** Opens and closes quotations. @returns the words without their marks */
function takeMarks(
  words: readonly Word[],
  sentence: number,
  state: State,
  { quotations, referents, clauses }: SentenceContext,
): Word[] {
  const part: Word[] = [];
  for (const word of words) {
    const quotation = quotations.get(word);
    if (!quotation) part.push(word);
    else if (quotation.close === word) [state.closed, state.open, state.report] = [state.open, null, null];
    else {
      const report = state.reported === 0 ? state.report : null;
      const agentOf = (own: readonly Word[]) => findAgent(own, alone, referents).agent;
      state.open = { quotation, by: quotedBy(quotation, report, clauses, sentence, agentOf) };
      state.inside = newFlow();
    }
  }
  return part;
}

/** Finds whose act the clause is, and whether it ends reported speech. */
function readSubject(
  part: readonly Word[],
  words: readonly Word[],
  ranges: readonly Range[],
  k: number,
  state: State,
  referents: Referents,
): { subject: Subject; carried: CarriedOver | null; condition: Reality | null } {
  const range = ranges[k] as Range;
  const flow = state.open ? state.inside : state.outside;
  const mark = markBefore(words, range);
  const antecedent = antecedentOf(words, range[0], referents);
  const perfect = flow.last !== null && isPerfect(flow.last.words);
  const passive = isFurtherPassive(words, ranges, k);
  let subject = findAgent(part, { before: flow.before, antecedent, perfect, passive }, referents);
  // "…", said the man.
  if (state.closed && !state.open && subject.dropped && saysFirst(part))
    subject = { ...subject, agent: state.closed.by.voice, dropped: false };
  const inverted = invertedCondition(words, ranges, k);
  if (inverted) subject = { ...findAgent(inverted.rest, alone, referents), dropped: false };
  const condition = inverted?.reality ?? null;
  if (subject.dropped && isDangling(part)) {
    subject = subjectAhead(words, ranges.slice(k + 1), referents) ?? subject;
    if (isDoneTo(part)) subject = { ...subject, agent: 'none' };
  }
  const parted =
    subject.inherited && k > 0 && mark === ',' ? partedSubject(words, range[0], referents) : null;
  if (parted !== null) subject = { agent: parted, subject: parted, dropped: false, inherited: false };
  const carried =
    subject.inherited && flow.last ? carryOver(part, flow.last, leadsToOr(words, ranges, k), mark) : null;
  const goesOn = subject.inherited && !carried?.governed;
  const seen = goesOn ? watched(flow, part) : null;
  const seenParty = seen && personOf(seen, undefined, referents);
  if (goesOn && subject.agent === flow.before) {
    const agent = seenParty ?? resumed(flow, part, mark);
    subject = { ...subject, agent, subject: agent };
  }
  const { report, reported } = state;
  if (!report || state.open) return { subject, carried, condition };
  // "When she told me | I apologised": a sentence has a main clause, so that is not what she told.
  const isMain =
    report.dependent &&
    !goesOn &&
    !isRelative(part) &&
    !isJoinedOn(part) &&
    (mark === ',' || flow.main === null) &&
    !hasMainAhead(words, ranges, k);
  if (isMain || isAnswer(report, part, reported) || (reported === 0 && !isReported(report, part, mark)))
    state.report = null;
  else if (endsReport(part, subject.agent, goesOn, mark, reported, flow.last?.words ?? [])) {
    state.report = null;
    if (subject.inherited && subject.agent === flow.before) subject = { ...subject, agent: report.agent };
  }
  return { subject, carried, condition };
}

function saysFirst(part: readonly Word[]): boolean {
  const first = part.find(({ tag }) => tag !== 'PUNCT');
  return first?.tag === 'V' && reportVerbs.has(first.lemma);
}

/** What the clause says of others' words holds for the clauses after it. */
function beginReport(
  part: readonly Word[],
  { agent, inherited }: Subject,
  told: Told,
  { before: outer, subordinate }: Flow,
  heard: Report | null,
  state: State,
  referents: Referents,
): void {
  const verbAt = part.findIndex(({ tag }) => tag === 'V' || tag === 'MD');
  const own = heard === null || heard.voice === 'candidate';
  const whom = (word: Word, previous: Word | undefined) => personOf(word, previous, referents);
  const report = own ? reportOf(part, agent, told, isPassive(part, verbAt) === 'event', whom) : null;
  state.reported = report ? 0 : state.reported + 1;
  if (!report) return;
  // "When he came back | and shouted"
  const dependent = report.dependent || (inherited && subordinate);
  state.report = isRelative(part)
    ? { ...report, agent: outer ?? report.agent, dependent: true }
    : { ...report, dependent };
}

/** In the customer's own words "I" is the customer. */
function agentWithin(agent: Agent, heard: Report | null): Agent {
  if (!heard || heard.voice === 'candidate' || (agent !== 'candidate' && agent !== 'we')) return agent;
  return heard.voice;
}
