/** Matches one compiled pattern at one place of a sentence; no part of it is tried twice at the same word. */

import type { Word } from '../language/clause.ts';
import type { CompiledPattern, Sequence, Step } from './compile-pattern.ts';

/** Whether the pattern's first step can begin at this word: most places are ruled out by that alone. */
export function canBegin({ steps }: CompiledPattern, { norm, lemma, tag }: Word): boolean {
  const [first] = steps;
  if (first?.kind !== 'words') return tag === 'NUM';
  const { anyForm, byFirst } = first.choice.alternatives;
  return tag !== 'PUNCT' && (byFirst.has(norm) || (anyForm && byFirst.has(lemma)));
}

/**
 * @param words of one sentence, punctuation included
 * @param from index of the word the pattern must begin with
 * @returns index after the last matched word, or -1
 */
export function matchPattern(pattern: CompiledPattern, words: readonly Word[], from: number): number {
  remembers = pattern.branches > 1 || pattern.steps.length > manySteps;
  if (failed.size > 0) failed.clear();
  return matchSteps(pattern.steps, 0, words, from);
}

/**
 * Where a gap or an optional step led nowhere, in this call: with several of them the same word would be reached in many
 * ways, and each way tried to the end again. One set for all calls, since most of them need none.
 */
const failed = new Set<number>();
/** With so many steps alternatives of different lengths are as bad as gaps. */
const manySteps = 6;
let remembers = false;

function matchSteps(steps: readonly Step[], k: number, words: readonly Word[], at: number): number {
  const step = steps[k];
  if (!step) return at;
  const place = k * (words.length + 1) + at;
  if (remembers && failed.has(place)) return -1;
  const end = matchStep(step, steps, k, words, at);
  if (remembers && end < 0) failed.add(place);
  return end;
}

function matchStep(
  step: Step,
  steps: readonly Step[],
  k: number,
  words: readonly Word[],
  at: number,
): number {
  if (step.kind === 'gap') return matchGap(steps, k, step.upTo, words, at);
  const begin = skipPunctuation(words, at);
  if (step.kind === 'number') {
    const end = words[begin]?.tag === 'NUM' ? matchSteps(steps, k + 1, words, begin + 1) : -1;
    return end >= 0 || !step.optional ? end : matchSteps(steps, k + 1, words, at);
  }
  const word = words[begin];
  if (word) {
    const { norm, lemma } = word;
    const { anyForm, byFirst } = step.choice.alternatives;
    let end = anyForm ? matchSome(byFirst.get(lemma), steps, k, words, begin + 1) : -1;
    if (end < 0 && !(anyForm && lemma === norm))
      end = matchSome(byFirst.get(norm), steps, k, words, begin + 1);
    if (end >= 0) return end;
  }
  return step.optional ? matchSteps(steps, k + 1, words, at) : -1;
}

/** The first of the alternatives with which the step and all after it match. `rests`: what follows their first word, `from`: the word there. */
function matchSome(
  rests: readonly Sequence[] | undefined,
  steps: readonly Step[],
  k: number,
  words: readonly Word[],
  from: number,
): number {
  if (rests === undefined) return -1;
  for (const rest of rests) {
    const after = matchRest(rest, words, from);
    const end = after < 0 ? -1 : matchSteps(steps, k + 1, words, after);
    if (end >= 0) return end;
  }
  return -1;
}

/** Gaps never reach over the end of a sentence or a quotation mark, and count words only. */
function matchGap(
  steps: readonly Step[],
  k: number,
  upTo: number,
  words: readonly Word[],
  at: number,
): number {
  let position = at;
  for (let skipped = 0; skipped <= upTo; skipped += 1) {
    const end = matchSteps(steps, k + 1, words, position);
    if (end >= 0) return end;
    position = skipPunctuation(words, position);
    if (position >= words.length) return -1;
    position += 1;
  }
  return -1;
}

function matchRest(rest: Sequence, words: readonly Word[], from: number): number {
  let at = from;
  for (const { text, anyForm } of rest) {
    at = skipPunctuation(words, at);
    const word = words[at];
    if (!word || !(word.norm === text || (anyForm && word.lemma === text))) return -1;
    at += 1;
  }
  return at;
}

function skipPunctuation(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'PUNCT' && words[at]?.norm !== '?') at += 1;
  return at;
}
