/** Words as they may be quoted: whole clauses, and no breaking off before what was said or meant. */

import type { Clause, Tag, Word } from '../language/clause.ts';
import { speechVerbs } from '../language/people.ts';
import type { Span } from '../text/document.ts';

/** After these more has to come: "because |", "sort by what |", "ask them to |". */
const leadingOn: ReadonlySet<Tag> = new Set(['SUB', 'WH', 'TO', 'PREP', 'DET', 'CONJ', 'MD']);
/** So many clauses are added at most, on each side. */
const mostAdded = 2;

/** @param clauses in order, those around the span among them */
export function readableSpan({ start, end }: Span, clauses: readonly Clause[]): Span {
  const met = firstEndingFrom(clauses, start + 1);
  let last = firstEndingFrom(clauses, end);
  let first = met;
  for (let added = 0; added < mostAdded && hangsOn(clauses[first], clauses[first - 1]); added += 1)
    first -= 1;
  const from = first === met ? start : (clauses[first] as Clause).start;
  const readable = { start: firstWord(clauses.slice(first, last + 1), from), end };
  if (last >= clauses.length || (clauses[last] as Clause).start >= end) return readable;
  for (let added = 0; added < mostAdded && breaksOff(clauses[last] as Clause, clauses[last + 1]); added += 1)
    last += 1;
  return { ...readable, end: (clauses[last] as Clause).end };
}

/** The place of the first clause that ends at `place` or behind it: looked for by halves, as an answer may be long. */
function firstEndingFrom(clauses: readonly Clause[], place: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clauses[middle] as Clause).end < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first word from a place on begins: a quotation mark or bracket belongs to it, a comma does not. */
function firstWord(clauses: readonly Clause[], from: number): number {
  const isSpoken = ({ kind, raw }: Word) => kind !== 'punctuation' || /["“‘'(]/u.test(raw);
  const words = clauses.flatMap(({ words }) => words);
  return words.find((word) => word.start >= from && isSpoken(word))?.start ?? from;
}

/** "I say back | what I heard", "I rang her, | which she had not expected": without what goes before it tells nothing. */
function hangsOn(clause: Clause | undefined, before: Clause | undefined): boolean {
  const word = clause?.words[0];
  if (word === undefined || before?.sentence !== clause?.sentence) return false;
  return word.tag === 'WH' || word.lemma === 'that';
}

function breaksOff({ words, sentence }: Clause, next: Clause | undefined): boolean {
  if (next?.sentence !== sentence) return false;
  const isWord = ({ tag }: Word) => tag !== 'PUNCT';
  const end = words.findLastIndex(isWord);
  const last = words[end];
  if (last === undefined) return false;
  const behind = words[end + 1]?.raw;
  // A colon announces something; a comma parts what was said from the saying, but ends most other clauses.
  if (behind !== undefined && behind !== ',') return behind === ':';
  if (isSaying(words.slice(0, end + 1))) return true;
  return behind === undefined && (leadingOn.has(last.tag) || isAsked(last, next));
}

/** "I said |", "and told her |": without what was said it tells nothing. */
function isSaying(words: readonly Word[]): boolean {
  const [last, before] = [...words].reverse();
  const verb = last?.tag === 'PRON' ? before : last;
  return verb?.tag === 'V' && speechVerbs.has(verb.lemma);
}

/** "I find out | what they want", "nobody knew | why it had failed" */
function isAsked({ tag }: Word, { words }: Clause): boolean {
  return (tag === 'V' || tag === 'PREP' || tag === 'R') && words[0]?.tag === 'WH';
}
