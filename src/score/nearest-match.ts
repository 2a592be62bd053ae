/** How far a pattern that matches nowhere came, so that its author sees the word on which it fails. */

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
    for (const sentence of sentences) {
      const found = furthest(source, result.pattern, sentence);
      if (found !== null && found.share > (best?.share ?? 0)) best = found;
    }
  }
  return best;
}

function furthest(source: string, pattern: CompiledPattern, { words }: SentenceWords): NearMatch | null {
  const { steps } = pattern;
  const all = steps.filter(mustStand).length;
  let best: NearMatch | null = null;
  for (const [at, word] of words.entries()) {
    if (word.tag === 'PUNCT') continue;
    for (let count = steps.length - 1; count > 0; count -= 1) {
      if (!mustStand(steps[count - 1])) continue;
      const end = matchPattern({ ...pattern, steps: steps.slice(0, count) }, words, at);
      if (end < 0) continue;
      const share = steps.slice(0, count).filter(mustStand).length / all;
      if (share <= (best?.share ?? 0)) break;
      const span = { start: word.start, end: words[end - 1]?.end ?? word.end };
      const following = words.slice(end).filter(({ tag }) => tag !== 'PUNCT');
      const instead = following.slice(0, 4).map(({ lemma }) => lemma);
      best = { ...span, pattern: source, share, missing: wantedAfter(source, steps, count), instead };
      break;
    }
  }
  return best;
}

/** The pieces of the source from step `count` up to the next one that must stand. */
function wantedAfter(source: string, steps: readonly Step[], count: number): string {
  const own = (source.match(pieces) ?? []).filter((piece) => piece !== '<I>');
  const last = steps.findIndex((step, k) => k >= count && mustStand(step));
  if (own.length !== steps.length || last < 0) return source;
  return own.slice(count, last + 1).join(' ');
}
