/** Where the signals of the rubrics fire in an answer, and, for a curious author, why one did not. */

import type { Clause, Word } from '../language/clause.ts';
import { matchPattern } from '../rubric/match-pattern.ts';
import type { Needs } from '../rubric/signal.ts';
import type { Anchored, CompiledSignal, SignalIndex } from '../rubric/signal-index.ts';
import type { Span } from '../text/document.ts';

export interface Hit extends Span {
  readonly signal: CompiledSignal;
  /** The clause that the match begins in. */
  readonly clause: Clause;
}

/** What a signal asks of its clause when its file does not say. */
const usualNeeds = { voice: 'candidate', polarity: 'affirmed', reality: ['done', 'habitual', 'planned', 'hypothetical'] } as const;
/** Elements that may be about others, as long as they belong to the candidate's own case. */
const aboutOthers: ReadonlySet<string> = new Set(['situation', 'outcome', 'evidence', 'task', 'rationale', 'concept', 'tools', 'philosophy', 'policy', 'prevention', 'reflection']);

/** @param clauses of the whole answer, in order */
export function findSignals(clauses: readonly Clause[], index: SignalIndex): Hit[] {
  const hits: Hit[] = [];
  for (const sentence of sentencesOf(clauses)) {
    for (const [at, word] of sentence.words.entries()) {
      if (word.tag === 'PUNCT') continue;
      const exact = index.byForm.get(word.norm);
      if (exact) tryAnchored(exact, sentence, at, hits);
      const lemma = index.byLemma.get(word.lemma);
      if (lemma) tryAnchored(lemma, sentence, at, hits);
      if (word.norm !== word.lemma) {
        const form = index.byLemma.get(word.norm);
        if (form) tryAnchored(form, sentence, at, hits);
      }
      if (word.tag === 'NUM') tryAnchored(index.byNumber, sentence, at, hits);
    }
  }
  return hits;
}

interface SentenceWords {
  readonly words: readonly Word[];
  /** Clause of each word. */
  readonly clauseOf: readonly Clause[];
}

function sentencesOf(clauses: readonly Clause[]): SentenceWords[] {
  const sentences: { words: Word[]; clauseOf: Clause[] }[] = [];
  let current = -1;
  for (const clause of clauses) {
    if (clause.sentence !== current) {
      sentences.push({ words: [], clauseOf: [] });
      current = clause.sentence;
    }
    const last = sentences.at(-1);
    for (const word of clause.words) {
      last?.words.push(word);
      last?.clauseOf.push(clause);
    }
  }
  return sentences;
}

function tryAnchored(list: readonly Anchored[], sentence: SentenceWords, at: number, hits: Hit[]): void {
  for (const { signal, pattern } of list) {
    const end = matchPattern(pattern, sentence.words, at);
    if (end < 0) continue;
    const clause = sentence.clauseOf[at];
    const first = sentence.words[at];
    const last = sentence.words[end - 1];
    if (!clause || !first || !last) continue;
    if (failedNeed(signal, clause, pattern.candidateActs) !== null) continue;
    if (isSilenced(signal, sentence, clause)) continue;
    if (hits.some((hit) => hit.signal === signal && hit.start <= first.start && hit.end >= last.end)) continue;
    hits.push({ signal, clause, start: first.start, end: last.end });
  }
}

/** The first need that the clause does not meet, named; null when it meets all. */
export function failedNeed(signal: CompiledSignal, clause: Clause, candidateActs: boolean): keyof Needs | null {
  const needs = signal.signal.needs;
  const voice = needs.voice ?? usualNeeds.voice;
  if (voice !== 'any' && clause.voice !== voice) return 'voice';
  const polarity = needs.polarity ?? usualNeeds.polarity;
  if (polarity !== 'any' && clause.polarity !== polarity) return 'polarity';
  const reality = needs.reality ?? usualNeeds.reality;
  if (reality !== 'any' && !(reality as readonly string[]).includes(clause.reality)) return 'reality';
  const agent = needs.agent ?? (candidateActs ? ['candidate'] : signal.isFlag || aboutOthers.has(signal.target) ? 'any' : ['candidate', 'we']);
  if (agent !== 'any' && !(agent as readonly string[]).includes(clause.agent)) return 'agent';
  return null;
}

/** Exceptions count when they stand anywhere in the match's own clause. */
function isSilenced(signal: CompiledSignal, sentence: SentenceWords, clause: Clause): boolean {
  if (signal.unless.length === 0) return false;
  for (const at of sentence.words.keys()) {
    if (sentence.clauseOf[at] === clause && signal.unless.some((pattern) => matchPattern(pattern, sentence.words, at) >= 0)) return true;
  }
  return false;
}
