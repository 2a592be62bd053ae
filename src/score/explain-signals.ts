/** Says why the signals of one element or flag fire in a text, or at which step each of them fails. */

import type { Clause, Tag } from '../language/clause.ts';
import { readClauses } from '../language/read-clauses.ts';
import type { WordTable } from '../language/word-table.ts';
import { compilePattern } from '../rubric/compile-pattern.ts';
import type { Element, ElementId, Flag, FlagId } from '../rubric/element.ts';
import type { Lexicon } from '../rubric/library.ts';
import type { Needs, Signal } from '../rubric/signal.ts';
import { indexSignals } from '../rubric/signal-index.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import {
  findObstacle,
  type Match,
  neededOf,
  type SentenceWords,
  sentencesOf,
  visitMatches,
} from './find-signals.ts';
import { findNearest, type NearMatch } from './nearest-match.ts';

/** How a clause was read, with its words as typed. */
export interface ClauseReading
  extends Span,
    Pick<Clause, 'voice' | 'polarity' | 'reality' | 'agent' | 'dropped' | 'spoken'> {
  readonly words: string;
  /** The form and class in which each word is read ("give", V). */
  readonly read: readonly { readonly lemma: string; readonly tag: Tag }[];
}

export type HeldBack =
  | {
      readonly by: 'need';
      readonly need: keyof Needs;
      readonly wanted: readonly string[];
      readonly found: string;
    }
  | { readonly by: 'unless'; readonly pattern: string; readonly words: string };

export interface MatchReading extends Span {
  readonly words: string;
  readonly pattern: string;
  /** Index of the clause that it begins in, from 0. */
  readonly clause: number;
  /** Null when the match counts. */
  readonly heldBack: HeldBack | null;
}

export interface SignalReading {
  /** "empathy.names_feeling" */
  readonly signal: string;
  readonly why: string;
  readonly level: 1 | 2;
  readonly outcome: 'fires' | 'held back' | 'no match';
  /** In the order of the text. */
  readonly matches: readonly MatchReading[];
  /** Patterns that cannot be read, with what is wrong; they match nothing. */
  readonly unreadable: readonly { readonly pattern: string; readonly fault: string }[];
  /** When nothing matches: how far the best pattern came, with the words that it found. */
  readonly nearest: (NearMatch & { readonly words: string }) | null;
}

export interface SignalsExplained {
  readonly target: ElementId | FlagId;
  readonly clauses: readonly ClauseReading[];
  /** In the order of the file. */
  readonly signals: readonly SignalReading[];
}

/** The part of an element's or flag's page that is read; a flag has `points`. */
export type SignalPage = Pick<Element, 'id' | 'signals'> | Pick<Flag, 'id' | 'points' | 'signals'>;

/** @param text any text; offsets in the result are UTF-16, half-open */
export function explainSignals(
  text: string,
  page: SignalPage,
  lexicon: Lexicon,
  table: WordTable,
): SignalsExplained {
  const clauses = readClauses(readDocument(text), table);
  const sentences = sentencesOf(clauses);
  const numbers = new Map(clauses.map((clause, index) => [clause, index]));
  const signals = page.signals.map((signal): SignalReading => {
    const sources = [...signal.patterns, ...signal.keywords.map((keyword) => `{${keyword}}`)];
    const matches = sources
      .flatMap((source) => readMatches(text, source, signal, page, lexicon, sentences, numbers))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    const nearest = matches.length > 0 ? null : findNearest(sources, sentences, lexicon);
    return {
      signal: `${page.id}.${signal.id}`,
      why: signal.why,
      level: signal.level,
      outcome: outcomeOf(matches),
      matches: withoutRepeats(matches),
      unreadable: sources.flatMap((pattern) => {
        const result = compilePattern(pattern, lexicon);
        return 'fault' in result ? [{ pattern, fault: result.fault }] : [];
      }),
      nearest: nearest === null ? null : { ...nearest, words: text.slice(nearest.start, nearest.end) },
    };
  });
  return { target: page.id, clauses: clauses.map((clause) => readingOf(clause, text)), signals };
}

function readingOf(clause: Clause, text: string): ClauseReading {
  const { start, end, voice, polarity, reality, agent, dropped, spoken } = clause;
  const words = clause.words.filter(({ tag }) => tag !== 'PUNCT');
  const read = words.map(({ lemma, tag }) => ({ lemma, tag }));
  return {
    start,
    end,
    words: text.slice(start, end),
    voice,
    spoken,
    polarity,
    reality,
    agent,
    dropped,
    read,
  };
}

/** A single signal with a single pattern, so that each match is known by the pattern that made it. */
function readMatches(
  text: string,
  source: string,
  signal: Signal,
  page: SignalPage,
  lexicon: Lexicon,
  sentences: readonly SentenceWords[],
  numbers: ReadonlyMap<Clause, number>,
): MatchReading[] {
  const own = { id: page.id, signals: [{ ...signal, patterns: [source], keywords: [] }] };
  const pages = 'points' in page ? { elements: {}, flags: { own } } : { elements: { own }, flags: {} };
  const index = indexSignals({ ...pages, lexicon } as unknown as Parameters<typeof indexSignals>[0]);
  const found: MatchReading[] = [];
  for (const sentence of sentences) {
    visitMatches(sentence, index, (match) => {
      const { start, end } = match;
      found.push({
        start,
        end,
        words: text.slice(start, end),
        pattern: source,
        clause: numbers.get(match.clause) ?? 0,
        heldBack: heldBackBy(match, text, lexicon),
      });
    });
  }
  return found;
}

function heldBackBy(match: Match, text: string, lexicon: Lexicon): HeldBack | null {
  const obstacle = findObstacle(match);
  if (obstacle === null) return null;
  const { signal, pattern, clause } = match;
  if (obstacle.kind === 'need') {
    const { need } = obstacle;
    const wanted = neededOf(signal, pattern.candidateActs)[need];
    return { by: 'need', need, wanted: wanted === 'any' ? [] : wanted, found: clause[need] };
  }
  // Exceptions that cannot be read are left out of the compiled signal.
  const sources = signal.signal.unless.filter((source) => 'pattern' in compilePattern(source, lexicon));
  const source = sources[signal.unless.indexOf(obstacle.exception)] ?? '';
  return { by: 'unless', pattern: source, words: text.slice(obstacle.at.start, obstacle.at.end) };
}

function outcomeOf(matches: readonly MatchReading[]): SignalReading['outcome'] {
  if (matches.length === 0) return 'no match';
  return matches.some(({ heldBack }) => heldBack === null) ? 'fires' : 'held back';
}

/**
 * Of matches in the same place with the same outcome the longest, and of those that count, none inside another.
 * @param matches by where they begin, the longer first
 */
function withoutRepeats(matches: readonly MatchReading[]): MatchReading[] {
  let countedTo = -1;
  let place = -1;
  const toldHere = new Set<string>();
  return matches.filter(({ start, end, heldBack }) => {
    if (start !== place) toldHere.clear();
    place = start;
    if (heldBack === null) {
      const isInside = end <= countedTo;
      countedTo = Math.max(countedTo, end);
      return !isInside;
    }
    const told = JSON.stringify(heldBack);
    const isTold = toldHere.has(told);
    toldHere.add(told);
    return !isTold;
  });
}
