/** The reading of an answer: its clauses in order, each with speaker, polarity, reality and agent. */

import type { Agent, Voice } from './status.ts';
import type { Document } from '../text/document.ts';
import type { Clause, Word } from './clause.ts';
import { type Referents, findAgent } from './find-agent.ts';
import { findPolarity } from './find-polarity.ts';
import { findReality } from './find-reality.ts';
import { reportVerbs, speechVerbs } from './people.ts';
import { isQuote, splitClauses } from './split-clauses.ts';
import { tagWords } from './tag-words.ts';
import type { WordTable } from './word-table.ts';

interface Report {
  readonly voice: Voice;
  readonly spoken: boolean;
}

/** @returns clauses of all sentences, in the order of the text */
export function readClauses(document: Document, table: WordTable): Clause[] {
  const clauses: Clause[] = [];
  const referents: Referents = { third: 'customer' };
  for (const [index, sentence] of document.sentences.entries()) {
    readSentence(tagWords(sentence.tokens, table), index, referents, clauses);
  }
  return clauses;
}

function readSentence(words: readonly Word[], sentence: number, referents: Referents, clauses: Clause[]): void {
  let before: Agent | null = null;
  let report: Report | null = null;
  let quoted = false;
  let quotedBy: Report | null = null;
  for (const [from, to] of splitClauses(words)) {
    const opensQuote = isQuote(words, from);
    if (opensQuote || isQuote(words, from - 1)) {
      quoted = opensQuote ? !quoted : quoted;
      if (quoted && opensQuote) quotedBy = report ?? speakerAfter(words, to, referents) ?? speakerBefore(clauses, sentence);
    }
    const part = words.slice(from, to).filter((_, k) => !isQuote(words, from + k));
    const first = part[0];
    const last = part.at(-1);
    if (!first || !last) continue;
    const subject = findAgent(part, before, referents);
    if (!quoted && report && endsReport(part, subject.agent, subject.inherited)) report = null;
    const heard: Report | null = quoted ? quotedBy : report;
    const voice = heard?.voice ?? 'candidate';
    clauses.push({
      start: first.start, end: last.end, words: part, sentence, voice, spoken: heard?.spoken ?? false,
      polarity: findPolarity(part), reality: findReality(part),
      agent: agentWithin(subject.agent, voice), dropped: subject.dropped,
    });
    if (!quoted) {
      before = subject.agent;
      report = reportOf(part, subject.agent) ?? report;
    }
  }
}

/** In the customer's own words "I" is the customer. */
function agentWithin(agent: Agent, voice: Voice): Agent {
  if (voice === 'candidate' || agent !== 'candidate') return agent;
  return voice;
}

function speaker(agent: Agent): Voice {
  return agent === 'customer' ? 'customer' : agent === 'other' ? 'other' : 'candidate';
}

/** What the clause's verb of saying makes of the words after it. */
function reportOf(words: readonly Word[], agent: Agent): Report | null {
  const content = words.filter((word) => word.tag !== 'PUNCT' && word.tag !== 'R');
  const at = content.findIndex((word) => word.tag === 'V' && (reportVerbs.has(word.lemma) || (word.lemma === 'be' && content.at(-1)?.norm === 'like')));
  if (at < 0 || agent === 'none') return null;
  const verb = content[at];
  if (!verb || (verb.lemma === 'go' && content.length - at > 1)) return null;
  if (content.length - at > 7) return null;
  const voice = speaker(agent);
  return { voice, spoken: voice === 'candidate' && speechVerbs.has(verb.lemma) };
}

/** "…", he said: the speaker stands behind the quotation. */
function speakerAfter(words: readonly Word[], from: number, referents: Referents): Report | null {
  const close = words.findIndex((_, i) => i >= from && isQuote(words, i));
  if (close < 0) return null;
  const tail = words.slice(close + 1, close + 6).filter((word) => word.tag !== 'PUNCT');
  const verb = tail.find((word) => word.tag === 'V' && reportVerbs.has(word.lemma));
  if (!verb || tail.indexOf(verb) > 3) return null;
  const { agent } = findAgent(tail, null, { ...referents });
  const voice = speaker(agent);
  return { voice, spoken: voice === 'candidate' };
}

/** A quotation with no verb of saying in its sentence: whoever spoke in the sentence before answers to it; else the customer. */
function speakerBefore(clauses: readonly Clause[], sentence: number): Report {
  const last = clauses.at(-1);
  if (last && last.sentence === sentence && last.agent === 'candidate') return { voice: 'candidate', spoken: true };
  if (last && last.sentence === sentence && last.agent === 'other') return { voice: 'other', spoken: false };
  if (!last || last.sentence !== sentence) return { voice: last?.voice === 'customer' ? 'candidate' : 'customer', spoken: last?.voice === 'customer' };
  return { voice: 'customer', spoken: false };
}

/** Reported speech goes on until the candidate takes over: "…, so I", "and I gave". */
function endsReport(words: readonly Word[], agent: Agent, inherited: boolean): boolean {
  const first = words[0];
  if (!first) return false;
  const second = words[1];
  const joins = first.tag === 'CONJ' || first.norm === 'so' || first.norm === 'then';
  if (joins && (second?.norm === 'i' || second?.norm === 'we' || second?.norm === 'then')) return true;
  if (joins && inherited) return true;
  if (first.norm === 'i' && agent === 'candidate' && words.some((word) => word.form === 'past') ) return false;
  return (first.norm === 'when' || first.norm === 'while' || first.norm === 'because' || first.norm === 'after' || first.norm === 'before') && second?.norm === 'i';
}
