/** Conditions without "if": "Were he to ring again, …", "Should a guest shout, …", "Had she told us, …". */

import type { Range } from './around-clause.ts';
import type { Word } from './clause.ts';
import type { Reality } from './status.ts';

const subjectTags = new Set(['PRON', 'DET', 'A', 'N', 'NUM']);

/** @returns the reality of such a condition and its words without the verb in front; null for any other clause */
export function invertedCondition(
  words: readonly Word[],
  ranges: readonly Range[],
  k: number,
): { readonly reality: Reality; readonly rest: readonly Word[] } | null {
  if (ranges.length < 2) return null;
  const part = words.slice(...(ranges[k] as Range)).filter(({ tag }) => tag !== 'PUNCT');
  const [first, ...rest] = part[0]?.tag === 'CONJ' ? part.slice(1) : part;
  const end = rest.findIndex(({ tag }) => !subjectTags.has(tag));
  if (first === undefined || end < 1 || words.at(-1)?.norm === '?') return null;
  const [verb, next] = rest.slice(end).filter(({ tag }) => tag !== 'R' && tag !== 'NEG');
  if (first.norm === 'were' && verb?.tag === 'TO' && next?.form === 'base')
    return { reality: 'hypothetical', rest };
  if (first.norm === 'should' && verb?.tag === 'V' && verb.norm === verb.lemma)
    return { reality: 'hypothetical', rest };
  // "Had the oven mended, rang her", "Had a guest come in": notes of what was done.
  const isNote = rest[0]?.tag === 'NUM' || ['a', 'an', 'one', 'some'].includes(rest[0]?.norm ?? '');
  const isPerfect = first.norm === 'had' && (verb?.form === 'participle' || verb?.form === 'past');
  return isPerfect && !isNote && isImagined(words, ranges, k) ? { reality: 'counterfactual', rest } : null;
}

/** The main clause is nearer: the look around stays short on any text. */
const farthest = 30;

/** "…, we would have helped" */
function isImagined(words: readonly Word[], ranges: readonly Range[], k: number): boolean {
  const [from, to] = ranges[k] as Range;
  const around = [...words.slice(Math.max(0, from - farthest), from), ...words.slice(to, to + farthest)];
  return around.some(({ lemma }) => imagining.has(lemma));
}

const imagining = new Set(['would', 'could', 'might']);
