/** How far a pattern that matches nowhere came, so that its author sees the word on which it fails. */

import type { Word } from '../language/clause.ts';
import { type CompiledPattern, compilePattern, type Step } from '../rubric/compile-pattern.ts';
import type { Lexicon } from '../rubric/library.ts';
import { matchPattern } from '../rubric/match-pattern.ts';
import type { Span } from '../text/document.ts';
import type { SentenceWords } from './find-signals.ts';

/** The part of a pattern that was found, and what it wanted next. */
export interface NearMatch extends Span {
  readonly pattern: string;
  /** As the pattern writes it, with the gap before it: "…4 <feeling_words>". */
  readonly missing: string;
  /** What stands there instead: up to four words, in the form in which they are read ("wait" for "waited"). */
  readonly instead: readonly string[];
  /** Share of the steps that were found, above 0 and below 1. */
  readonly share: number;
}

/** One piece of a pattern's source for each of its steps. */
const pieces = /<[^<>]+>\??|\{[^{}]*\}\??|\([^()]*\)\??|…\d*|\.\.\.\d*|[^\s<>{}()…]+/gu;

const mustStand = (step: Step | undefined): boolean =>
  step !== undefined && step.kind !== 'gap' && !step.optional;

/** The first steps of a pattern, up to one that must stand. */
interface Beginning {
  readonly pattern: CompiledPattern;
  readonly share: number;
}

/** The longest beginning of any of the patterns that stands in the text; null when none of them begins anywhere. */
export function findNearest(
  sources: readonly string[],
  sentences: readonly SentenceWords[],
  lexicon: Lexicon,
): NearMatch | null {
  let best: NearMatch | null = null;
  for (const source of sources) {
    const result = compilePattern(source, lexicon);
    if (!('pattern' in result)) continue;
    const beginnings = beginningsOf(result.pattern);
    for (const { words } of sentences) {
      for (const [at, word] of words.entries()) {
        const reached = word.tag === 'PUNCT' ? null : longest(beginnings, words, at);
        if (reached === null || reached.share <= (best?.share ?? 0)) continue;
        const { end, share, count } = reached;
        const missing = wantedAfter(source, result.pattern.steps, count);
        const following = words.slice(end).filter(({ tag }) => tag !== 'PUNCT');
        const instead = following.slice(0, 4).map(({ lemma }) => lemma);
        best = {
          start: word.start,
          end: words[end - 1]?.end ?? word.end,
          pattern: source,
          share,
          missing,
          instead,
        };
      }
    }
  }
  return best;
}

/** Shortest first; the whole pattern is not among them. */
function beginningsOf(pattern: CompiledPattern): readonly Beginning[] {
  const all = pattern.steps.filter(mustStand).length;
  return pattern.steps.slice(0, -1).flatMap((step, k): Beginning[] => {
    if (!mustStand(step)) return [];
    const steps = pattern.steps.slice(0, k + 1);
    return [{ pattern: { ...pattern, steps }, share: steps.filter(mustStand).length / all }];
  });
}

function longest(beginnings: readonly Beginning[], words: readonly Word[], at: number) {
  let reached: { end: number; share: number; count: number } | null = null;
  for (const { pattern, share } of beginnings) {
    const end = matchPattern(pattern, words, at);
    if (end < 0) break;
    reached = { end, share, count: pattern.steps.length };
  }
  return reached;
}

/** The pieces of the source from step `count` up to the next one that must stand. */
function wantedAfter(source: string, steps: readonly Step[], count: number): string {
  const own = (source.match(pieces) ?? []).filter((piece) => piece !== '<I>');
  const last = steps.findIndex((step, k) => k >= count && mustStand(step));
  if (own.length !== steps.length || last < 0) return source;
  return own.slice(count, last + 1).join(' ');
}
