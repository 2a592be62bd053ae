/** Matches one compiled pattern at one place of a sentence; no part of it is tried twice at the same word. */

import type { Word } from '../language/clause.ts';
import type { CompiledPattern, Sequence, Step } from './compile-pattern.ts';

/** Whether the pattern's first step can begin at this word: most places are ruled out by that alone. */
export function canBegin({ steps }: CompiledPattern, { norm, lemma, tag }: Word): boolean {
  const [first] = steps;
  if (first?.kind !== 'words') return tag === 'NUM';
  const { byForm, byLemma } = first.choice.alternatives;
  return tag !== 'PUNCT' && (byForm.has(norm) || byLemma.has(lemma) || byLemma.has(norm));
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
    const { byForm, byLemma } = step.choice.alternatives;
    let end = matchSome(byForm.get(word.norm), steps, k, words, begin);
    if (end < 0) end = matchSome(byLemma.get(word.lemma), steps, k, words, begin);
    if (end < 0 && word.lemma !== word.norm) end = matchSome(byLemma.get(word.norm), steps, k, words, begin);
    if (end >= 0) return end;
  }
  return step.optional ? matchSteps(steps, k + 1, words, at) : -1;
}

/** The first of the sequences with which the step and all after it match. */
function matchSome(
  sequences: readonly Sequence[] | undefined,
  steps: readonly Step[],
  k: number,
  words: readonly Word[],
  begin: number,
): number {
  if (sequences === undefined) return -1;
  for (const sequence of sequences) {
    const after = matchSequence(sequence, words, begin);
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

function matchSequence(sequence: Sequence, words: readonly Word[], from: number): number {
  let at = from;
  for (let i = 0; i < sequence.length; i += 1) {
    if (i > 0) at = skipPunctuation(words, at);
    const word = words[at];
    const test = sequence[i];
    if (!word || !test || !(word.norm === test.text || (test.anyForm && word.lemma === test.text))) return -1;
    at += 1;
  }
  return at;
}

function skipPunctuation(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'PUNCT' && words[at]?.norm !== '?') at += 1;
  return at;
}
