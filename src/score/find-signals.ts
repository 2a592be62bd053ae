/** Where the patterns of the signals match in an answer, which of these matches count, and what holds the others back. */

import type { Clause, Word } from '../language/clause.ts';
import type { CompiledPattern } from '../rubric/compile-pattern.ts';
import { canBegin, matchPattern } from '../rubric/match-pattern.ts';
import type { Needs } from '../rubric/signal.ts';
import type { CompiledSignal, SignalIndex } from '../rubric/signal-index.ts';
import type { Span } from '../text/document.ts';

export interface Hit extends Span {
  readonly signal: CompiledSignal;
  /** The clause that the match begins in. */
  readonly clause: Clause;
}

/** A place where a pattern matches, whether it counts or not. */
export interface Match extends Hit {
  readonly pattern: CompiledPattern;
  readonly sentence: SentenceWords;
}

/** What keeps a match from counting: a need that its clause does not meet, or an exception in that clause. */
export type Obstacle =
  | { readonly kind: 'need'; readonly need: keyof Needs }
  | { readonly kind: 'unless'; readonly exception: CompiledPattern; readonly at: Span };

export interface SentenceWords {
  readonly words: readonly Word[];
  /** Clause of each word. */
  readonly clauseOf: readonly Clause[];
}

/** What a signal asks of its clause when its file does not say. */
const usualNeeds = {
  voice: 'candidate',
  polarity: 'affirmed',
  reality: ['done', 'habitual', 'planned', 'hypothetical'],
} as const;
/** Elements that may be about others, as long as they belong to the candidate's own case. */
const aboutOthers: ReadonlySet<string> = new Set([
  'situation',
  'outcome',
  'evidence',
  'task',
  'rationale',
  'concept',
  'tools',
  'philosophy',
  'policy',
  'prevention',
  'reflection',
]);

/** @param clauses of the whole answer, in order */
export function findSignals(clauses: readonly Clause[], index: SignalIndex): Hit[] {
  return sentencesOf(clauses).flatMap((sentence) => {
    const hits: Hit[] = [];
    visitMatches(sentence, index, (match) => {
      if (findObstacle(match) !== null) return;
      const { signal, clause, start, end } = match;
      if (hits.some((hit) => hit.signal === signal && hit.start <= start && hit.end >= end)) return;
      hits.push({ signal, clause, start, end });
    });
    return hits;
  });
}

/** The names of the signals that fired in each clause. */
export function namesByClause(hits: readonly Hit[]): ReadonlyMap<Clause, readonly string[]> {
  const names = new Map<Clause, string[]>();
  for (const { clause, signal } of hits) {
    const before = names.get(clause);
    if (before) before.push(signal.name);
    else names.set(clause, [signal.name]);
  }
  return names;
}

/** The words of the clauses, sentence by sentence. */
export function sentencesOf(clauses: readonly Clause[]): SentenceWords[] {
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

/** Every match of every pattern in a sentence, in the order of the words and then of the signals' files. */
export function visitMatches(
  sentence: SentenceWords,
  index: SignalIndex,
  visit: (match: Match) => void,
): void {
  const { words, clauseOf } = sentence;
  const found: { readonly at: number; readonly number: number; readonly match: Match }[] = [];
  index.visitCandidates(words, (number) => {
    const [signalNumber, place] = index.placeOf(number);
    const signal = index.signals[signalNumber] as CompiledSignal;
    const pattern = signal.patternAt(place);
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at] as Word;
      const end = canBegin(pattern, first) ? matchPattern(pattern, words, at) : -1;
      if (end < 0) continue;
      const span = { start: first.start, end: (words[end - 1] as Word).end };
      found.push({
        at,
        number,
        match: { signal, pattern, clause: clauseOf[at] as Clause, sentence, ...span },
      });
    }
  });
  found.sort((a, b) => a.at - b.at || a.number - b.number);
  for (const { match } of found) visit(match);
}

/** The first thing that keeps the match from counting; null when it counts. */
export function findObstacle({ signal, pattern, clause, sentence }: Match): Obstacle | null {
  const needs = neededOf(signal, pattern.candidateActs);
  for (const need of ['voice', 'polarity', 'reality', 'agent'] as const) {
    if (needs[need] !== 'any' && !needs[need].includes(clause[need])) return { kind: 'need', need };
  }
  return findException(signal, sentence, clause);
}

/** What the clause must be, the usual needs filled in: a list of which one will do, or `any`. */
export function neededOf(
  signal: CompiledSignal,
  candidateActs: boolean,
): Readonly<Record<keyof Needs, readonly string[] | 'any'>> {
  const { needs } = signal.signal;
  const voice = needs.voice ?? usualNeeds.voice;
  const polarity = needs.polarity ?? usualNeeds.polarity;
  return {
    voice: voice === 'any' ? voice : [voice],
    polarity: polarity === 'any' ? polarity : [polarity],
    reality: needs.reality ?? usualNeeds.reality,
    agent: needs.agent ?? usualAgent(signal, candidateActs),
  };
}

function usualAgent(signal: CompiledSignal, candidateActs: boolean): readonly string[] | 'any' {
  if (candidateActs) return ['candidate'];
  return signal.isFlag || aboutOthers.has(signal.target) ? 'any' : ['candidate', 'we'];
}

/** Exceptions count when they begin anywhere in the match's own clause, whose words stand together. */
function findException(
  signal: CompiledSignal,
  { words, clauseOf }: SentenceWords,
  clause: Clause,
): Obstacle | null {
  if (signal.unless.length === 0) return null;
  const first = clauseOf.indexOf(clause);
  for (let at = first; clauseOf[at] === clause; at += 1) {
    for (const exception of signal.unless) {
      const end = matchPattern(exception, words, at);
      if (end < 0) continue;
      const { start } = words[at] as Word;
      return { kind: 'unless', exception, at: { start, end: words[end - 1]?.end ?? start } };
    }
  }
  return null;
}
